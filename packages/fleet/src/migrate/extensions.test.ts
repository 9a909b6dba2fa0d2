import { loadSqlParser } from '@azora/schema/sql';
import { testServers, throwawayDatabase } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { withClient } from '../postgres/connect.ts';
import { ensureExtensions } from './extensions.ts';

const parser = await loadSqlParser();

describe.each(['embedded18', 'debian15'] as const)('extensions on %s', (server) => {
  const onDatabase = async (use: (ensured: (...files: readonly string[]) => Promise<string[]>) => Promise<void>) => {
    const { address, name } = await throwawayDatabase(testServers()[server]);
    await withClient(address, name, (client) =>
      use(async (...files) => {
        await ensureExtensions(client, files, parser);
        const { rows } = await client.query<{ extname: string }>(
          `SELECT extname FROM pg_extension WHERE extname <> 'plpgsql'`,
        );
        // Each time as in a new database.
        for (const { extname } of rows) await client.query(`DROP EXTENSION "${extname}"`);
        return rows.map(({ extname }) => extname);
      }),
    );
  };

  it('that are used and not created are made', () =>
    onDatabase(async (ensured) => {
      for (const [sql, extension] of [
        ['CREATE TABLE t (id uuid DEFAULT uuid_generate_v4());', 'uuid-ossp'],
        ['CREATE TABLE t (id uuid DEFAULT public.uuid_generate_v1mc());', 'uuid-ossp'],
        ['CREATE TABLE t (email CITEXT);', 'citext'],
        ['ALTER TABLE t ALTER COLUMN tags TYPE "public"."hstore";', 'hstore'],
        ['CREATE TABLE t (paths ltree[]);', 'ltree'],
        ["UPDATE t SET secret = crypt('x', gen_salt('bf'));", 'pgcrypto'],
        ['CREATE INDEX i ON t USING gin (name gin_trgm_ops);', 'pg_trgm'],
        ['CREATE INDEX i ON t USING gist (a gist_int4_ops, b);', 'btree_gist'],
      ] as const) {
        expect(await ensured(sql), sql).toEqual([extension]);
      }
    }));

  it('are left alone where a migration makes them, whichever', () =>
    onDatabase(async (ensured) => {
      expect(await ensured('CREATE TABLE t (a citext);', 'CREATE EXTENSION IF NOT EXISTS "citext";')).toEqual([]);
    }));

  it('are left alone where they stand in comment, text or name alone, or the file does not parse', () =>
    onDatabase(async (ensured) => {
      expect(await ensured(`-- citext, vector(3)\nINSERT INTO citext (hstore) VALUES ('ltree');`)).toEqual([]);
      expect(await ensured('FROBNICATE citext;')).toEqual([]);
    }));

  it('that the server does not have are named together, before anything is made', () =>
    onDatabase(async (ensured) => {
      const files = [
        'CREATE EXTENSION "vector";',
        'CREATE EXTENSION nonsense;',
        'CREATE TABLE t (a citext, place geometry(Point, 4326));',
      ];
      await expect(ensured(...files)).rejects.toMatchObject({
        code: 'EXTENSION_MISSING',
        message: 'The migrations need the extensions nonsense, postgis, vector, which this server does not have.',
        hint: expect.stringContaining('AZORA_DATABASE_URL'),
      });
      expect(await ensured()).toEqual([]);
      await expect(ensured('CREATE INDEX i ON t USING hnsw (v vector_l2_ops);')).rejects.toMatchObject({
        message: 'The migrations need the extension vector, which this server does not have.',
      });
    }));

  it('that the role may not make are named with what a superuser types', async () => {
    const { address, name } = await throwawayDatabase(testServers()[server]);
    await withClient(address, name, async (client) => {
      await client.query('SET ROLE pg_monitor');
      await expect(ensureExtensions(client, ['CREATE TABLE t (a citext);'], parser)).rejects.toMatchObject({
        code: 'EXTENSION_MISSING',
        message: 'The migrations need the extension citext, which the role may not create.',
        hint: 'As a superuser, in this database: CREATE EXTENSION IF NOT EXISTS "citext";',
        cause: { code: '42501' },
      });
    });
  });
});
