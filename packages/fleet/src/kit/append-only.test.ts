import { kitDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { connect } from '../postgres/connect.ts';

const id = (number: number): string => `aaaaaaaa-0000-4000-8000-00000000000${number}`;

const TABLES = `
  CREATE TABLE _prisma_migrations (id uuid PRIMARY KEY, started_at timestamptz);
  CREATE TABLE parents (id uuid PRIMARY KEY);
  CREATE TABLE ledger (id uuid PRIMARY KEY, amount int NOT NULL, email text, tags text[], created_at timestamptz NOT NULL,
    parent_id uuid REFERENCES parents ON DELETE CASCADE);
  ALTER TABLE ledger ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY ledger_all ON ledger TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
  CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON ledger
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{email,tags}');
  CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON ledger
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
  CREATE TRIGGER azora_audit_delete AFTER DELETE ON ledger
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_delete('{}', '{email}');
  CREATE TABLE logins (id uuid PRIMARY KEY, email text, key_hash text, codes text[]);
  CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON logins
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{email,key_hash,codes}');
  GRANT SELECT (id, email), UPDATE (email) ON logins TO azora_maintenance;
  CREATE TABLE days (n int, happened_at timestamptz NOT NULL) PARTITION BY HASH (n);
  CREATE TABLE days_0 PARTITION OF days FOR VALUES WITH (MODULUS 2, REMAINDER 0);
  CREATE TABLE days_1 PARTITION OF days FOR VALUES WITH (MODULUS 2, REMAINDER 1);
  GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ledger, parents TO azora_service;
  GRANT SELECT, DELETE, UPDATE (email, tags) ON ledger TO azora_maintenance;`;

describe.each(['embedded18', 'debian15'] as const)('append-only rows on %s', (server) => {
  const database = kitDatabase(testServers()[server], TABLES);

  /** Three rows, a year, a day and a moment old. */
  const fill = async (): Promise<void> => {
    const client = database.client();
    await client.query(
      `ALTER TABLE ledger DISABLE TRIGGER ALL; TRUNCATE parents CASCADE; ALTER TABLE ledger ENABLE TRIGGER ALL`,
    );
    await client.query(`INSERT INTO parents VALUES ('${id(9)}')`);
    await client.query(
      `INSERT INTO ledger VALUES ('${id(1)}', 1, 'a@example.org', '{x}', now() - interval '1 year', '${id(9)}'),
         ('${id(2)}', 2, 'b@example.org', '{x}', now() - interval '1 day', NULL),
         ('${id(3)}', 3, 'c@example.org', NULL, now(), NULL)`,
    );
  };
  const rows = async (): Promise<readonly Record<string, unknown>[]> =>
    database.as('azora_service', {}, 'SELECT amount, email, tags FROM ledger ORDER BY id');
  const trail = (action: string): Promise<readonly Record<string, unknown>[]> =>
    database.as('azora_maintenance', {}, 'SELECT * FROM azora.audit_trail WHERE action = $1 ORDER BY id DESC', [
      action,
    ]);

  it.each([
    'UPDATE ledger SET amount = 0',
    'UPDATE ledger SET email = NULL',
    'DELETE FROM ledger',
    'TRUNCATE ledger',
    'DELETE FROM parents',
    'TRUNCATE parents CASCADE',
    `INSERT INTO ledger VALUES ('${id(1)}', 9, NULL, NULL, now(), NULL) ON CONFLICT (id) DO UPDATE SET amount = 9`,
  ])('stay as they are: %s', async (sql) => {
    await fill();
    for (const role of ['azora_service', `${database.name()}_owner`]) {
      await expect(database.as(role, {}, sql)).rejects.toMatchObject({
        code: '42501',
        message: expect.stringContaining('append-only'),
      });
    }
    await expect(database.client().query(sql)).rejects.toMatchObject({ code: '42501' });
    await expect(database.as('azora_maintenance', {}, sql)).rejects.toMatchObject({ code: '42501' });
    expect(await rows()).toHaveLength(3);
    expect((await rows()).map(({ amount }) => amount)).toEqual([1, 2, 3]);
  });

  it('stay as they are whatever a session sets', async () => {
    await fill();
    const settings = ['maintenance', 'ticket', 'purge', 'maintenance_ticket'].map(
      (name) => `set_config('azora.${name}', 'PURGE', true)`,
    );
    await expect(
      database.as('azora_maintenance', {}, `WITH s AS MATERIALIZED (SELECT ${settings.join(', ')}) DELETE FROM ledger`),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('go by azora.purge when they are old enough, on record without what they said', async () => {
    await fill();
    const purge = `SELECT azora.purge('ledger', now() - interval '30 days', 'created_at') AS removed`;
    expect(await database.as('azora_maintenance', { actor: 'job' }, purge)).toEqual([{ removed: '1' }]);
    expect((await rows()).map(({ amount }) => amount)).toEqual([2, 3]);
    expect((await trail('PURGE'))[0]).toMatchObject({
      actor: 'job',
      role: 'azora_maintenance',
      table_name: 'ledger',
      after: { by: 'created_at', rows: 1 },
    });
    expect((await trail('DELETE'))[0]).toMatchObject({ row_key: id(1), before: null });
  });

  it('go the oldest first by azora.purge with a limit, as often as there are more', async () => {
    await fill();
    const purge = `SELECT azora.purge('ledger', now(), 'created_at', 2) AS removed`;
    await database.client().query(`INSERT INTO ledger VALUES ('${id(4)}', 4, NULL, NULL, now() - interval '2 years')`);
    expect(await database.as('azora_maintenance', {}, purge)).toEqual([{ removed: '2' }]);
    expect((await rows()).map(({ amount }) => amount)).toEqual([2, 3]);
    expect((await trail('PURGE'))[0]).toMatchObject({ after: { by: 'created_at', limit: 2, rows: 2 } });
    expect(
      (await trail('DELETE'))
        .slice(0, 2)
        .map((entry) => entry.row_key)
        .sort(),
    ).toEqual([id(1), id(4)]);
    expect(await database.as('azora_maintenance', {}, purge)).toEqual([{ removed: '2' }]);
    expect(await database.as('azora_maintenance', {}, purge)).toEqual([{ removed: '0' }]);
    expect(await rows()).toEqual([]);
  });

  it('go by azora.purge no more than the limit where a table has partitions', async () => {
    await database.asOwner(`INSERT INTO days SELECT n, now() - n * interval '1 day' FROM generate_series(1, 20) AS n`);
    const purge = `SELECT azora.purge('days', now(), 'happened_at', 3) AS removed`;
    expect(await database.as('azora_maintenance', {}, purge)).toEqual([{ removed: '3' }]);
    expect(await database.asOwner('SELECT max(n) AS oldest, count(*)::int AS left FROM days')).toEqual([
      { oldest: 17, left: 17 },
    ]);
  });

  it('lose secrets by azora.redact, which can clear them and never set one', async () => {
    await database.asOwner(`INSERT INTO logins VALUES ('${id(1)}', 'a@example.org', 'hash', '{c1,c2}')`);
    const redact = (replacements: object) =>
      database.as('azora_maintenance', {}, 'SELECT azora.redact($1, $2::uuid[], $3) AS changed', [
        'logins',
        [id(1)],
        replacements,
      ]);
    for (const set of [{ key_hash: 'mine' }, { key_hash: '' }, { codes: ['mine'] }, { email: null, key_hash: {} }]) {
      await expect(redact(set)).rejects.toMatchObject({ code: '42501', hint: expect.stringContaining('@secret') });
    }
    await expect(database.as('azora_maintenance', {}, 'UPDATE logins SET key_hash = NULL')).rejects.toMatchObject({
      code: '42501',
    });
    expect(await redact({ email: 'erased@erased.invalid', key_hash: null, codes: [] })).toEqual([{ changed: '1' }]);
    expect(await database.asOwner('SELECT email, key_hash, codes FROM logins')).toEqual([
      { email: 'erased@erased.invalid', key_hash: null, codes: [] },
    ]);
    expect((await trail('REDACT'))[0]).toMatchObject({
      table_name: 'logins',
      after: { columns: ['codes', 'email', 'key_hash'] },
    });
  });

  it('lose personal data by azora.redact, on record, and nothing else', async () => {
    await fill();
    const redact = 'SELECT azora.redact($1, $2::uuid[], $3) AS changed';
    const values = ['ledger', [id(1), id(3), id(8)], { email: 'erased@erased.invalid', tags: null }];
    expect(await database.as('azora_maintenance', { actor: 'officer' }, redact, values)).toEqual([{ changed: '2' }]);
    expect(await rows()).toEqual([
      { amount: 1, email: 'erased@erased.invalid', tags: null },
      { amount: 2, email: 'b@example.org', tags: ['x'] },
      { amount: 3, email: 'erased@erased.invalid', tags: null },
    ]);
    const [entry] = await trail('REDACT');
    expect(entry).toMatchObject({ actor: 'officer', table_name: 'ledger', after: { rows: 2, ids: values[1] } });
    expect(JSON.stringify(entry)).not.toContain('erased.invalid');
  });

  it.each([
    [{ amount: 0 }, '42501'],
    [{ email: 'x', amount: 0 }, '42501'],
    [{ id: id(4) }, '42501'],
    [{ nothing: 1 }, '42501'],
    [{ 'email = NULL, amount': 0 }, '42501'],
    [{ tags: 'no list' }, '22P02'],
    [{}, '22023'],
    [[], '22023'],
    [null, '22023'],
  ])('are not redacted by %j', async (replacements, code) => {
    await fill();
    const before = await rows();
    await expect(
      database.as('azora_maintenance', {}, 'SELECT azora.redact($1, $2::uuid[], $3::jsonb)', [
        'ledger',
        [id(1)],
        JSON.stringify(replacements),
      ]),
    ).rejects.toMatchObject({ code });
    expect(await rows()).toEqual(before);
  });

  it('are not redacted where their guard says less than the grants, or the grants less than the guard', async () => {
    await fill();
    const redact = (column: string): Promise<unknown> =>
      database.as('azora_maintenance', {}, 'SELECT azora.redact($1, $2::uuid[], $3)', [
        'ledger',
        [id(1)],
        { [column]: null },
      ]);
    await database.asOwner('GRANT UPDATE (parent_id) ON ledger TO azora_maintenance');
    await expect(redact('parent_id')).rejects.toMatchObject({ code: '42501' });
    await database.asOwner('REVOKE UPDATE (parent_id, email) ON ledger FROM azora_maintenance');
    await expect(redact('email')).rejects.toMatchObject({ code: '42501' });
    await database.asOwner('GRANT UPDATE (email) ON ledger TO azora_maintenance');
    await redact('email');
  });

  it.each([
    [`'ledger', now() + interval '1 h', 'created_at'`, '22023'],
    [`'ledger', 'infinity', 'created_at'`, '22023'],
    [`'ledger', NULL, 'created_at'`, '22023'],
    [`'ledger', now(), 'created_at', 0`, '22023'],
    [`'ledger', now(), 'created_at', -1`, '22023'],
    [`'ledger', now(), 'amount'`, '42703'],
    [`'ledger', now(), 'created_at < now() OR true; --'`, '42703'],
    [`'ledger', now(), 'ctid'`, '42703'],
    [`'azora.audit_trail', now(), 'recorded_at'`, '42809'],
    [`'_prisma_migrations', now(), 'started_at'`, '42809'],
    [`'pg_stat_activity', now(), 'backend_start'`, '42809'],
    [`'nothing_here', now(), 'created_at'`, '42P01'],
  ])('are not purged by (%s)', async (args, code) => {
    await fill();
    await expect(database.as('azora_maintenance', {}, `SELECT azora.purge(${args})`)).rejects.toMatchObject({ code });
    expect(await rows()).toHaveLength(3);
  });

  it.each(['azora_user', 'azora_service', 'azora_reader'])('are not maintained by %s', async (role) => {
    const purge = `SELECT azora.purge('ledger', now(), 'created_at')`;
    const redact = `SELECT azora.redact('ledger', '{${id(1)}}', '{"email": null}')`;
    const ticket = `INSERT INTO azora.maintenance_ticket (relation, purpose) VALUES ('ledger'::regclass, 'PURGE')`;
    for (const sql of [purge, redact, ticket, `SELECT azora.has_ticket('ledger'::regclass, 'PURGE')`]) {
      await expect(database.as(role, {}, sql)).rejects.toMatchObject({ code: '42501' });
    }
    await expect(database.as('azora_maintenance', {}, ticket)).rejects.toMatchObject({ code: '42501' });
  });

  it('are guarded again right after a purge, in the same transaction and in others', async () => {
    await fill();
    const client = database.client();
    const other = await connect(testServers()[server], database.name());
    try {
      await client.query('BEGIN; SET LOCAL ROLE azora_maintenance');
      await client.query(`SELECT azora.purge('ledger', now() - interval '30 days', 'created_at'),
        azora.redact('ledger', '{${id(2)}}', '{"email": null}')`);
      await expect(other.query(`DELETE FROM ledger WHERE id = '${id(3)}'`)).rejects.toMatchObject({ code: '42501' });
      await expect(client.query('DELETE FROM ledger')).rejects.toMatchObject({ code: '42501' });
      await client.query('ROLLBACK; BEGIN; SET LOCAL ROLE azora_maintenance');
      await client.query(`SELECT azora.redact('ledger', '{${id(2)}}', '{"email": null}')`);
      await expect(client.query('UPDATE ledger SET email = NULL')).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.query('ROLLBACK');
      await other.end();
    }
    expect(await rows()).toHaveLength(3);
    expect(await database.asOwner('SELECT FROM azora.maintenance_ticket')).toEqual([]);
  });
});
