import { testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { ALICE, BOB, clinicDatabase, DOC, id, REFUSED } from '../../test/clinic.ts';

describe.each(['embedded18', 'debian15'] as const)('access rules for writing on %s', (server) => {
  const { as, client, owner } = clinicDatabase(testServers()[server]);

  describe('for writing', () => {
    const alice = { subject: ALICE };
    const insertDevice = (user: string | undefined, more = '', value = ''): string =>
      `INSERT INTO devices (id, user_id, label, updated_at${more}) VALUES ('${id('c9')}', '${user}', 'new', now()${value})`;

    it('open what @writes names, to the owner', async () => {
      expect(await as('azora_user', alice, `${insertDevice(ALICE)} RETURNING id`)).toHaveLength(1);
      expect(await as('azora_user', alice, `UPDATE devices SET label = 'mine' RETURNING id`)).toHaveLength(1);
      expect(await as('azora_user', alice, 'DELETE FROM devices RETURNING id')).toHaveLength(1);
      expect(
        await as('azora_user', { subject: DOC }, `UPDATE practitioners SET display_name = 'T' RETURNING id`),
      ).toHaveLength(1);
    });

    it('count with a sequence whose name PostgreSQL cuts, for owners and the service', async () => {
      const table = 'numbered_receipts_of_an_appointment_at_the_clinic';
      const column = 'number_that_is_counted_by_the_database';
      const insert = `INSERT INTO ${table} (id, user_id) VALUES ('${id('9')}', '${ALICE}')`;
      expect(await as('azora_user', alice, `${insert} RETURNING ${column} > 0 AS counted`)).toEqual([
        { counted: true },
      ]);
      expect(await as('azora_service', {}, insert)).toEqual([]);
      const { rows } = await client().query(`SELECT pg_get_serial_sequence('${table}', '${column}') AS name`);
      expect(rows).toEqual([{ name: expect.stringMatching(/^public\..{63}$/) }]);
    });

    it.each([
      ['a row for somebody else', insertDevice(BOB)],
      ['a column that is not named', insertDevice(ALICE, ', token', ", 'mine'")],
      ['the owner of a row', `UPDATE devices SET user_id = '${BOB}'`],
      ['a secret', `UPDATE devices SET token = 'mine'`],
      ['the key', `UPDATE devices SET id = '${id('c9')}'`],
      ['a table that @writes does not open', `DELETE FROM appointments`],
      ['a column of one that it opens', `UPDATE appointments SET fee_amount = 0`],
      ['compliance', `UPDATE practitioners SET compliance_status = 'EXEMPT'`],
      ['a child moved to another’s parent', `UPDATE notes SET appointment_id = '${id('a2')}'`],
      [
        'a child of another’s parent',
        `INSERT INTO notes (id, appointment_id, text) VALUES ('${id('b9')}', '${id('a2')}', 'x')`,
      ],
      [
        'a child of a deleted parent',
        `INSERT INTO notes (id, appointment_id, text) VALUES ('${id('b9')}', '${id('a3')}', 'x')`,
      ],
      [
        'the row of another by ON CONFLICT',
        `INSERT INTO devices (id, user_id, label, updated_at) VALUES ('${id('c2')}', '${ALICE}', 'x', now()) ON CONFLICT (id) DO UPDATE SET label = 'taken'`,
      ],
      ['everything at once', 'TRUNCATE devices'],
    ])('refuse %s', async (_, sql) => {
      await expect(as('azora_user', alice, sql)).rejects.toMatchObject(REFUSED);
    });

    it.each(['ada', `${ALICE}' OR true --`, `'; DROP TABLE devices; --`, ' '])(
      'refuse every statement of a session whose subject is %j, and change nothing',
      async (subject) => {
        const subjectRefused = {
          code: '22P02',
          message: expect.stringContaining('invalid input syntax for type uuid'),
        };
        for (const sql of [
          'SELECT id FROM devices',
          insertDevice(ALICE),
          `UPDATE devices SET label = 'x'`,
          'DELETE FROM devices',
        ]) {
          await expect(as('azora_user', { subject }, sql), sql).rejects.toMatchObject(subjectRefused);
        }
        expect(await as('azora_service', {}, 'SELECT label FROM devices ORDER BY id')).toEqual([
          { label: 'phone' },
          { label: 'laptop' },
        ]);
      },
    );

    it('change nothing for nobody', async () => {
      await expect(as('azora_user', {}, insertDevice(ALICE))).rejects.toMatchObject(REFUSED);
      expect(await as('azora_user', {}, `UPDATE devices SET label = 'x' RETURNING id`)).toEqual([]);
      expect(await as('azora_user', {}, 'DELETE FROM devices RETURNING id')).toEqual([]);
    });

    it('change no row of others, deleted ones of one’s own neither, however blindly', async () => {
      expect(
        await as('azora_user', { subject: ALICE }, `UPDATE practitioners SET display_name = 'x' RETURNING id`),
      ).toEqual([]);
      await client().query('BEGIN');
      await client().query(`SET LOCAL ROLE azora_user; SELECT set_config('azora.subject', '${ALICE}', true)`);
      const { rowCount } = await client().query(`UPDATE appointments SET reason = 'x'`);
      await client().query(`ROLLBACK; SET ROLE ${owner()}`);
      expect(rowCount).toBe(1);
    });
  });

  it.each([
    ['azora_service', `DELETE FROM reminders`],
    ['azora_service', `UPDATE reminders SET sent_to = 'x'`],
    ['azora_maintenance', `DELETE FROM reminders`],
    ['the owner', `DELETE FROM reminders`],
    ['the owner', `UPDATE reminders SET sent_to = 'x'`],
    ['the owner', `TRUNCATE reminders`],
  ])('refuse %s on append-only rows: %s', async (who, sql) => {
    await expect(as(who === 'the owner' ? owner() : who, {}, sql)).rejects.toMatchObject(REFUSED);
  });

  it('let the service add append-only rows, and read and write all others', async () => {
    const add = `INSERT INTO reminders (id, appointment_id, channel, sent_to) VALUES ('${id('e9')}', '${id('a1')}', 'SMS', 'x') RETURNING id`;
    expect(await as('azora_service', {}, add)).toHaveLength(1);
    expect(await as('azora_service', {}, `UPDATE appointments SET fee_amount = 1 RETURNING id`)).toHaveLength(3);
  });

  it('bind the owner of the tables too, once it is none of the owners', async () => {
    expect(await as(owner(), {}, 'SELECT id FROM devices')).toHaveLength(2);
    await client().query(`RESET ROLE; REVOKE azora_owner, azora_masker FROM ${owner()}`);
    const hidden = await as(owner(), {}, 'SELECT id FROM devices');
    await client().query(`RESET ROLE; GRANT azora_owner, azora_masker TO ${owner()}; SET ROLE ${owner()}`);
    expect(hidden).toEqual([]);
  });

  it('record who changed an audited row', async () => {
    const trail = `WITH changed AS (UPDATE appointments SET reason = 'better' RETURNING id) SELECT count(*) FROM changed`;
    expect(await as('azora_user', { subject: ALICE }, trail)).toEqual([{ count: '1' }]);
    await client().query('BEGIN');
    await client().query(`SET LOCAL ROLE azora_user; SELECT set_config('azora.subject', '${ALICE}', true)`);
    await client().query(`UPDATE appointments SET reason = 'better'`);
    await client().query(`SET LOCAL ROLE ${owner()}`);
    const { rows } = await client().query(
      `SELECT actor, role, action, row_key, about, after ->> 'reason' AS reason FROM azora.audit_trail WHERE action = 'UPDATE'`,
    );
    await client().query(`ROLLBACK; SET ROLE ${owner()}`);
    expect(rows).toEqual([
      {
        actor: ALICE,
        role: 'azora_user',
        action: 'UPDATE',
        row_key: id('a1'),
        about: ALICE,
        reason: expect.stringMatching(/^sha256:/),
      },
    ]);
  });
});
