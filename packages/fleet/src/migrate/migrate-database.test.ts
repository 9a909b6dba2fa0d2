import { createHash } from 'node:crypto';
import { testServers, throwawayDatabase } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { type Client, withClient } from '../postgres/connect.ts';
import { compareHistory, readHistory } from './history.ts';
import { migrateDatabase } from './migrate-database.ts';
import type { Migration } from './migration-files.ts';
import { recordingClient } from './recording-client.ts';

const options = { root: '/project' };

const migration = (name: string, sql: string): Migration => ({
  name,
  path: `/project/services/a/prisma/migrations/${name}/migration.sql`,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
});

const init = migration(
  '20260101000000_init',
  'CREATE TABLE "a" ("id" INT PRIMARY KEY);\nINSERT INTO "a" VALUES (1);\n',
);

describe.each(['embedded18', 'debian15'] as const)('migrating a database on %s', (server) => {
  const onDatabase = async <T>(use: (client: Client, open: () => Promise<Client>) => Promise<T>): Promise<T> => {
    const { address, name } = await throwawayDatabase(testServers()[server]);
    const extra: Client[] = [];
    return withClient(address, name, (client) =>
      use(client, async () => {
        const { connect } = await import('../postgres/connect.ts');
        const another = await connect(address, name);
        extra.push(another);
        return another;
      }).finally(() => Promise.all(extra.map((another) => another.end()))),
    );
  };
  const tables = async (client: Client): Promise<string[]> => {
    const { rows } = await client.query<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    );
    return rows.map((row) => row.relname);
  };

  it('reads the history oldest first, without what was rolled back', () =>
    onDatabase(async (client) => {
      await migrateDatabase(client, [init], options);
      await client.query(`
        INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, rolled_back_at) VALUES
          ('1', '', 'newest', now() + '1 s', NULL), ('2', '', 'b', '2026-01-01', NULL),
          ('3', '', 'undone', '2026-01-01', now()), ('4', '', 'a', '2026-01-01', NULL)`);
      const names = (await readHistory(client)).map((row) => row.migration_name);
      expect(names).toEqual(['a', 'b', init.name, 'newest']);
    }));

  it('applies what is pending, records it as Prisma does, and finds nothing the second time', () =>
    onDatabase(async (client) => {
      expect(await migrateDatabase(client, [init], options)).toEqual([init.name]);
      const { rows } = await client.query('SELECT * FROM _prisma_migrations');
      expect(rows).toEqual([
        {
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          checksum: init.checksum,
          finished_at: expect.any(Date),
          migration_name: init.name,
          logs: null,
          rolled_back_at: null,
          started_at: expect.any(Date),
          applied_steps_count: 1,
        },
      ]);
      expect(await migrateDatabase(client, [init], options)).toEqual([]);
    }));

  it('leaves nothing of a migration that fails half-way, and names statement, place and server message', () =>
    onDatabase(async (client) => {
      const broken = migration(
        '20260102000000_broken',
        'CREATE TABLE b (id INT);\n\n-- é\nALTER TABLE nope\n  ADD COLUMN x INT;\n',
      );
      await expect(migrateDatabase(client, [init, broken], options)).rejects.toMatchObject({
        code: 'MIGRATION_FAILED',
        message: expect.stringMatching(
          /^services\/a\/prisma\/migrations\/20260102000000_broken\/migration\.sql:4:1: relation "nope" does not exist[\s\S]*ALTER TABLE nope\n\s+ADD COLUMN x INT/,
        ),
      });
      expect(await tables(client)).toEqual(['_prisma_migrations', 'a']);
      expect(compareHistory([init, broken], await readHistory(client))).toMatchObject({
        applied: [init],
        pending: [broken],
        failed: [],
      });
    }));

  it('names the statement where the server gives no position', () =>
    onDatabase(async (client) => {
      const broken = migration(
        '20260102000000_broken',
        'CREATE TABLE b (id INT);\nINSERT INTO a VALUES (2);\nINSERT INTO a VALUES (1);\n',
      );
      await expect(migrateDatabase(client, [init, broken], options)).rejects.toMatchObject({
        message: expect.stringMatching(
          /migration\.sql:3:1: duplicate key[\s\S]*Key \(id\)=\(1\)[\s\S]*INSERT INTO a VALUES \(1\)/,
        ),
      });
      expect(await tables(client)).toEqual(['_prisma_migrations', 'a']);
    }));

  it('refuses a migration whose file was edited after it was applied', () =>
    onDatabase(async (client) => {
      await migrateDatabase(client, [init], options);
      const edited = migration(init.name, `${init.sql}-- more\n`);
      const next = migration('20260102000000_next', 'CREATE TABLE b (id INT);');
      await expect(migrateDatabase(client, [edited, next], options)).rejects.toMatchObject({
        code: 'MIGRATION_EDITED',
      });
      expect(await tables(client)).not.toContain('b');
    }));

  it('accepts a file that was checked out with other line endings', () =>
    onDatabase(async (client) => {
      await migrateDatabase(client, [init], options);
      const windows = migration(init.name, init.sql.replaceAll('\n', '\r\n'));
      expect(await migrateDatabase(client, [windows], options)).toEqual([]);
    }));

  it('refuses to go on where the database has a migration that is not on disk', () =>
    onDatabase(async (client) => {
      await migrateDatabase(client, [init], options);
      const other = migration('20260101000000_other', 'CREATE TABLE b (id INT);');
      await expect(migrateDatabase(client, [other], options)).rejects.toMatchObject({ code: 'MIGRATION_MISSING' });
      expect(await migrateDatabase(client, [], options)).toEqual([]);
    }));

  it('runs a file of one statement that takes no transaction', () =>
    onDatabase(async (client) => {
      const index = migration('20260102000000_index', '-- big table\nCREATE INDEX CONCURRENTLY a_id_idx ON a (id);\n');
      expect(await migrateDatabase(client, [init, index], options)).toEqual([init.name, index.name]);
      expect(compareHistory([init, index], await readHistory(client)).applied).toHaveLength(2);
    }));

  it('begins such a statement again after it failed, and removes the invalid index it left', () =>
    onDatabase(async (client) => {
      await migrateDatabase(client, [init], options);
      await client.query('CREATE TABLE d (x INT); INSERT INTO d VALUES (1), (1)');
      const index = migration('20260102000000_index', 'CREATE UNIQUE INDEX CONCURRENTLY d_x_key ON d (x);');
      await expect(migrateDatabase(client, [init, index], options)).rejects.toMatchObject({ code: 'MIGRATION_FAILED' });
      expect(compareHistory([init, index], await readHistory(client)).failed).toHaveLength(1);
      await client.query('DELETE FROM d WHERE ctid = (SELECT min(ctid) FROM d)');
      expect(await migrateDatabase(client, [init, index], options)).toEqual([index.name]);
      const { rows } = await client.query(`SELECT indisvalid FROM pg_index WHERE indexrelid = 'd_x_key'::regclass`);
      expect(rows).toEqual([{ indisvalid: true }]);
    }));

  it('refuses such a statement among others, before anything of the file has run', () =>
    onDatabase(async (client) => {
      const mixed = migration(
        '20260102000000_mixed',
        'CREATE TABLE b (id INT);\nCREATE INDEX CONCURRENTLY b_id_idx ON b (id);',
      );
      await expect(migrateDatabase(client, [init, mixed], options)).rejects.toMatchObject({
        code: 'MIGRATION_NOT_ALONE',
        message: expect.stringMatching(/^services\/.*20260102000000_mixed\/migration.sql:2:1: /),
      });
      expect(await tables(client)).not.toContain('b');
    }));

  it('keeps a file with its own BEGIN and COMMIT in one piece', () =>
    onDatabase(async (client) => {
      const bracketed = migration(
        '20260102000000_enum',
        'BEGIN;\nCREATE TABLE b (id INT);\nCOMMIT;\n\nINSERT INTO nope VALUES (1);\n',
      );
      await expect(migrateDatabase(client, [init, bracketed], options)).rejects.toMatchObject({
        message: expect.stringContaining('migration.sql:5:13'),
      });
      expect(await tables(client)).not.toContain('b');
    }));

  const addsValue = (last: string) =>
    migration(
      '20260102000000_value',
      `ALTER TYPE s ADD VALUE 'NEW';\nCOMMIT;\nINSERT INTO t (s) VALUES ('NEW');\n${last}`,
    );
  const enumTable = migration(
    '20260101000000_init',
    `CREATE TYPE s AS ENUM ('OLD');\nCREATE TABLE t (id SERIAL, s s);\n`,
  );

  it('runs a file that uses an enum value it adds with the COMMIT that this takes', () =>
    onDatabase(async (client) => {
      const value = addsValue(`SET statement_timeout = 1234;`);
      expect(await migrateDatabase(client, [enumTable, value], options)).toEqual([enumTable.name, value.name]);
      expect((await client.query('SELECT id, s FROM t')).rows).toEqual([{ id: 1, s: 'NEW' }]);
      expect((await client.query('SHOW statement_timeout')).rows).toEqual([{ statement_timeout: '0' }]);
      expect(compareHistory([enumTable, value], await readHistory(client))).toMatchObject({ pending: [], failed: [] });
    }));

  it('says of such a file that fails what stayed may have to be undone, and begins it no second time', () =>
    onDatabase(async (client) => {
      const value = addsValue(`SELECT set_config('search_path', '', false);\nCOMMIT;\nINSERT INTO nope VALUES (1);`);
      const hint = expect.stringContaining(`Look at what it left, undo it, then type \`npx prisma migrate resolve`);
      await expect(migrateDatabase(client, [enumTable, value], options)).rejects.toMatchObject({
        code: 'MIGRATION_FAILED',
        message: expect.stringMatching(/20260102000000_value\/migration\.sql:6:13: relation "nope" does not exist/),
        hint,
      });
      expect(compareHistory([enumTable, value], await readHistory(client)).failed).toMatchObject([
        { migration_name: value.name, logs: 'relation "nope" does not exist' },
      ]);
      await expect(migrateDatabase(client, [enumTable, value], options)).rejects.toMatchObject({
        code: 'MIGRATION_UNFINISHED',
        hint,
      });
    }));

  it('makes the schema that the connection means, and keeps tables and history there', async () => {
    const { address, name } = await throwawayDatabase(testServers()[server]);
    const odd = { ...address, parameters: { schema: 'Tenant "A"' } };
    await withClient(odd, name, async (client) => {
      expect(await migrateDatabase(client, [init], { ...options, schema: 'Tenant "A"' })).toEqual([init.name]);
      expect(await migrateDatabase(client, [init], { ...options, schema: 'Tenant "A"' })).toEqual([]);
      const { rows } = await client.query(
        `SELECT nspname, relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
         WHERE relkind = 'r' AND (nspname = 'public' OR nspname LIKE 'Tenant%') ORDER BY 2`,
      );
      expect(rows).toEqual([
        { nspname: 'Tenant "A"', relname: '_prisma_migrations' },
        { nspname: 'Tenant "A"', relname: 'a' },
      ]);
    });
  });

  it('refuses what another tool began and did not finish', () =>
    onDatabase(async (client) => {
      await migrateDatabase(client, [init], options);
      const next = migration('20260102000000_next', 'CREATE TABLE b (id INT);');
      await client.query(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, logs) VALUES ('x', 'y', '${next.name}', 'boom')`,
      );
      await expect(migrateDatabase(client, [init, next], options)).rejects.toMatchObject({
        code: 'MIGRATION_UNFINISHED',
        message: expect.stringContaining('boom'),
        hint: expect.stringContaining(`--rolled-back ${next.name}`),
      });
    }));

  it('lets twenty migrators of one database through one by one', () =>
    onDatabase(async (client, open) => {
      const clients = await Promise.all(Array.from({ length: 20 }, open));
      const applied = await Promise.all(clients.map((one) => migrateDatabase(one, [init], options)));
      expect(applied.filter((names) => names.length > 0)).toEqual([[init.name]]);
      expect((await client.query('SELECT count(*)::int AS n FROM a')).rows).toEqual([{ n: 1 }]);
    }));

  it(
    'gives up on a table that someone holds, and leaves nothing',
    () =>
      onDatabase(async (client, open) => {
        await migrateDatabase(client, [init], options);
        const holder = await open();
        await holder.query('BEGIN; LOCK TABLE a');
        const next = migration('20260102000000_next', 'CREATE TABLE b (id INT);\nALTER TABLE a ADD COLUMN x INT;');
        await expect(migrateDatabase(client, [init, next], { ...options, lockTimeoutMs: 200 })).rejects.toMatchObject({
          code: 'MIGRATION_FAILED',
          hint: expect.stringContaining('lock_timeout'),
        });
        expect(await tables(client)).not.toContain('b');
      }),
    30_000,
  );

  it('does in a dry run all but the writing', () =>
    onDatabase(async (client) => {
      const recording = recordingClient(client);
      expect(await migrateDatabase(recording.client, [init], options)).toEqual([init.name]);
      expect(recording.statements.join('\n')).toContain('CREATE TABLE "a"');
      expect(await tables(client)).toEqual([]);
    }));

  it('creates an extension that a migration uses and does not create', () =>
    onDatabase(async (client) => {
      const uuid = migration('20260101000000_init', 'CREATE TABLE u (id UUID DEFAULT uuid_generate_v4());');
      expect(await migrateDatabase(client, [uuid], options)).toEqual([uuid.name]);
    }));

  it('names an extension that the server does not have', () =>
    onDatabase(async (client) => {
      const vector = migration('20260101000000_init', 'CREATE TABLE v (e vector(3));');
      await expect(migrateDatabase(client, [vector], options)).rejects.toMatchObject({
        code: 'EXTENSION_MISSING',
        message: expect.stringContaining('vector'),
      });
    }));
});
