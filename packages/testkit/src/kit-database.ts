import { randomBytes } from 'node:crypto';
import {
  type Client,
  connect,
  createOwnedDatabase,
  dropDatabase,
  dropDatabaseRoles,
  installKit,
  serverVersion,
  withClient,
} from '@azora/fleet';
import { databaseRoles, type ServerAddress } from '@azora/schema/address';
import { afterAll, beforeAll } from 'vitest';

/** For whom a session asks: settings of the kit, without `azora.`. */
export type SessionContext = Readonly<
  Partial<Record<'subject' | 'tenant' | 'actor' | 'request_id' | 'include_deleted', string>>
>;

type Rows = readonly Record<string, unknown>[];

/** A database with the platform kit and roles of its own, in a test. */
export interface KitDatabase {
  readonly name: () => string;
  /** A connection with all rights, for what the other methods do not do; ended for the test. */
  readonly client: () => Client;
  /** Runs statements as the database's owner, as migrations do. */
  readonly asOwner: (sql: string, values?: readonly unknown[]) => Promise<Rows>;
  /** Runs one statement as that role and in that context, in a transaction of its own that is committed. */
  readonly as: (role: string, context: SessionContext, sql: string, values?: readonly unknown[]) => Promise<Rows>;
  /** Runs one statement as the app's login, which has taken on no role. */
  readonly asLogin: (sql: string) => Promise<Rows>;
}

/** A throwaway database with the kit, owned by its owner, for all tests of the `describe` that calls this. */
export const kitDatabase = (address: ServerAddress, sql = ''): KitDatabase => {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const { owner, app } = databaseRoles(name);
  let client: Client;

  const transaction = async (begin: string, sql: string, values: readonly unknown[]): Promise<Rows> => {
    try {
      await client.query(`BEGIN; ${begin}`);
      const { rows } = await client.query(sql, [...values]);
      await client.query('COMMIT');
      return rows;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    }
  };
  const asOwner: KitDatabase['asOwner'] = (sql, values = []) =>
    transaction(`SET LOCAL ROLE ${client.escapeIdentifier(owner)}`, sql, values);

  beforeAll(async () => {
    await withClient(address, address.maintenanceDatabase, async (admin) =>
      createOwnedDatabase(admin, name, await serverVersion(admin, address)),
    );
    client = await connect(address, name, { applicationName: 'tests of the platform kit' });
    await client.query(`SET ROLE ${client.escapeIdentifier(owner)}`);
    await installKit(client);
    await client.query('RESET ROLE');
    await asOwner(sql);
  });
  afterAll(async () => {
    await client?.end();
    await withClient(address, address.maintenanceDatabase, async (admin) => {
      await dropDatabase(admin, name);
      await dropDatabaseRoles(admin, name);
    });
  });

  return {
    name: () => name,
    client: () => client,
    asOwner,
    as: (role, context, sql, values = []) => {
      const settings = Object.entries(context).map(
        ([key, value]) => `SELECT set_config('azora.${key}', ${client.escapeLiteral(value)}, true);`,
      );
      return transaction(`SET LOCAL ROLE ${client.escapeIdentifier(role)}; ${settings.join(' ')}`, sql, values);
    },
    asLogin: (sql) => transaction(`SET LOCAL SESSION AUTHORIZATION ${client.escapeIdentifier(app[0])}`, sql, []),
  };
};
