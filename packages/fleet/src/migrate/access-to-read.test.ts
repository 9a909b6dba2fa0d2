import { testServers } from '@azora/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { ACME, ALICE, BOB, clinicDatabase, DOC, id, OTHER, REFUSED } from '../../test/clinic.ts';

describe.each(['embedded18', 'debian15'] as const)('access rules for reading on %s', (server) => {
  const { as, sees, client, owner } = clinicDatabase(testServers()[server]);

  it('let owners read their rows and no others', async () => {
    expect(await sees('devices', { subject: ALICE })).toBe('c1');
    expect(await sees('devices', { subject: BOB })).toBe('c2');
    expect(await sees('devices', { subject: DOC })).toBe('');
  });

  it('let both parties read a row of two', async () => {
    expect(await sees('referrals', { subject: DOC })).toBe('f1 f2');
    expect(await sees('referrals', { subject: ALICE })).toBe('f1');
    expect(await sees('referrals', { subject: ACME })).toBe('');
  });

  it('let owners read through the parent, and never because the parent is shared', async () => {
    expect(await sees('notes', { subject: ALICE })).toBe('b1');
    expect(await sees('note_marks', { subject: BOB })).toBe('72');
    expect(await sees('notes', { subject: DOC })).toBe('');
    expect(await sees('reminders', { subject: ALICE })).toBe('e1');
  });

  it('let an organisation read its rows, and not what only hangs on them', async () => {
    expect(await sees('appointments', { subject: DOC, tenant: ACME })).toBe('a1');
    expect(await sees('appointments', { tenant: OTHER })).toBe('a2');
    expect(await sees('notes', { subject: DOC, tenant: ACME })).toBe('');
  });

  it('let anyone signed in read shared rows', async () => {
    expect(await sees('practitioners', { subject: ALICE })).toBe('d1');
    expect(await sees('slots', { subject: ALICE })).toBe('51 53');
  });

  it('show nothing without context', async () => {
    for (const table of [
      'practitioners',
      'slots',
      'appointments',
      'reminders',
      'referrals',
      'devices',
      'notes',
      'shifts',
    ]) {
      expect(await sees(table, {}), table).toBe('');
    }
    await expect(sees('devices', { subject: "' OR true --" })).rejects.toMatchObject({ code: '22P02' });
  });

  it('keep internal tables from everyone but the service', async () => {
    await expect(sees('locks', { subject: ALICE })).rejects.toMatchObject(REFUSED);
    expect(await as('azora_service', {}, 'SELECT id FROM locks')).toHaveLength(1);
  });

  it('hide soft-deleted rows and all below them, unless the session asks', async () => {
    const deleted = { subject: ALICE, deleted: true };
    expect(await sees('appointments', { subject: ALICE })).toBe('a1');
    expect(await sees('appointments', deleted)).toBe('a1 a3');
    expect(await sees('notes', deleted)).toBe('b1 b3');
    expect(await sees('note_marks', { subject: ALICE })).toBe('71');
    expect(await sees('note_marks', deleted)).toBe('71 73');
    expect(await sees('reminders', deleted)).toBe('e1 e3');
  });

  it('show what was deleted to whom it belongs and who asks, though anybody may read the table', async () => {
    const [alice, bob] = [ALICE, BOB].map((subject) => ({ subject, deleted: true }));
    expect(await sees('practitioners', { ...alice })).toBe('d1');
    expect(await sees('practitioners', { ...bob })).toBe('d1 d2');
    expect(await sees('practitioners', { subject: BOB })).toBe('d1');
    expect(await sees('slots', { ...alice })).toBe('51 53');
    expect(await sees('slots', { ...bob })).toBe('51 52 53');
    expect(await sees('slots', { subject: BOB })).toBe('51 53');
    expect(await as('azora_service', {}, 'SELECT id FROM practitioners')).toHaveLength(2);
  });

  it('show an organisation nothing that its owner deleted', async () => {
    expect(await sees('appointments', { subject: DOC, tenant: ACME, deleted: true })).toBe('a1');
    expect(await sees('practitioners', { tenant: ACME, deleted: true })).toBe('d1');
  });

  it('ask whether the root is deleted, not whether its child’s owner sees it', async () => {
    expect(await sees('shifts', { subject: ALICE })).toBe('81');
    await client().query('BEGIN; DROP POLICY azora_user_select ON practitioners');
    const { rows } = await client()
      .query(`SET LOCAL ROLE azora_user; SELECT set_config('azora.subject', '${ALICE}', true); SELECT id FROM shifts`)
      .then((results) => (results as unknown as { rows: unknown[] }[])[2] ?? { rows: [] });
    await client().query(`ROLLBACK; SET ROLE ${owner()}`);
    expect(rows).toHaveLength(1);
  });

  it('let nobody list the keys that policies look into', async () => {
    const { rows } = await client().query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'azora_keys'::regnamespace`,
    );
    expect(rows).toHaveLength(4);
    for (const { name } of rows) {
      for (const role of ['azora_user', 'azora_reader', 'azora_service']) {
        await expect(as(role, { subject: ALICE }, `SELECT * FROM azora_keys."${name}"`)).rejects.toMatchObject(REFUSED);
      }
      const probe = `SELECT table_to_xml((SELECT oid FROM pg_class WHERE relname = '${name}'), true, false, '')`;
      await expect(as('azora_user', { subject: ALICE }, probe)).rejects.toMatchObject(REFUSED);
    }
  });

  it('give secrets to the service alone', async () => {
    const sql = 'SELECT token FROM public.devices';
    for (const role of ['azora_user', 'azora_maintenance', 'azora_masker', 'azora_reader']) {
      await expect(as(role, { subject: ALICE }, sql), role).rejects.toMatchObject(REFUSED);
    }
    await expect(as('azora_user', { subject: ALICE }, 'SELECT * FROM devices')).rejects.toMatchObject(REFUSED);
    expect(await as('azora_service', {}, sql)).toHaveLength(2);
  });

  it('show readers every row, masked, and no table', async () => {
    const rows = await as('azora_reader', {}, 'SELECT * FROM azora_reader.practitioners ORDER BY id');
    expect(rows).toMatchObject([{ display_name: 'T. N.', registration_number: '***', user_id: DOC }, {}]);
    const devices = await as('azora_reader', {}, 'SELECT * FROM azora_reader.devices');
    expect(Object.keys(devices[0] ?? {})).toEqual(['id', 'user_id', 'label', 'updated_at']);
    expect(await as('azora_reader', {}, 'SELECT * FROM azora_reader.locks')).toHaveLength(1);
    await expect(as('azora_reader', {}, 'SELECT id FROM public.practitioners')).rejects.toMatchObject(REFUSED);
    await expect(as('azora_user', { subject: ALICE }, 'SELECT 1 FROM azora_reader.devices')).rejects.toMatchObject(
      REFUSED,
    );
  });

  describe('with ten thousand rows', () => {
    beforeAll(async () => {
      await client().query(`
        INSERT INTO appointments (id, slot_id, patient_id, organization_id, updated_at, status, cancelled_at)
        SELECT gen_random_uuid(), '${id('53')}', md5((n % 1000)::text)::uuid, md5((n % 100)::text)::uuid, now(), 'CANCELLED', now()
        FROM generate_series(1, 10000) AS n;
        INSERT INTO notes (id, appointment_id, text) SELECT gen_random_uuid(), id, 'n' FROM appointments;
        INSERT INTO devices (id, user_id, label, updated_at)
        SELECT gen_random_uuid(), md5((n % 1000)::text)::uuid, 'd', now() FROM generate_series(1, 10000) AS n;
        INSERT INTO shifts (id, practitioner_id, user_id)
        SELECT gen_random_uuid(), '${id('d1')}', md5((n % 1000)::text)::uuid FROM generate_series(1, 10000) AS n;
        ANALYZE`);
    });

    it.each([
      ['its owner', 'devices', 'devices_user_id_idx'],
      ['its owner or organisation', 'appointments', 'appointments_patient_id_created_at_idx'],
      ['its parent’s owner', 'notes', 'notes_appointment_id_idx'],
      ['its owner, below a root that can be deleted', 'shifts', 'shifts_user_id_idx'],
    ])('finds the rows of a table by the index of %s', async (_, table, index) => {
      const subject = '6f4922f4-5568-161a-8cdf-4ad2299f6d23';
      const rows = await as('azora_user', { subject }, `EXPLAIN (COSTS OFF) SELECT id FROM ${table}`);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toContain(index);
      expect(plan).not.toMatch(new RegExp(`Seq Scan on ${table}`));
    });
  });
});
