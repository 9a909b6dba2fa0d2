import type { Attack, AttackOutcome } from './attack.ts';
import { APP, NO_CONTEXT } from './attackers.ts';
import type { DatabaseFacts } from './database.ts';
import { databaseAttack } from './database-attack.ts';
import { literal, name } from './sql-text.ts';
import type { Attacker } from './target.ts';

/** PostgreSQL's own roles, as far as every supported version has them. */
const PREDEFINED_ROLES = [
  'pg_database_owner',
  'pg_read_all_data',
  'pg_write_all_data',
  'pg_monitor',
  'pg_read_all_settings',
  'pg_read_all_stats',
  'pg_stat_scan_tables',
  'pg_signal_backend',
  'pg_read_server_files',
  'pg_write_server_files',
  'pg_execute_server_program',
  'pg_checkpoint',
];

const GROUPS = ['azora_user', 'azora_service', 'azora_reader', 'azora_maintenance', 'azora_owner', 'azora_masker'];

/**
 * Goes on as every role there is. The app's login becomes a user or the service, which is what it is for, and which the
 * documentation states as the limit of what is defended; nothing else, from whichever role.
 */
export const appRoleAttacks = (facts: DatabaseFacts): readonly Attack[] => [
  ...setRoleAttacks(APP, ['azora_user', 'azora_service'], facts),
  ...setRoleAttacks(NO_CONTEXT, ['azora_user', 'azora_service'], facts),
];

/** The same for the reader's login, which is a reader and nothing else. */
export const readerRoleAttacks = (facts: DatabaseFacts): readonly Attack[] =>
  setRoleAttacks({ actor: 'reader', session: {} }, ['azora_reader'], facts);

const setRoleAttacks = (attacker: Attacker, own: readonly string[], facts: DatabaseFacts): readonly Attack[] => {
  const { login, owner, administrator, otherRoles } = facts;
  const attack = (role: string, operation: string, expected: AttackOutcome, sql: string, refusals: string[] = []) =>
    databaseAttack(role, attacker, operation, expected, sql, { isByLogin: true, refusals });
  const become = (role: string): Attack =>
    attack(role, 'set role', own.includes(role) ? 'allowed' : 'refused', `SET LOCAL ROLE ${name(role)}`);
  return [
    ...[...GROUPS, owner, administrator, ...PREDEFINED_ROLES].map(become),
    // A role of another database may be gone by now (22023), which is no way in either.
    ...otherRoles.map((role) => attack(role, 'set role', 'refused', `SET LOCAL ROLE ${name(role)}`, ['22023'])),
    ...[owner, administrator].map((role) =>
      attack(role, 'set session authorization', 'refused', `SET LOCAL SESSION AUTHORIZATION ${name(role)}`),
    ),
    // One question for all roles of the server, however many there are.
    attack(
      'pg_roles',
      'member of any other role',
      'nothing',
      "SELECT rolname FROM pg_roles WHERE pg_has_role(session_user, oid, 'MEMBER')" +
        ` AND rolname NOT IN (${[login, ...own].map(literal).join(', ')})`,
    ),
  ];
};
