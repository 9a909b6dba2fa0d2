import { randomBytes } from 'node:crypto';
import type { ServerAddress } from '@azora/schema/address';
import { createDatabase, dropDatabase } from '../databases/create-database.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import { serverVersion } from '../postgres/server-version.ts';

const PREFIX = 'azora_shadow_';

/**
 * Lends an empty database that is dropped afterwards. What a killed process left behind is dropped first: a shadow
 * database without a connection belongs to nobody.
 */
export const withShadowDatabase = async <T>(
  address: ServerAddress,
  use: (database: string, client: Client) => Promise<T>,
): Promise<T> =>
  withClient(address, address.maintenanceDatabase, async (admin) => {
    await dropAbandoned(admin);
    const database = `${PREFIX}${randomBytes(6).toString('hex')}`;
    await createDatabase(admin, database, await serverVersion(admin, address));
    try {
      return await withClient(address, database, (client) => use(database, client));
    } finally {
      await dropDatabase(admin, database);
    }
  });

const dropAbandoned = async (admin: Client): Promise<void> => {
  const { rows } = await admin.query<{ datname: string }>(
    `SELECT datname FROM pg_database d
     WHERE starts_with(datname, $1) AND pg_has_role(datdba, 'USAGE')
       AND NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.datid = d.oid)`,
    [PREFIX],
  );
  // Without FORCE: one that another process is just about to connect to is refused and stays.
  for (const { datname } of rows) await admin.query(`DROP DATABASE IF EXISTS "${datname}"`).catch(() => {});
};
