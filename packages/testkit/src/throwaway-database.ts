import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type Client, createDatabase, dropDatabase, serverVersion, withClient } from '@azora/fleet';
import { databaseUrl, type ServerAddress } from '@azora/schema/address';
import { inject, onTestFinished } from 'vitest';

/** The servers that `global-setup.ts` started for this run. */
export const testServers = (): { readonly embedded18: ServerAddress; readonly debian15: ServerAddress } =>
  inject('testServers');

/** A database that nobody else uses. */
export interface ThrowawayDatabase {
  readonly name: string;
  readonly address: ServerAddress;
  /** With its password. */
  readonly url: string;
  /** Drops it. @throws where a connection to it was left open */
  readonly drop: () => Promise<void>;
}

/** A database for the running test; dropped when the test ends, which fails if it left a connection open. */
export const throwawayDatabase = async (address: ServerAddress): Promise<ThrowawayDatabase> => {
  const database = await createThrowawayDatabase(address);
  onTestFinished(database.drop);
  return database;
};

/** A database for a whole file: `beforeAll(async () => { database = await …; return database.drop; })`. */
export const createThrowawayDatabase = async (address: ServerAddress): Promise<ThrowawayDatabase> => {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(address, async (client) => createDatabase(client, name, await serverVersion(client, address)));
  return {
    name,
    address,
    url: databaseUrl(address, name, 'password'),
    drop: () =>
      onServer(address, async (client) => {
        const left = await leftConnections(client, name);
        await dropDatabase(client, name);
        if (left.length > 0) throw new Error(`connections to ${name} were left open by: ${left.join(', ')}`);
      }),
  };
};

const onServer = <T>(address: ServerAddress, use: (client: Client) => Promise<T>): Promise<T> =>
  withClient(address, address.maintenanceDatabase, use);

/** A connection that was just ended takes the server a moment to forget. */
const FORGET_TRIES = 40;
const FORGET_MS = 25;

const leftConnections = async (client: Client, name: string): Promise<string[]> => {
  for (let attempt = 1; ; attempt++) {
    const { rows } = await client.query<{ who: string }>(
      `SELECT concat(application_name, ' (', state, '): ', left(query, 60)) AS who FROM pg_stat_activity
        WHERE datname = $1 AND backend_type = 'client backend'`,
      [name],
    );
    if (rows.length === 0 || attempt === FORGET_TRIES) return rows.map(({ who }) => who);
    await delay(FORGET_MS);
  }
};
