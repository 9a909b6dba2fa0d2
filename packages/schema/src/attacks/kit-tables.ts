import type { Attack, AttackActor } from './attack.ts';
import type { DatabaseFacts } from './database.ts';
import { databaseAttack } from './database-attack.ts';
import { name } from './sql-text.ts';
import type { Attacker } from './target.ts';
import { briefTruncate } from './truncate.ts';

type Operation = 'select' | 'insert' | 'update' | 'delete' | 'truncate';

/** One of the kit's tables, as far as attacks need to know it. */
interface KitTable {
  readonly table: string;
  /** What an UPDATE would set. */
  readonly set: string;
  /** What an INSERT would name and give. */
  readonly columns: string;
  readonly values: string;
  /** Who may do what, by the kit's documentation; all else is refused. */
  readonly allowed: Readonly<Partial<Record<AttackActor, readonly Operation[]>>>;
}

const TABLES: readonly KitTable[] = [
  {
    table: 'azora.audit_trail',
    set: "actor = 'nobody'",
    columns: 'actor, role, action, table_name',
    values: "'a', 'b', 'c', 'd'",
    allowed: { maintenance: ['select'] },
  },
  {
    table: 'azora.audit_segment',
    set: "reason = 'none'",
    columns: 'segment, reason, last_restored_id, first_transaction',
    values: "2147483647, 'azora prove', 0, pg_current_xact_id()",
    allowed: { maintenance: ['select'] },
  },
  {
    table: 'azora.outbox',
    set: 'attempts = 1',
    columns: 'source, type',
    values: "'azora prove', 'proof'",
    allowed: { service: ['select', 'insert', 'update', 'delete'] },
  },
  {
    table: 'azora.subject_salt',
    set: "salt = '\\x00'",
    columns: 'subject',
    values: 'gen_random_uuid()',
    allowed: {},
  },
  {
    table: 'azora.maintenance_ticket',
    set: "purpose = 'PURGE'",
    columns: 'relation, purpose',
    values: "0, 'PURGE'",
    allowed: {},
  },
  { table: 'azora.kit_version', set: 'version = 0', columns: 'version', values: '0', allowed: {} },
];

/** Prisma's history, beside the service's tables. */
const historyIn = (schema: string): KitTable => ({
  table: `${name(schema)}._prisma_migrations`,
  set: "logs = ''",
  columns: 'id, checksum, migration_name',
  values: "'a', 'b', 'c'",
  allowed: {},
});

/** Reads and changes the kit's own tables, and the history of migrations. No rows are needed: being let in is enough. */
export const kitTableAttacks = (attacker: Attacker, { schema }: DatabaseFacts): readonly Attack[] =>
  [...TABLES, historyIn(schema)].flatMap((kitTable) => {
    const { table, set, columns, values, allowed } = kitTable;
    const statements: readonly (readonly [Operation, string])[] = [
      ['select', `SELECT count(*) FROM (SELECT FROM ${table} LIMIT 1) one`],
      ['insert', `INSERT INTO ${table} (${columns}) VALUES (${values})`],
      ['update', `UPDATE ${table} SET ${set}`],
      ['delete', `DELETE FROM ${table}`],
      ['truncate', `TRUNCATE ${table}`],
    ];
    return statements.flatMap(([operation, sql]) => {
      const isAllowed = allowed[attacker.actor]?.includes(operation) === true;
      // A change that is allowed would touch what others have there.
      if (isAllowed && operation !== 'select' && operation !== 'insert') return [];
      return [databaseAttack(table, attacker, operation, isAllowed ? 'allowed' : 'refused', sql)];
    });
  });

/** The trail and its segments are kept from the database's owner too. A row is made first, so that there is one. */
export const trailOwnerAttacks = (owner: Attacker): readonly Attack[] => [
  ...ownedAttacks(owner, 'azora.audit_trail', 'id', {
    given: ['SET LOCAL ROLE azora_maintenance', 'SELECT azora.forget_subject(gen_random_uuid())'],
  }),
  ...ownedAttacks(owner, 'azora.audit_segment', 'segment', {}),
];

const ownedAttacks = (owner: Attacker, table: string, key: string, more: Partial<Attack>): readonly Attack[] =>
  TABLES.filter((one) => one.table === table).flatMap(({ set, columns, values }) => {
    const last = `WHERE ${key} = (SELECT max(${key}) FROM ${table})`;
    const first = more.given === undefined ? [`INSERT INTO ${table} (${columns}) VALUES (${values})`] : [];
    const attack = (operation: Operation, ...sql: readonly string[]): Attack =>
      databaseAttack(table, owner, operation, 'refused', [...first, ...sql], { ...more, isOptional: true });
    return [
      attack('update', `UPDATE ${table} SET ${set} ${last}`),
      attack('delete', `DELETE FROM ${table} ${last}`),
      attack('truncate', ...briefTruncate(table)),
    ];
  });
