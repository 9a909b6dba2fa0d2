import { loadSqlParser } from '@azora/schema/sql';
import { testServers, throwawayDatabase } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { withClient } from '../postgres/connect.ts';
import { ensureExtensions } from './extensions.ts';

const parser = await loadSqlParser();

describe.each(['embedded18', 'debian15'] as const)('extensions on %s', (server) => {
  /** The extensions of a database after these files were looked at. */
  const ensured = async (...files: readonly string[]): Promise<string[]> => {
    const { address, name } = await throwawayDatabase(testServers()[server]);
    return withClient(address, name, async (client) => {
      await ensureExtensions(client, files, parser);
      const { rows } = await client.query<{ extname: string }>('SELECT extname FROM pg_extension ORDER BY 1');
      return rows.map(({ extname }) => extname).filter((extension) => extension !== 'plpgsql');
    });
  };

  it.each([
    ['CREATE TABLE t (id uuid DEFAULT uuid_generate_v4());', 'uuid-ossp'],
    ['CREATE TABLE t (id uuid DEFAULT public.uuid_generate_v1mc());', 'uuid-ossp'],
    ['CREATE TABLE t (email CITEXT);', 'citext'],
    ['ALTER TABLE t ALTER COLUMN tags TYPE "public"."hstore";', 'hstore'],
    ['CREATE TABLE t (paths ltree[]);', 'ltree'],
    ["UPDATE t SET secret = crypt('x', gen_salt('bf'));", 'pgcrypto'],
    ['CREATE INDEX i ON t USING gin (name gin_trgm_ops);', 'pg_trgm'],
    ['CREATE INDEX i ON t USING gist (a gist_int4_ops, b);', 'btree_gist'],
  ])('that are used and not created are made: %s', async (sql, extension) => {
    expect(await ensured(sql)).toEqual([extension]);
  });

  it.each([
    ['a migration makes it, whichever', ['CREATE TABLE t (a citext);', 'CREATE EXTENSION IF NOT EXISTS "citext";']],
    [
      'it stands in comment, text or name alone',
      [`-- citext, vector(3)\nINSERT INTO citext (hstore) VALUES ('ltree');`],
    ],
    ['the file does not parse', ['FROBNICATE citext;']],
  ])('are left alone where %s', async (_, files) => {
    expect(await ensured(...files)).toEqual([]);
  });

  it('that the server does not have are named together, before anything is made', async () => {
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
    await expect(ensured('CREATE INDEX i ON t USING hnsw (v vector_l2_ops);')).rejects.toMatchObject({
      message: 'The migrations need the extension vector, which this server does not have.',
    });
  });

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
