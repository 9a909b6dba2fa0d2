import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contractSafeguards, dropSafeguard, fieldAnnotation, isKeyView } from '@azora/schema';
import { databaseRoles } from '@azora/schema/address';
import { CORE_SERVICES, kitDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { readContracts } from '../check/read-contracts.ts';
import { openProject } from '../config/open-project.ts';
import type { Client } from '../postgres/connect.ts';
import { diffToSchema } from '../prisma/schema-engine.ts';
import { liveSafeguards } from './live-safeguards.ts';
import { migrateDatabase } from './migrate-database.ts';
import { readMigrations } from './migration-files.ts';

const project = await openProject({ cwd: fileURLToPath(new URL('.', import.meta.url)) });
const services = project.services.filter(({ name }) => CORE_SERVICES.includes(name));
const { contracts } = readContracts(project, services);

describe.each(['embedded18', 'debian15'] as const)('the migrations of the core services on %s', (server) => {
  describe.each(services.map((service) => [service.name, service] as const))('%s', (name, service) => {
    const database = kitDatabase(testServers()[server]);
    const contract = contracts.get(name);
    if (contract === undefined) throw new Error(`the contract of ${name} does not read`);
    const safeguards = contractSafeguards(contract);

    it('make what the contract says, and nothing that Prisma would undo', async () => {
      const client = database.client();
      await client.query(`SET ROLE ${client.escapeIdentifier(databaseRoles(database.name()).owner)}`);
      const migrations = readMigrations(service.migrationsDir);
      await migrateDatabase(client, migrations, { root: project.root });
      const files = service.schemaFiles.map((path) => ({ path, content: readFileSync(path, 'utf8') }));
      expect(await diffToSchema(testServers()[server], database.name(), files)).toBe('');
      const live = await liveSafeguards(client);
      expect(live.map((safeguard) => safeguard.name).sort()).toEqual(safeguards.map((wanted) => wanted.name).sort());
      const migrated = await accessState(client);

      const rules = safeguards.filter(({ kind }) => kind === 'access' || isKeyView(kind));
      await client.query('BEGIN');
      for (const rule of rules.filter(({ kind }) => kind === 'access')) await client.query(dropSafeguard(rule));
      for (const rule of rules.filter(({ kind }) => isKeyView(kind)).reverse()) await client.query(dropSafeguard(rule));
      for (const rule of rules) await client.query(rule.create);
      const madeAnew = await accessState(client);
      await client.query('ROLLBACK; RESET ROLE');
      expect(migrated).toEqual(madeAnew);
    });

    it('close every table by default, and keep its secrets from all but the service', async () => {
      const rows = await database.asOwner(`
        SELECT c.relname AS "table", c.relrowsecurity AND c.relforcerowsecurity AS "isClosed", a.attname AS "column",
          array(SELECT r FROM unnest('{azora_user,azora_reader,azora_maintenance,azora_masker,public}'::text[]) AS r
                WHERE has_column_privilege(r, c.oid, a.attnum, CASE r
                        -- Maintenance redacts what it cannot read.
                        WHEN 'azora_maintenance' THEN 'SELECT' ELSE 'SELECT, INSERT, UPDATE' END)) AS roles
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'`);
      const columns = contract.models.flatMap((model) => model.columns.map((column) => ({ model, column })));
      expect(rows).toHaveLength(columns.length);
      for (const { model, column } of columns) {
        const row = rows.find((found) => found.table === model.table && found.column === column.column);
        expect(row, `${model.table}.${column.column}`).toMatchObject({ isClosed: true });
        if (fieldAnnotation(column, 'secret') !== undefined) expect(row).toMatchObject({ roles: [] });
        expect(row?.roles).not.toContain('public');
        expect(row?.roles).not.toContain('azora_reader');
      }
    });
  });
});

/** Everything that decides who sees and changes what, as the catalogue has it. */
const accessState = async (client: Client): Promise<unknown> => {
  const { rows } = await client.query(`
    SELECT c.oid::regclass::text AS name, c.relrowsecurity, c.relforcerowsecurity, c.reloptions, c.relowner::regrole::text,
      (SELECT array_agg(concat(grantee::regrole, ' ', privilege_type) ORDER BY grantee, privilege_type) FROM aclexplode(c.relacl)) AS privileges,
      (SELECT array_agg(concat(attname, ' ', grantee::regrole, ' ', privilege_type) ORDER BY attnum, grantee, privilege_type)
         FROM pg_attribute a, aclexplode(a.attacl) WHERE a.attrelid = c.oid) AS columns,
      (SELECT array_agg(concat_ws(' ', polname, polcmd, polpermissive, polroles::regrole[], pg_get_expr(polqual, c.oid),
                                  'CHECK', pg_get_expr(polwithcheck, c.oid)) ORDER BY polname)
         FROM pg_policy p WHERE p.polrelid = c.oid) AS policies,
      (SELECT array_agg(pg_get_triggerdef(t.oid) ORDER BY tgname) FROM pg_trigger t
        WHERE t.tgrelid = c.oid AND NOT tgisinternal) AS triggers,
      CASE c.relkind WHEN 'v' THEN pg_get_viewdef(c.oid) END AS view
    FROM pg_class c
    WHERE c.relnamespace::regnamespace::text IN ('public', 'azora_reader', 'azora_keys') AND c.relkind IN ('r', 'v')
    ORDER BY 1`);
  return rows;
};
