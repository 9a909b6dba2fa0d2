import { createHash } from 'node:crypto';
import { testServers, throwawayDatabase } from '@azora/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { installKit } from '../kit/install-kit.ts';
import { kitFiles } from '../kit/kit-files.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import { ensureClusterRoles } from '../roles/ensure-roles.ts';
import { migrateDatabase } from './migrate-database.ts';
import type { Migration } from './migration-files.ts';
import { isUpToDate } from './up-to-date.ts';

const migration = (name: string, sql: string): Migration => {
  const checksum = createHash('sha256').update(sql).digest('hex');
  return { name, path: `/project/${name}/migration.sql`, sql, checksum };
};

const init = migration('1_init', 'CREATE TABLE notes (id int)');
const newestKit = kitFiles().length;

describe.each(['embedded18', 'debian15'] as const)('whether a database on %s is up to date', (server) => {
  const address = testServers()[server];
  beforeAll(() => withClient(address, address.maintenanceDatabase, ensureClusterRoles));

  const migrated = async (use: (client: Client) => Promise<void>): Promise<void> => {
    const { name } = await throwawayDatabase(address);
    await withClient(address, name, async (client) => {
      await migrateDatabase(client, [init], { root: '/project' });
      await use(client);
    });
  };

  it('is so once every migration was applied', () =>
    migrated(async (client) => {
      expect(await isUpToDate(client, [init], undefined)).toBe(true);
    }));

  it('is not so with one pending, edited, or failed and begun again', () =>
    migrated(async (client) => {
      const edited = migration(init.name, `${init.sql};`);
      expect(await isUpToDate(client, [init, migration('2_more', '')], undefined)).toBe(false);
      expect(await isUpToDate(client, [edited], undefined)).toBe(false);
      await client.query('UPDATE _prisma_migrations SET finished_at = NULL');
      expect(await isUpToDate(client, [init], undefined)).toBe(false);
    }));

  it('is not so without the kit, with an older and with a newer one', () =>
    migrated(async (client) => {
      expect(await isUpToDate(client, [init], newestKit)).toBe(false);
      await installKit(client);
      expect(await isUpToDate(client, [init], newestKit)).toBe(true);
      expect(await isUpToDate(client, [init], newestKit + 1)).toBe(false);
      expect(await isUpToDate(client, [init], newestKit - 1)).toBe(false);
    }));

  it('cannot be told before the first migration, nor by who may not read the history', () =>
    migrated(async (client) => {
      await client.query('SET ROLE pg_monitor');
      expect(await isUpToDate(client, [init], undefined)).toBe(false);
      await client.query('RESET ROLE; DROP TABLE _prisma_migrations');
      expect(await isUpToDate(client, [init], undefined)).toBe(false);
      expect(await isUpToDate(client, [], undefined)).toBe(false);
    }));
});
