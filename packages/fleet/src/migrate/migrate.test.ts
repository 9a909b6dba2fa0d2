import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { ServerAddress } from '@azora/schema/address';
import { collectProgress, folderWith, testServers } from '@azora/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openProject } from '../config/open-project.ts';
import type { PlacedService, Project } from '../config/project.ts';
import { dropDatabase } from '../databases/create-database.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import { serverVersion } from '../postgres/server-version.ts';
import { createOwnedDatabase, dropDatabaseRoles } from '../roles/owned-database.ts';
import { migratePlaced } from './migrate.ts';

const USES_KIT = `CREATE TABLE notes (id uuid PRIMARY KEY);
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON notes FOR EACH ROW EXECUTE FUNCTION azora.refuse_change();`;

describe.each(['embedded18', 'debian15'] as const)(
  'migrating a service whose migrations use the kit on %s',
  (server) => {
    const address = testServers()[server];

    it('installs the kit first, as the owner of the database', async () => {
      const { project, placed, database } = await service(address, USES_KIT);
      const { outcomes } = await migratePlaced(project, placed, false, collectProgress());
      expect(outcomes).toMatchObject([{ applied: ['1_init'], error: undefined }]);
      const owners = await withClient(address, database, (client) =>
        client.query(
          `SELECT DISTINCT relowner::regrole::text AS owner FROM pg_class
          WHERE relnamespace IN ('azora'::regnamespace, 'public'::regnamespace)`,
        ),
      );
      expect(owners.rows).toEqual([{ owner: `${database}_owner` }]);
    });

    it('names the kit in a dry run, and installs nothing', async () => {
      const { project, placed, database } = await service(address, USES_KIT);
      const { outcomes } = await migratePlaced(project, placed, true, collectProgress());
      expect(outcomes).toMatchObject([{ applied: ['1_init'], error: undefined }]);
      expect(outcomes[0]?.statements.slice(0, 2)).toEqual([
        '-- Platform kit: 001-context.sql',
        '-- Platform kit: 002-audit-trail.sql',
      ]);
      expect(await withClient(address, database, hasKit)).toBe(false);
    });

    it('is refused, in a dry run too, where the kit is newer', async () => {
      const { project, placed, database } = await service(address, USES_KIT);
      await migratePlaced(project, placed, false, collectProgress());
      await withClient(address, database, (client) => client.query('INSERT INTO azora.kit_version VALUES (999)'));
      for (const dryRun of [false, true]) {
        const { outcomes } = await migratePlaced(project, placed, dryRun, collectProgress());
        expect(outcomes).toMatchObject([{ applied: [], error: { code: 'KIT_TOO_NEW' } }]);
      }
    });

    it('leaves a service that uses none without one', async () => {
      const { project, placed, database } = await service(address, 'CREATE TABLE notes (id uuid PRIMARY KEY);');
      const { outcomes } = await migratePlaced(project, placed, false, collectProgress());
      expect(outcomes).toMatchObject([{ applied: ['1_init'], error: undefined }]);
      expect(await withClient(address, database, hasKit)).toBe(false);
    });
  },
);

const hasKit = async (client: Client): Promise<boolean> =>
  (await client.query(`SELECT FROM pg_namespace WHERE nspname LIKE 'azora%'`)).rowCount !== 0;

/** A project of one service with one migration, and its empty database with roles of its own. */
const service = async (
  address: ServerAddress,
  sql: string,
): Promise<{ readonly project: Project; readonly placed: readonly PlacedService[]; readonly database: string }> => {
  const cwd = await folderWith({
    [path.join('services', 'notes', 'schema.prisma')]: 'datasource db {\n  provider = "postgresql"\n}\n',
    'services/notes/migrations/1_init/migration.sql': sql,
  });
  const database = `test_${randomBytes(8).toString('hex')}`;
  await withClient(address, address.maintenanceDatabase, async (admin) =>
    createOwnedDatabase(admin, database, await serverVersion(admin, address)),
  );
  onTestFinished(() =>
    withClient(address, address.maintenanceDatabase, async (admin) => {
      await dropDatabase(admin, database);
      await dropDatabaseRoles(admin, database);
    }),
  );
  const project = await openProject({ cwd });
  return { project, placed: project.services.map((found) => ({ service: { ...found, database }, address })), database };
};
