import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { testServers, throwawayDatabase } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { withClient } from '../postgres/connect.ts';
import { type SchemaEngine, withSchemaEngine } from '../prisma/schema-engine.ts';
import { compareHistory, readHistory } from './history.ts';
import { migrateDatabase } from './migrate-database.ts';
import { type Migration, readMigrations } from './migration-files.ts';

/** A history begun under Prisma 2.18, with all that such histories are made of. */
const SHOP = fileURLToPath(new URL('../../../cli/test/foreign-monorepo/apps/shop/prisma', import.meta.url));
const MIGRATIONS = readMigrations(path.join(SHOP, 'migrations'));
const SCHEMA = [{ path: 'schema.prisma', content: readFileSync(path.join(SHOP, 'schema.prisma'), 'utf8') }];
const options = { root: SHOP };

const FILTERS = { externalTables: [], externalEnums: [] };

const listOf = (migrations: readonly Migration[]) => ({
  baseDir: path.join(SHOP, 'migrations'),
  lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
  shadowDbInitScript: '',
  migrationDirectories: migrations.map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
  })),
});

describe.each(['embedded18', 'debian15'] as const)('a history shared with Prisma on %s', (server) => {
  const onDatabase = async (
    use: (
      prisma: <T>(work: (engine: SchemaEngine) => Promise<T>) => Promise<T>,
      azora: (migrations?: readonly Migration[]) => Promise<readonly string[]>,
      state: (migrations?: readonly Migration[]) => Promise<ReturnType<typeof compareHistory>>,
    ) => Promise<void>,
  ) => {
    const { address, name } = await throwawayDatabase(testServers()[server]);
    await use(
      (work) => withSchemaEngine(address, name, SCHEMA, work),
      (migrations = MIGRATIONS) => withClient(address, name, (client) => migrateDatabase(client, migrations, options)),
      (migrations = MIGRATIONS) =>
        withClient(address, name, async (client) => compareHistory(migrations, await readHistory(client))),
    );
  };
  const names = MIGRATIONS.map(({ name }) => name);

  it('goes on where Prisma stopped', () =>
    onDatabase(async (prisma, azora, state) => {
      const applied = await prisma((engine) =>
        engine.applyMigrations({ migrationsList: listOf(MIGRATIONS.slice(0, 2)), filters: FILTERS }),
      );
      expect(applied.appliedMigrationNames).toEqual(names.slice(0, 2));
      expect(await azora()).toEqual(names.slice(2));
      expect(await state()).toMatchObject({ applied: MIGRATIONS, pending: [], edited: [], failed: [], missing: [] });
    }));

  it('is one that Prisma takes for its own', () =>
    onDatabase(async (prisma, azora) => {
      expect(await azora()).toEqual(names);
      await prisma(async (engine) => {
        const migrationsList = listOf(MIGRATIONS);
        const again = await engine.applyMigrations({ migrationsList, filters: FILTERS });
        expect(again.appliedMigrationNames).toEqual([]);
        const diagnosed = await engine.diagnoseMigrationHistory({
          migrationsList,
          optInToShadowDatabase: false,
          filters: FILTERS,
        });
        expect(diagnosed).toMatchObject({
          failedMigrationNames: [],
          editedMigrationNames: [],
          hasMigrationsTable: true,
        });
        expect(diagnosed.history ?? null).toBeNull();
      });
    }));

  it('may have been squashed: what is in a migration that was marked as applied is not missing', () =>
    onDatabase(async (prisma, azora, state) => {
      await azora(MIGRATIONS.slice(0, 2));
      const [first] = MIGRATIONS;
      if (first === undefined) throw new Error('there are migrations');
      expect((await state(MIGRATIONS.slice(1, 2))).missing).toMatchObject([{ migration_name: first.name }]);
      const squashed = { ...first, name: '00000000000000_squashed' };
      const now = [squashed, ...MIGRATIONS.slice(2)];
      await prisma((engine) =>
        engine.markMigrationApplied({ migrationName: squashed.name, migrationsList: listOf(now) }),
      );
      expect(await azora(now)).toEqual(names.slice(2));
      expect(await state(now)).toMatchObject({ pending: [], missing: [] });

      const other = { ...first, name: '20990101000000_elsewhere' };
      expect(await azora([...now.slice(0, -1), other]).catch((error: unknown) => error)).toMatchObject({
        code: 'MIGRATION_MISSING',
        message: expect.stringContaining(names.at(-1) ?? ''),
      });
    }));

  it('says which migration Prisma began and did not finish', () =>
    onDatabase(async (prisma, azora) => {
      const [first, second] = MIGRATIONS;
      if (first === undefined || second === undefined) throw new Error('there are migrations');
      const broken = { ...second, sql: 'INSERT INTO nothing_here VALUES (1);' };
      const failed = await prisma((engine) =>
        engine.applyMigrations({ migrationsList: listOf([first, broken]), filters: FILTERS }),
      ).catch((error: unknown) => error);
      expect(String(failed)).toContain('nothing_here');
      await expect(azora()).rejects.toMatchObject({
        code: 'MIGRATION_UNFINISHED',
        message: expect.stringContaining('nothing_here'),
        hint: expect.stringContaining(`npx prisma migrate resolve --rolled-back ${second.name}`),
      });
      await prisma((engine) => engine.markMigrationRolledBack({ migrationName: second.name }));
      expect(await azora()).toEqual(names.slice(1));
    }));
});
