import { kitDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { AUDITED_TABLES } from '../../test/audited-tables.ts';
import { connect } from '../postgres/connect.ts';

const ADA = '11111111-1111-4111-8111-111111111111';
const BOB = '22222222-2222-4222-8222-222222222222';
const ROW = 'aaaaaaaa-0000-4000-8000-000000000001';

describe.each(['embedded18', 'debian15'] as const)('the audit trail on %s', (server) => {
  const database = kitDatabase(testServers()[server], AUDITED_TABLES);

  /** What was recorded since, as maintenance reads it. */
  const recorded = async (act: () => Promise<unknown>): Promise<readonly Record<string, unknown>[]> => {
    const [last] = await database.as(
      'azora_maintenance',
      {},
      'SELECT coalesce(max(id), 0) AS id FROM azora.audit_trail',
    );
    await act();
    return database.as('azora_maintenance', {}, 'SELECT * FROM azora.audit_trail WHERE id > $1 ORDER BY id', [
      last?.id,
    ]);
  };

  it('says who did what as whom, with the row before and after, secrets left out', async () => {
    const context = { subject: ADA, tenant: BOB, actor: 'ada@desk', request_id: 'r-7' };
    const entries = await recorded(async () => {
      await database.as('azora_user', context, `INSERT INTO accounts VALUES ($1, $2, NULL, NULL, 'hash', 'free')`, [
        ROW,
        ADA,
      ]);
      await database.as('azora_user', context, `UPDATE accounts SET plan = 'paid', password_hash = 'other'`);
      await database.as('azora_service', {}, 'DELETE FROM accounts');
    });
    const row = { id: ROW, user_id: ADA, partner_id: null, email: null, boss: null };
    const who = { actor: 'ada@desk', role: 'azora_user', subject: ADA, tenant: BOB, request_id: 'r-7', about: ADA };
    const what = { table_name: 'accounts', row_key: ROW };
    expect(entries).toMatchObject([
      { ...who, ...what, action: 'INSERT', before: null, after: { ...row, plan: 'free' } },
      { ...who, ...what, action: 'UPDATE', before: { ...row, plan: 'free' }, after: { ...row, plan: 'paid' } },
      { actor: 'postgres', role: 'azora_service', subject: null, ...what, action: 'DELETE', after: null },
    ]);
    expect(entries[2]?.before).toEqual({ ...row, plan: 'paid' });
    expect(JSON.stringify(entries)).not.toContain('hash');
    expect(new Set(entries.map(({ transaction_id }) => transaction_id)).size).toBe(3);
  });

  it('names the subject where nobody else is named', async () => {
    const entries = await recorded(() =>
      database.as('azora_user', { subject: ADA }, 'INSERT INTO accounts DEFAULT VALUES'),
    );
    expect(entries).toMatchObject([{ actor: ADA, about: null }]);
  });

  it('keeps personal data as hashes: alike for one person, different for another, and NULL as NULL', async () => {
    const entries = await recorded(() =>
      database.as(
        'azora_service',
        {},
        `INSERT INTO accounts (user_id, partner_id, email) VALUES
           ($1, NULL, 'x@example.org'), (NULL, $1, 'x@example.org'), ($2, NULL, 'x@example.org'), ($2, NULL, NULL)`,
        [ADA, BOB],
      ),
    );
    const emails = entries.map((entry) => imageOf(entry, 'after').email);
    expect(emails[0]).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(emails[1]).toBe(emails[0]);
    expect(emails[2]).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(emails[2]).not.toBe(emails[0]);
    expect(emails[3]).toBeNull();
    expect(entries.map(({ about }) => about)).toEqual([ADA, ADA, BOB, BOB]);
    expect(JSON.stringify(entries)).not.toContain('example.org');
  });

  it('shows by the hashes that a personal value changed, and when it did not', async () => {
    await database.as('azora_service', {}, `INSERT INTO accounts (id, user_id, email) VALUES ($1, $2, 'a')`, [
      ROW,
      ADA,
    ]);
    const [changed, same] = (
      await recorded(async () => {
        await database.as('azora_service', {}, `UPDATE accounts SET email = 'b' WHERE id = $1`, [ROW]);
        await database.as('azora_service', {}, `UPDATE accounts SET plan = 'p' WHERE id = $1`, [ROW]);
      })
    ).map((entry) => [imageOf(entry, 'before').email, imageOf(entry, 'after').email]);
    expect(changed?.[0]).not.toBe(changed?.[1]);
    expect(same?.[0]).toBe(same?.[1]);
    expect(same?.[0]).toBe(changed?.[1]);
  });

  it('hashes with a salt of the row where no column says whose it is, whatever its key is', async () => {
    const entries = await recorded(() =>
      database.as('azora_service', {}, `INSERT INTO plain VALUES (1, 'x'), (2, 'x'), (3, 'x')`),
    );
    expect(new Set(entries.map((entry) => imageOf(entry, 'after').name)).size).toBe(3);
    expect(entries.map(({ row_key }) => row_key)).toEqual(['1', '2', '3']);
  });

  it('names rows by all columns of their key, and shows a changed key as one row gone and one come', async () => {
    const entries = await recorded(async () => {
      await database.as('azora_service', {}, `INSERT INTO pairs VALUES ('k', 1, 0), ('k', 2, 0)`);
      await database.as('azora_service', {}, 'UPDATE pairs SET v = b');
      await database.as('azora_service', {}, 'UPDATE pairs SET b = 3 WHERE b = 2');
    });
    expect(entries.map(({ action, row_key }) => `${action} ${row_key}`).sort()).toEqual(
      ['INSERT k,1', 'INSERT k,2', 'UPDATE k,1', 'UPDATE k,2', 'UPDATE k,2', 'UPDATE k,3'].sort(),
    );
    const moved = entries.slice(4);
    expect(moved.map(({ before, after }) => [before === null, after === null]).sort()).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it.each([
    ['notes', '(id, user_id, body)', 'id', ADA],
    ['papers', '(id, user_id, body)', 'id', null],
    ['letters', '("Id", "From, by", body)', '"Id"', ADA],
  ])('says the same of rows with nothing to hide: %s', async (table, columns, key, about) => {
    const context = { subject: BOB, tenant: ADA, request_id: 'r-8' };
    const entries = await recorded(async () => {
      const insert = `INSERT INTO ${table} ${columns} VALUES (1, $1, 'x'), (2, $1, 'y')`;
      await database.as('azora_user', context, insert, [ADA]);
      await database.as('azora_service', {}, `UPDATE ${table} SET body = 'z' WHERE ${key} = 2`);
      await database.as('azora_service', {}, `UPDATE ${table} SET ${key} = 3 WHERE ${key} = 2`);
      await database.as('azora_user', context, `DELETE FROM ${table} WHERE ${key} = 1`);
    });
    const image = (id: number, body: string) => {
      const [first = '', second = ''] = columns.match(/"[^"]+"|\w+/g)?.map((name) => name.replaceAll('"', '')) ?? [];
      return { [first]: id, [second]: ADA, body };
    };
    const who = { actor: BOB, role: 'azora_user', subject: BOB, tenant: ADA, request_id: 'r-8' };
    const service = { actor: 'postgres', role: 'azora_service', subject: null, tenant: null, request_id: null };
    const row = (row_key: string) => ({ table_name: table, row_key, about });
    expect(entries.map(({ id, transaction_id, recorded_at, ...entry }) => entry)).toEqual([
      { ...who, ...row('1'), action: 'INSERT', before: null, after: image(1, 'x') },
      { ...who, ...row('2'), action: 'INSERT', before: null, after: image(2, 'y') },
      { ...service, ...row('2'), action: 'UPDATE', before: image(2, 'y'), after: image(2, 'z') },
      ...[
        { ...service, ...row('2'), action: 'UPDATE', before: image(2, 'z'), after: null },
        { ...service, ...row('3'), action: 'UPDATE', before: null, after: image(3, 'z') },
      ].sort((a) => (entries[3]?.row_key === a.row_key ? -1 : 1)),
      { ...who, ...row('1'), action: 'DELETE', before: image(1, 'x'), after: null },
    ]);
  });

  it('keeps what a purge removes out of the trail, of rows with nothing to hide too', async () => {
    await database.asOwner('ALTER TABLE notes ADD COLUMN at timestamptz');
    await database.as('azora_service', {}, `INSERT INTO notes VALUES (7, $1, 'x', '2020-01-01')`, [ADA]);
    const entries = await recorded(() =>
      database.as('azora_maintenance', {}, `SELECT azora.purge('notes', '2021-01-01', 'at')`),
    );
    expect(entries).toMatchObject([
      { action: 'DELETE', table_name: 'notes', row_key: '7', about: ADA, before: null, after: null },
      { action: 'PURGE', table_name: 'notes' },
    ]);
  });

  it('records both halves of an upsert, cascades and TRUNCATE', async () => {
    const entries = await recorded(async () => {
      await database.as(
        'azora_service',
        {},
        `INSERT INTO plain VALUES (1, 'y'), (9, 'y') ON CONFLICT (id) DO UPDATE SET name = excluded.name`,
      );
      await database.as('azora_service', {}, 'TRUNCATE plain');
      const [boss] = await database.as('azora_service', {}, 'INSERT INTO accounts DEFAULT VALUES RETURNING id');
      await database.as('azora_service', {}, 'INSERT INTO accounts (boss) VALUES ($1)', [boss?.id]);
      await database.as('azora_user', { subject: BOB }, 'DELETE FROM accounts WHERE id = $1', [boss?.id]);
    });
    expect(entries.map(({ action, role }) => `${action} ${role}`)).toEqual([
      'UPDATE azora_service',
      'INSERT azora_service',
      'TRUNCATE azora_service',
      'INSERT azora_service',
      'INSERT azora_service',
      'DELETE azora_user',
      'DELETE azora_user',
    ]);
  });

  it('goes with the transaction that it records', async () => {
    const entries = await recorded(() =>
      database
        .as('azora_service', {}, `WITH x AS (INSERT INTO plain VALUES (77, 'z') RETURNING 1) SELECT 1 / 0 FROM x`)
        .catch(() => {}),
    );
    expect(entries).toEqual([]);
  });

  it.each(['azora_user', 'azora_service', 'azora_reader'])('is out of reach for %s', async (role) => {
    for (const sql of [
      'SELECT FROM azora.audit_trail',
      `INSERT INTO azora.audit_trail (actor, role, action, table_name) VALUES ('', '', '', '')`,
      'SELECT FROM azora.subject_salt',
      `SELECT azora.record('X', 'y', NULL, NULL)`,
      `SELECT azora.forget_subject('${ADA}')`,
    ]) {
      await expect(database.as(role, {}, sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it.each([
    'UPDATE azora.audit_trail SET actor = $$x$$',
    'DELETE FROM azora.audit_trail',
    'TRUNCATE azora.audit_trail',
  ])('cannot be changed by its owner either: %s', async (sql) => {
    await database.as('azora_service', {}, 'INSERT INTO accounts DEFAULT VALUES');
    await expect(database.asOwner(sql)).rejects.toMatchObject({ code: '42501' });
    await expect(database.as('azora_maintenance', {}, sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('forgets the key to the hashes of a person, once and on record; a new one follows', async () => {
    const hashOf = async (): Promise<unknown> => {
      const [entry] = await recorded(() =>
        database.as('azora_service', {}, `INSERT INTO accounts (user_id, email) VALUES ($1, 'x')`, [ADA]),
      );
      return imageOf(entry, 'after').email;
    };
    const before = await hashOf();
    expect(await hashOf()).toBe(before);
    const entries = await recorded(async () => {
      const forget = 'SELECT azora.forget_subject($1) AS found';
      expect(await database.as('azora_maintenance', { actor: 'officer' }, forget, [ADA])).toEqual([{ found: true }]);
      expect(await database.as('azora_maintenance', { actor: 'officer' }, forget, [ADA])).toEqual([{ found: false }]);
    });
    expect(entries).toMatchObject([
      { action: 'FORGET', actor: 'officer', role: 'azora_maintenance', row_key: ADA },
      { action: 'FORGET' },
    ]);
    expect(await hashOf()).not.toBe(before);
  });

  it('makes no writer wait for another whose transaction is open, and loses none of them', async () => {
    const { name } = database;
    const others = await Promise.all([1, 2, 3].map(() => connect(testServers()[server], name())));
    try {
      const entries = await recorded(async () => {
        for (const other of others) {
          await other.query(`SET lock_timeout = '2s'; BEGIN; SET LOCAL ROLE azora_service`);
          await other.query(`INSERT INTO accounts (user_id, email) VALUES ($1, 'x')`, [BOB]);
        }
        for (const other of others.reverse()) await other.query('COMMIT');
      });
      expect(entries).toHaveLength(3);
      expect(new Set(entries.map(({ transaction_id }) => transaction_id)).size).toBe(3);
    } finally {
      await Promise.all(others.map((other) => other.end()));
    }
  });

  it('gives two writers who are the first to name a person one salt', async () => {
    const CAROL = '33333333-3333-4333-8333-333333333333';
    const others = await Promise.all([1, 2].map(() => connect(testServers()[server], database.name())));
    try {
      const insert = `BEGIN; SET LOCAL ROLE azora_service; INSERT INTO accounts (user_id, email) VALUES ('${CAROL}', 'x')`;
      const entries = await recorded(async () => {
        await others[0]?.query(insert);
        const second = others[1]?.query(`${insert}; COMMIT`);
        await others[0]?.query('COMMIT');
        await second;
      });
      expect(entries).toHaveLength(2);
      expect(imageOf(entries[0], 'after').email).toBe(imageOf(entries[1], 'after').email);
    } finally {
      await Promise.all(others.map((other) => other.end()));
    }
  });
});

/** The row in an entry of the trail, as it was before or after. */
const imageOf = (
  entry: Readonly<Record<string, unknown>> | undefined,
  moment: 'before' | 'after',
): Readonly<Record<string, unknown>> => {
  const image = entry?.[moment];
  if (typeof image !== 'object' || image === null) throw new Error(`no row ${moment}`);
  return image as Readonly<Record<string, unknown>>;
};
