import type { Attack, AttackOutcome } from './attack.ts';
import type { DatabaseFacts } from './database.ts';
import { databaseAttack } from './database-attack.ts';
import { name } from './sql-text.ts';
import type { Attacker } from './target.ts';

type Operation = 'select' | 'insert' | 'update' | 'delete' | 'truncate';

/** What each may do with the kit's tables, by the kit's documentation; what is not named is refused to everybody. */
const ALLOWED: Readonly<Record<string, Readonly<Partial<Record<Attacker['actor'], readonly Operation[]>>>>> = {
  'azora.audit_trail': { maintenance: ['select'] },
  'azora.outbox': { service: ['select', 'insert', 'update', 'delete'] },
  'azora.subject_salt': {},
  'azora.maintenance_ticket': {},
  'azora.kit_version': {},
  'public._prisma_migrations': {},
};

/** A statement of each kind that needs no row: whether it is let through is all there is to know. */
const STATEMENTS: Readonly<Record<string, Readonly<Record<Operation, string>>>> = {
  'azora.audit_trail': writing(
    'azora.audit_trail',
    'actor',
    "'nobody'",
    '(actor, role, action, table_name)',
    "'a', 'b', 'c', 'd'",
  ),
  'azora.outbox': writing('azora.outbox', 'attempts', '1', '(source, type)', "'azora prove', 'proof'"),
  'azora.subject_salt': writing('azora.subject_salt', 'salt', "'\\x00'", '(subject)', 'gen_random_uuid()'),
  'azora.maintenance_ticket': writing(
    'azora.maintenance_ticket',
    'purpose',
    "'PURGE'",
    '(relation, purpose)',
    "0, 'PURGE'",
  ),
  'azora.kit_version': writing('azora.kit_version', 'version', '0', '(version)', '0'),
  'public._prisma_migrations': writing(
    'public._prisma_migrations',
    'logs',
    "''",
    '(id, checksum, migration_name)',
    "'a', 'b', 'c'",
  ),
};

function writing(
  table: string,
  column: string,
  value: string,
  columns: string,
  values: string,
): Record<Operation, string> {
  return {
    select: `SELECT count(*) FROM (SELECT FROM ${table} LIMIT 1) one`,
    insert: `INSERT INTO ${table} ${columns} VALUES (${values})`,
    update: `UPDATE ${table} SET ${column} = ${value}`,
    delete: `DELETE FROM ${table}`,
    truncate: `TRUNCATE ${table}`,
  };
}

/** Reads and changes the kit's own tables, and the history of migrations. */
export const kitTableAttacks = (attacker: Attacker): readonly Attack[] =>
  Object.entries(STATEMENTS).flatMap(([table, statements]) =>
    (Object.entries(statements) as [Operation, string][]).flatMap(([operation, sql]): readonly Attack[] => {
      const isAllowed = ALLOWED[table]?.[attacker.actor]?.includes(operation) === true;
      // A change that is allowed would touch what others have there.
      if (isAllowed && operation !== 'select' && operation !== 'insert') return [];
      return [databaseAttack(table, attacker, operation, isAllowed ? 'allowed' : 'refused', sql)];
    }),
  );

/** The trail keeps its entries from the database's owner too. An entry is made first, so that there is one. */
export const trailOwnerAttacks = (owner: Attacker): readonly Attack[] => {
  const entry = ['SET LOCAL ROLE azora_maintenance', 'SELECT azora.forget_subject(gen_random_uuid())'];
  const attack = (operation: string, sql: string): Attack =>
    databaseAttack('azora.audit_trail', owner, operation, 'refused', sql, { given: entry });
  const last = 'WHERE id = (SELECT max(id) FROM azora.audit_trail)';
  return [
    attack('update', `UPDATE azora.audit_trail SET actor = 'nobody' ${last}`),
    attack('delete', `DELETE FROM azora.audit_trail ${last}`),
    attack('truncate', 'TRUNCATE azora.audit_trail'),
  ];
};

/** Calls what the kit keeps for itself and for maintenance. */
export const kitFunctionAttacks = (attacker: Attacker): readonly Attack[] => {
  const forMaintenance: AttackOutcome = attacker.actor === 'maintenance' ? 'allowed' : 'refused';
  return [
    databaseAttack(
      'azora.forget_subject',
      attacker,
      'call',
      forMaintenance,
      'SELECT azora.forget_subject(gen_random_uuid())',
    ),
    databaseAttack('azora.record', attacker, 'call', 'refused', "SELECT azora.record('PURGE', 'nothing', NULL, NULL)"),
    databaseAttack(
      'azora.ensure_salts',
      attacker,
      'call',
      'refused',
      'SELECT azora.ensure_salts(ARRAY[gen_random_uuid()])',
    ),
    databaseAttack('azora.drop_access', attacker, 'call', 'refused', "SELECT azora.drop_access('azora_prove_table')"),
  ];
};

/** Lists keys by the views that policies look into. */
export const liveViewAttacks = (attacker: Attacker, { liveViews }: DatabaseFacts): readonly Attack[] =>
  liveViews.map((view) =>
    databaseAttack(`azora_live.${view}`, attacker, 'select', 'refused', `SELECT FROM azora_live.${name(view)} LIMIT 1`),
  );
