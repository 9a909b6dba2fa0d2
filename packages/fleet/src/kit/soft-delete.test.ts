import { kitDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const ADA = '11111111-1111-4111-8111-111111111111';
const BOB = '22222222-2222-4222-8222-222222222222';
const ORG = '99999999-9999-4999-8999-999999999999';
const NOTE = 'aaaaaaaa-0000-4000-8000-000000000001';
const NOWHERE = 'aaaaaaaa-0000-4000-8000-00000000ffff';

/** As migrations make a table with @owner, @tenant, @writes(delete) and deletedAt, and one without @writes. */
const guarded = (table: string, columns: string): string => `
  CREATE TABLE ${table} (id uuid PRIMARY KEY, owner_id uuid, organization_id uuid, ${columns});
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_access ON ${table} TO azora_service, azora_owner USING (true) WITH CHECK (true);
  CREATE POLICY user_read ON ${table} FOR SELECT TO azora_user USING (
    owner_id = (SELECT azora.subject()) OR organization_id = (SELECT azora.tenant()));
  GRANT SELECT ON ${table} TO azora_user;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO azora_service;`;

const deletable = (table: string, deletedAt: string): string => `
  CREATE POLICY user_delete ON ${table} FOR DELETE TO azora_user USING (owner_id = (SELECT azora.subject()));
  CREATE POLICY user_live ON ${table} AS RESTRICTIVE FOR SELECT TO azora_user USING (
    ${deletedAt} IS NULL OR (SELECT azora.include_deleted()));
  GRANT DELETE ON ${table} TO azora_user;`;

const TABLES = `
  ${guarded('notes', 'updated_at timestamptz, deleted_at timestamptz')}
  ${deletable('notes', 'deleted_at')}
  ${guarded('"Odd"', '"updatedAt" timestamp(3), "deletedAt" timestamp(3)').replaceAll('"Odd"_access', 'odd_access')}
  ${deletable('"Odd"', '"deletedAt"')}
  ${guarded('orders', 'deleted_at timestamptz')}
  ${guarded('stamps', 'created_at timestamptz')}
  ${deletable('stamps', 'created_at')}
  CREATE TABLE tags (id uuid PRIMARY KEY, note_id uuid REFERENCES notes, deleted_at timestamptz);
  ALTER TABLE tags ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY tags_access ON tags TO azora_service, azora_owner USING (true) WITH CHECK (true);
  CREATE POLICY user_read ON tags FOR SELECT TO azora_user USING (note_id = ANY (ARRAY(
    SELECT p.id FROM notes p WHERE p.owner_id = (SELECT azora.subject()))));
  CREATE POLICY user_delete ON tags FOR DELETE TO azora_user USING (note_id = ANY (ARRAY(
    SELECT p.id FROM notes p WHERE p.owner_id = (SELECT azora.subject()))));
  CREATE POLICY user_live ON tags AS RESTRICTIVE FOR SELECT TO azora_user USING (
    EXISTS (SELECT 1 FROM notes live WHERE live.id = tags.note_id AND live.deleted_at IS NULL));
  GRANT SELECT, DELETE ON tags TO azora_user;`;

describe.each(['embedded18', 'debian15'] as const)('soft deletion on %s', (server) => {
  const database = kitDatabase(testServers()[server], TABLES);

  const fill = async (table = 'notes'): Promise<void> => {
    await database.client().query(`TRUNCATE tags; DELETE FROM ${table};
      INSERT INTO ${table} (id, owner_id, organization_id) VALUES ('${NOTE}', '${ADA}', '${ORG}')`);
  };
  const call = async (
    name: 'soft_delete' | 'restore',
    role: string,
    context: Parameters<typeof database.as>[1],
    table = 'notes',
    id = NOTE,
  ): Promise<unknown> =>
    (await database.as(role, context, `SELECT azora.${name}($1::regclass, $2) AS done`, [table, id]))[0]?.done;
  const visible = async (context: Parameters<typeof database.as>[1], table = 'notes'): Promise<number> =>
    (await database.as('azora_user', context, `SELECT FROM ${table}`)).length;

  it.each(['notes', '"Odd"'])('hides a row of %s from its owner and brings it back', async (table) => {
    await fill(table);
    expect(await call('soft_delete', 'azora_user', { subject: ADA }, table)).toBe(true);
    expect(await visible({ subject: ADA }, table)).toBe(0);
    expect(await visible({ subject: ADA, include_deleted: 'true' }, table)).toBe(1);
    expect(await call('restore', 'azora_user', { subject: ADA }, table)).toBe(true);
    expect(await visible({ subject: ADA }, table)).toBe(1);
  });

  it('writes both times as they are, in UTC where the column has no time zone', async () => {
    await database.client().query(`SET TIME ZONE 'Asia/Tokyo'`);
    for (const [table, zone] of [
      ['notes', ''],
      ['"Odd"', ` AT TIME ZONE 'UTC'`],
    ]) {
      await fill(table);
      await call('soft_delete', 'azora_user', { subject: ADA }, table);
      const [row] = await database.asOwner(
        `SELECT abs(extract(epoch FROM now() - (d${zone}))) < 60 AS deleted,
           abs(extract(epoch FROM now() - (u${zone}))) < 60 AS updated
           FROM ${table} t (id, o, g, u, d)`,
      );
      expect(row).toEqual({ deleted: true, updated: true });
    }
    await database.client().query('RESET TIME ZONE');
  });

  it('says false alike for a row of somebody else, one that is not there, and one in that state', async () => {
    await fill();
    expect(await call('soft_delete', 'azora_user', { subject: BOB })).toBe(false);
    expect(await call('soft_delete', 'azora_user', {})).toBe(false);
    expect(await call('soft_delete', 'azora_user', { subject: ADA }, 'notes', NOWHERE)).toBe(false);
    expect(await call('restore', 'azora_user', { subject: ADA })).toBe(false);
    expect(await visible({ subject: ADA })).toBe(1);
    expect(await call('soft_delete', 'azora_user', { subject: ADA })).toBe(true);
    expect(await call('soft_delete', 'azora_user', { subject: ADA })).toBe(false);
    expect(await call('soft_delete', 'azora_user', { subject: ADA, include_deleted: 'true' })).toBe(false);
    expect(await call('restore', 'azora_user', { subject: BOB, include_deleted: 'true' })).toBe(false);
    expect(await visible({ subject: ADA })).toBe(0);
  });

  it('takes more than seeing a row: the organisation that reads it cannot delete it', async () => {
    await fill();
    expect(await visible({ subject: BOB, tenant: ORG })).toBe(1);
    expect(await call('soft_delete', 'azora_user', { subject: BOB, tenant: ORG })).toBe(false);
  });

  it('follows a policy that looks into a parent, and one that names the table itself', async () => {
    await fill();
    await database.client().query(`INSERT INTO tags VALUES ('${NOTE}', '${NOTE}')`);
    expect(await call('soft_delete', 'azora_user', { subject: BOB }, 'tags')).toBe(false);
    expect(await call('soft_delete', 'azora_user', { subject: ADA }, 'tags')).toBe(true);
    await database.client().query(`UPDATE tags SET deleted_at = NULL; UPDATE notes SET deleted_at = now()`);
    expect(await call('soft_delete', 'azora_user', { subject: ADA }, 'tags')).toBe(false);
  });

  it('is open to the service for every row', async () => {
    await fill();
    expect(await call('soft_delete', 'azora_service', {})).toBe(true);
    expect(await call('restore', 'azora_service', {})).toBe(true);
  });

  it('leaves the setting that shows deleted rows as it was', async () => {
    await fill();
    const both = `SELECT azora.restore('notes', $1), azora.include_deleted() AS shown`;
    expect(await database.as('azora_user', { subject: ADA }, both, [NOTE])).toMatchObject([{ shown: false }]);
    expect(await database.as('azora_user', { subject: ADA, include_deleted: 'true' }, both, [NOTE])).toMatchObject([
      { shown: true },
    ]);
  });

  it.each([
    ['azora_user', 'orders', '42501'],
    ['azora_service', 'stamps', '42703'],
    ['azora_user', 'stamps', '42703'],
    ['azora_service', 'azora.outbox', '42809'],
    ['azora_user', 'azora.audit_trail', '42809'],
    ['azora_user', 'pg_class', '42809'],
    ['azora_user', 'notes; DROP TABLE notes', '42602'],
    ['azora_reader', 'notes', '42501'],
    ['azora_maintenance', 'notes', '42501'],
  ])('is refused to %s on %s', async (role, table, code) => {
    await fill('orders');
    for (const name of ['soft_delete', 'restore'] as const) {
      await expect(call(name, role, { subject: ADA }, table)).rejects.toMatchObject({ code });
    }
    expect(await database.asOwner('SELECT FROM orders WHERE deleted_at IS NULL')).toHaveLength(1);
  });

  it.each(['ada', '', `${ADA}' OR '1'='1`])('never opens a row to the subject %j', async (subject) => {
    await fill();
    const done = await call('soft_delete', 'azora_user', { subject }).catch((error: { code: string }) => error.code);
    expect(['22P02', false]).toContain(done);
    expect(await visible({ subject: ADA })).toBe(1);
  });

  it('cannot be had by calling what it is made of', async () => {
    await fill();
    for (const sql of [
      `SELECT azora.set_deleted('notes', '${NOTE}', true)`,
      `SELECT azora.policy_condition('notes', 'azora_service', 'd')`,
      `UPDATE notes SET deleted_at = now()`,
    ]) {
      await expect(database.as('azora_user', { subject: ADA }, sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('is for no login that has taken on no role', async () => {
    await expect(database.asLogin(`SELECT azora.soft_delete('notes', '${NOTE}')`)).rejects.toMatchObject({
      code: '42501',
    });
  });
});
