import { readFileSync } from 'node:fs';
import { contractSafeguards, readContract } from '@azora/schema';
import type { ServerAddress } from '@azora/schema/address';
import { loadPrismaParser } from '@azora/schema/prisma';
import { loadSqlParser } from '@azora/schema/sql';
import { createThrowawayDatabase, type ThrowawayDatabase } from '@azora/testkit';
import { afterAll, beforeAll } from 'vitest';
import { installKit } from '../src/kit/install-kit.ts';
import { composeMigration } from '../src/migrate/compose-migration.ts';
import { type Client, connect } from '../src/postgres/connect.ts';
import { diffToSchema } from '../src/prisma/schema-engine.ts';

const CLINIC = new URL('../../schema/test/fixtures/clinic-service/prisma/schema.prisma', import.meta.url);

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

const person = (number: number): string => `00000000-0000-0000-0000-00000000000${number}`;
/** Two patients, a practitioner, and two organisations. */
export const [ALICE, BOB, DOC, ACME, OTHER] = [person(1), person(2), person(3), person(4), person(5)] as const;
/** An id that says what it is: `a1`, `b2`. */
export const id = (hex: string): string => `10000000-0000-0000-0000-${hex.padStart(12, '0')}`;

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

/** What the session says of itself. */
interface Context {
  readonly subject?: string | undefined;
  readonly tenant?: string | undefined;
  readonly deleted?: boolean;
}

/** SQLSTATE of what a role may not do. */
export const REFUSED = { code: '42501' };

const ROLES = ['azora_user', 'azora_service', 'azora_reader', 'azora_maintenance', 'azora_owner', 'azora_masker'];

/** A clinic's database with its access rules, some rows, and a connection that acts as its owner. */
export interface ClinicDatabase {
  readonly client: () => Client;
  /** The role that owns it. */
  readonly owner: () => string;
  /** Runs a statement in a role and context, and undoes it. */
  readonly as: (role: string, context: Context, sql: string) => Promise<readonly Record<string, unknown>[]>;
  /** The ends of the ids that a user sees. */
  readonly sees: (table: string, context: Context) => Promise<string>;
}

/** For all tests of the `describe` that calls this. */
export const clinicDatabase = (address: ServerAddress): ClinicDatabase => {
  let database: ThrowawayDatabase;
  let client: Client;
  let owner: string;

  beforeAll(async () => {
    database = await createThrowawayDatabase(address);
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

  const as: ClinicDatabase['as'] = async (role, context, sql) => {
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
  const sees: ClinicDatabase['sees'] = async (table, context) => {
    const rows = await as('azora_user', context, `SELECT id FROM ${table} ORDER BY id`);
    return rows.map((row) => `${row.id}`.replace(/^.*-0*/, '')).join(' ');
  };

  return { client: () => client, owner: () => owner, as, sees };
};
