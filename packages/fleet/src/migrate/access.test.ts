import { readFileSync } from 'node:fs';
import { contractSafeguards, readContract } from '@azora/schema';
import { loadPrismaParser } from '@azora/schema/prisma';
import { loadSqlParser } from '@azora/schema/sql';
import { createThrowawayDatabase, type ThrowawayDatabase, testServers } from '@azora/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installKit } from '../kit/install-kit.ts';
import { type Client, connect } from '../postgres/connect.ts';
import { diffToSchema } from '../prisma/schema-engine.ts';
import { composeMigration } from './compose-migration.ts';

const CLINIC = new URL('../../../schema/test/fixtures/clinic-service/prisma/schema.prisma', import.meta.url);

/** What the clinic lacks: two parties, a secret, the service's own rows, children that their owners may write. */
const MORE = `
/// @owner(fromId, toId)
model Referral {
  id     String @id @default(uuid(7)) @db.Uuid
  /// @ref(auth-service.User)
  fromId String @map("from_id") @db.Uuid
  /// @ref(auth-service.User)
  toId   String @map("to_id") @db.Uuid

  @@index([fromId])
  @@index([toId])
  @@map("referrals")
}

/// @owner(userId)
/// @writes(insert(userId, label), update(label), delete)
model Device {
  id        String   @id @default(uuid(7)) @db.Uuid
  /// @ref(auth-service.User)
  userId    String   @map("user_id") @db.Uuid
  label     String
  /// @secret
  token     String   @default("none")
  updatedAt DateTime @updatedAt @map("updated_at") @db.Timestamptz(6)

  @@index([userId])
  @@map("devices")
}

/// @internal
model Lock {
  id String @id @default(uuid(7)) @db.Uuid

  @@map("locks")
}

/// @owner(userId)
/// @writes(insert(userId))
model NumberedReceiptOfAnAppointment {
  id     String @id @default(uuid(7)) @db.Uuid
  /// @ref(auth-service.User)
  userId String @map("user_id") @db.Uuid
  number Int    @default(autoincrement()) @map("number_that_is_counted_by_the_database")

  @@index([userId])
  @@map("numbered_receipts_of_an_appointment_at_the_clinic")
}

/// @owner(via: appointment)
/// @writes(insert(appointmentId, text), update(appointmentId, text), delete)
model Note {
  id            String      @id @default(uuid(7)) @db.Uuid
  appointmentId String      @map("appointment_id") @db.Uuid
  text          String
  appointment   Appointment @relation(fields: [appointmentId], references: [id], onDelete: Cascade)
  marks         NoteMark[]

  @@index([appointmentId])
  @@map("notes")
}

/// @owner(via: note)
model NoteMark {
  id     String @id @default(uuid(7)) @db.Uuid
  noteId String @map("note_id") @db.Uuid
  note   Note   @relation(fields: [noteId], references: [id], onDelete: Cascade)

  @@index([noteId])
  @@map("note_marks")
}

/// The hours of a practitioner, whoever may see that practitioner.
/// @owner(userId)
model Shift {
  id             String       @id @default(uuid(7)) @db.Uuid
  practitionerId String       @map("practitioner_id") @db.Uuid
  /// @ref(auth-service.User)
  userId         String       @map("user_id") @db.Uuid
  practitioner   Practitioner @relation(fields: [practitionerId], references: [id], onDelete: Cascade)

  @@index([practitionerId])
  @@index([userId])
  @@map("shifts")
}
`;

const clinicWithMore = (): string =>
  readFileSync(CLINIC, 'utf8')
    .replace('  slots Slot[]\n', '  slots Slot[]\n  shifts Shift[]\n')
    .replace('  reminders Reminder[]\n', '  reminders Reminder[]\n  notes Note[]\n') + MORE;

const [ALICE, BOB, DOC, ACME, OTHER] = [1, 2, 3, 4, 5].map((n) => `00000000-0000-0000-0000-00000000000${n}`);
/** An id that says what it is: `a1`, `b2`. */
const id = (hex: string): string => `10000000-0000-0000-0000-${hex.padStart(12, '0')}`;

const ROWS = `
INSERT INTO practitioners (id, user_id, registration_number, display_name, discipline, organization_id, updated_at, deleted_at)
VALUES ('${id('d1')}', '${DOC}', 'MP123456', 'Thandi Nkosi', 'NURSING', '${ACME}', now(), NULL),
       ('${id('d2')}', '${BOB}', 'MP654321', 'Gone Person', 'NURSING', '${ACME}', now(), now());
INSERT INTO slots (id, practitioner_id, starts_at, ends_at, updated_at)
VALUES ('${id('51')}', '${id('d1')}', '2026-01-01 08:00Z', '2026-01-01 09:00Z', now()),
       ('${id('52')}', '${id('d2')}', '2026-01-01 08:00Z', '2026-01-01 09:00Z', now()),
       ('${id('53')}', '${id('d1')}', '2026-01-02 08:00Z', '2026-01-02 09:00Z', now());
INSERT INTO appointments (id, slot_id, patient_id, reason, organization_id, updated_at, deleted_at)
VALUES ('${id('a1')}', '${id('51')}', '${ALICE}', 'a cough', '${ACME}', now(), NULL),
       ('${id('a2')}', '${id('52')}', '${BOB}', 'a fever', '${OTHER}', now(), NULL),
       ('${id('a3')}', '${id('51')}', '${ALICE}', 'an error', '${ACME}', now(), now());
INSERT INTO reminders (id, appointment_id, channel, sent_to)
VALUES ('${id('e1')}', '${id('a1')}', 'SMS', '+27821234567'), ('${id('e2')}', '${id('a2')}', 'SMS', '+27827654321'),
       ('${id('e3')}', '${id('a3')}', 'SMS', '+27821234567');
INSERT INTO referrals (id, from_id, to_id) VALUES ('${id('f1')}', '${DOC}', '${ALICE}'), ('${id('f2')}', '${DOC}', '${BOB}');
INSERT INTO devices (id, user_id, label, token, updated_at)
VALUES ('${id('c1')}', '${ALICE}', 'phone', 'hush', now()), ('${id('c2')}', '${BOB}', 'laptop', 'hush', now());
INSERT INTO locks (id) VALUES ('${id('1')}');
INSERT INTO notes (id, appointment_id, text)
VALUES ('${id('b1')}', '${id('a1')}', 'x'), ('${id('b2')}', '${id('a2')}', 'y'), ('${id('b3')}', '${id('a3')}', 'z');
INSERT INTO note_marks (id, note_id)
VALUES ('${id('71')}', '${id('b1')}'), ('${id('72')}', '${id('b2')}'), ('${id('73')}', '${id('b3')}');
INSERT INTO shifts (id, practitioner_id, user_id)
VALUES ('${id('81')}', '${id('d1')}', '${ALICE}'), ('${id('82')}', '${id('d2')}', '${ALICE}'), ('${id('83')}', '${id('d1')}', '${BOB}');
`;

interface Context {
  readonly subject?: string | undefined;
  readonly tenant?: string | undefined;
  readonly deleted?: boolean;
}

const ROLES = ['azora_user', 'azora_service', 'azora_reader', 'azora_maintenance', 'azora_owner', 'azora_masker'];

describe.each(['embedded18', 'debian15'] as const)('access rules on %s', (server) => {
  let database: ThrowawayDatabase;
  let client: Client;
  let owner: string;

  beforeAll(async () => {
    database = await createThrowawayDatabase(testServers()[server]);
    client = await connect(database.address, database.name);
    owner = `${database.name}_owner`;
    for (const role of ROLES) {
      await client.query(`CREATE ROLE ${role} NOLOGIN`).catch((error: { readonly code?: string }) => {
        if (error.code !== '42710' && error.code !== '23505') throw error;
      });
    }
    await client.query(
      `CREATE ROLE ${owner} NOLOGIN; GRANT azora_owner, azora_masker TO ${owner}; ALTER DATABASE ${database.name} OWNER TO ${owner}; SET ROLE ${owner}`,
    );
    await installKit(client);
    const file = { path: 'services/clinic-service/prisma/schema.prisma', text: clinicWithMore() };
    const source = { service: 'clinic-service', database: database.name, files: [file] };
    const { contract, findings } = readContract(source, loadPrismaParser());
    if (contract === undefined || findings.length > 0) throw new Error(JSON.stringify(findings));
    const prismaSql = await diffToSchema(database.address, database.name, [{ path: file.path, content: file.text }]);
    const parts = composeMigration(prismaSql, [], contractSafeguards(contract), [], await loadSqlParser());
    for (const { sql } of parts) await client.query(sql);
    await client.query(ROWS);
  });
  afterAll(async () => {
    await client?.query(`RESET ROLE; ALTER DATABASE ${database.name} OWNER TO CURRENT_USER`);
    await client?.query(`DROP OWNED BY ${owner}, azora_masker CASCADE; DROP ROLE ${owner}`);
    await client?.end();
    await database?.drop();
  });

  /** Runs a statement in a role and context, and undoes it. */
  const as = async (role: string, context: Context, sql: string): Promise<readonly Record<string, unknown>[]> => {
    await client.query('BEGIN');
    try {
      await client.query(`SET LOCAL ROLE ${role}`);
      const settings = { subject: context.subject, tenant: context.tenant, include_deleted: context.deleted };
      for (const [name, value] of Object.entries(settings)) {
        await client.query('SELECT set_config($1, $2, true)', [`azora.${name}`, value === undefined ? '' : `${value}`]);
      }
      const { rows } = await client.query(sql);
      return rows;
    } finally {
      await client.query(`ROLLBACK; SET ROLE ${owner}`);
    }
  };
  /** The ends of the ids that a user sees. */
  const sees = async (table: string, context: Context): Promise<string> => {
    const rows = await as('azora_user', context, `SELECT id FROM ${table} ORDER BY id`);
    return rows.map((row) => `${row.id}`.replace(/^.*-0*/, '')).join(' ');
  };
  const refused = { code: '42501' };

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
    await expect(sees('locks', { subject: ALICE })).rejects.toMatchObject(refused);
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
    await client.query('BEGIN; DROP POLICY azora_user_select ON practitioners');
    const { rows } = await client
      .query(`SET LOCAL ROLE azora_user; SELECT set_config('azora.subject', '${ALICE}', true); SELECT id FROM shifts`)
      .then((results) => (results as unknown as { rows: unknown[] }[])[2] ?? { rows: [] });
    await client.query(`ROLLBACK; SET ROLE ${owner}`);
    expect(rows).toHaveLength(1);
  });

  it('let nobody list the keys of live rows', async () => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'azora_live'::regnamespace`,
    );
    expect(rows).toHaveLength(1);
    for (const { name } of rows) {
      for (const role of ['azora_user', 'azora_reader', 'azora_service']) {
        await expect(as(role, { subject: ALICE }, `SELECT * FROM azora_live."${name}"`)).rejects.toMatchObject(refused);
      }
      const probe = `SELECT table_to_xml((SELECT oid FROM pg_class WHERE relname = '${name}'), true, false, '')`;
      await expect(as('azora_user', { subject: ALICE }, probe)).rejects.toMatchObject(refused);
    }
  });

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
      const { rows } = await client.query(`SELECT pg_get_serial_sequence('${table}', '${column}') AS name`);
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
      await expect(as('azora_user', alice, sql)).rejects.toMatchObject(refused);
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
      await expect(as('azora_user', {}, insertDevice(ALICE))).rejects.toMatchObject(refused);
      expect(await as('azora_user', {}, `UPDATE devices SET label = 'x' RETURNING id`)).toEqual([]);
      expect(await as('azora_user', {}, 'DELETE FROM devices RETURNING id')).toEqual([]);
    });

    it('change no row of others, deleted ones of one’s own neither, however blindly', async () => {
      expect(
        await as('azora_user', { subject: ALICE }, `UPDATE practitioners SET display_name = 'x' RETURNING id`),
      ).toEqual([]);
      await client.query('BEGIN');
      await client.query(`SET LOCAL ROLE azora_user; SELECT set_config('azora.subject', '${ALICE}', true)`);
      const { rowCount } = await client.query(`UPDATE appointments SET reason = 'x'`);
      await client.query(`ROLLBACK; SET ROLE ${owner}`);
      expect(rowCount).toBe(1);
    });
  });

  it('give secrets to the service alone', async () => {
    const sql = 'SELECT token FROM public.devices';
    for (const role of ['azora_user', 'azora_maintenance', 'azora_masker', 'azora_reader']) {
      await expect(as(role, { subject: ALICE }, sql), role).rejects.toMatchObject(refused);
    }
    await expect(as('azora_user', { subject: ALICE }, 'SELECT * FROM devices')).rejects.toMatchObject(refused);
    expect(await as('azora_service', {}, sql)).toHaveLength(2);
  });

  it('show readers every row, masked, and no table', async () => {
    const rows = await as('azora_reader', {}, 'SELECT * FROM azora_reader.practitioners ORDER BY id');
    expect(rows).toMatchObject([{ display_name: 'T. N.', registration_number: '***', user_id: DOC }, {}]);
    const devices = await as('azora_reader', {}, 'SELECT * FROM azora_reader.devices');
    expect(Object.keys(devices[0] ?? {})).toEqual(['id', 'user_id', 'label', 'updated_at']);
    expect(await as('azora_reader', {}, 'SELECT * FROM azora_reader.locks')).toHaveLength(1);
    await expect(as('azora_reader', {}, 'SELECT id FROM public.practitioners')).rejects.toMatchObject(refused);
    await expect(as('azora_user', { subject: ALICE }, 'SELECT 1 FROM azora_reader.devices')).rejects.toMatchObject(
      refused,
    );
  });

  it.each([
    ['azora_service', `DELETE FROM reminders`],
    ['azora_service', `UPDATE reminders SET sent_to = 'x'`],
    ['azora_maintenance', `DELETE FROM reminders`],
    ['the owner', `DELETE FROM reminders`],
    ['the owner', `UPDATE reminders SET sent_to = 'x'`],
    ['the owner', `TRUNCATE reminders`],
  ])('refuse %s on append-only rows: %s', async (who, sql) => {
    await expect(as(who === 'the owner' ? owner : who, {}, sql)).rejects.toMatchObject(refused);
  });

  it('let the service add append-only rows, and read and write all others', async () => {
    const add = `INSERT INTO reminders (id, appointment_id, channel, sent_to) VALUES ('${id('e9')}', '${id('a1')}', 'SMS', 'x') RETURNING id`;
    expect(await as('azora_service', {}, add)).toHaveLength(1);
    expect(await as('azora_service', {}, `UPDATE appointments SET fee_amount = 1 RETURNING id`)).toHaveLength(3);
  });

  it('bind the owner of the tables too, once it is none of the owners', async () => {
    expect(await as(owner, {}, 'SELECT id FROM devices')).toHaveLength(2);
    await client.query(`RESET ROLE; REVOKE azora_owner, azora_masker FROM ${owner}`);
    const hidden = await as(owner, {}, 'SELECT id FROM devices');
    await client.query(`RESET ROLE; GRANT azora_owner, azora_masker TO ${owner}; SET ROLE ${owner}`);
    expect(hidden).toEqual([]);
  });

  it('record who changed an audited row', async () => {
    const trail = `WITH changed AS (UPDATE appointments SET reason = 'better' RETURNING id) SELECT count(*) FROM changed`;
    expect(await as('azora_user', { subject: ALICE }, trail)).toEqual([{ count: '1' }]);
    await client.query('BEGIN');
    await client.query(`SET LOCAL ROLE azora_user; SELECT set_config('azora.subject', '${ALICE}', true)`);
    await client.query(`UPDATE appointments SET reason = 'better'`);
    await client.query(`SET LOCAL ROLE ${owner}`);
    const { rows } = await client.query(
      `SELECT actor, role, action, row_key, about, after ->> 'reason' AS reason FROM azora.audit_trail WHERE action = 'UPDATE'`,
    );
    await client.query(`ROLLBACK; SET ROLE ${owner}`);
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

  describe('with ten thousand rows', () => {
    beforeAll(async () => {
      await client.query(`
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
      if (process.env.SHOW_PLANS) console.log(plan);
    });
  });
});
