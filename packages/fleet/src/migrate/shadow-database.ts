import { randomBytes } from 'node:crypto';
import type { ServerAddress } from '@azora/schema/address';
import { createDatabase, dropDatabase } from '../databases/create-database.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import { serverVersion } from '../postgres/server-version.ts';

const PREFIX = 'azora_shadow_';

/**
 * Lends an empty database that is dropped afterwards. What a killed process left behind is dropped first: whoever uses a
 * shadow database holds a lock named after it, which ends with their connection.
 */
export const withShadowDatabase = async <T>(
  address: ServerAddress,
  use: (database: string, client: Client) => Promise<T>,
): Promise<T> =>
  withClient(address, address.maintenanceDatabase, async (admin) => {
    await dropAbandoned(admin);
    const database = `${PREFIX}${randomBytes(6).toString('hex')}`;
    await admin.query(`SELECT pg_advisory_lock(${LOCK})`, [database]);
    await createDatabase(admin, database, await serverVersion(admin, address));
    try {
      return await withClient(address, database, (client) => use(database, client));
    } finally {
      await dropDatabase(admin, database);
    }
  });

/** The key of the lock on the shadow database named by the first parameter. */
const LOCK = 'hashtextextended($1, 0)';

const dropAbandoned = async (admin: Client): Promise<void> => {
  const { rows } = await admin.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE starts_with(datname, $1) AND pg_has_role(datdba, 'USAGE')`,
    [PREFIX],
  );
  for (const { datname } of rows) {
    const { rows: taken } = await admin.query<{ mine: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS mine`, [
      datname,
    ]);
    if (!taken[0]?.mine) continue;
    // Somebody else may have found it abandoned too.
    await admin.query(`DROP DATABASE IF EXISTS "${datname}"`).catch(() => {});
    await admin.query(`SELECT pg_advisory_unlock(${LOCK})`, [datname]);
  }
};
