import type { Attack } from './attack.ts';
import type { DatabaseFacts } from './database.ts';
import { databaseAttack } from './database-attack.ts';
import { name } from './sql-text.ts';
import type { Attacker } from './target.ts';

/** Makes things, takes rights, and reaches for the server's files: nobody who comes in by a login may. */
export const powerAttacks = (attacker: Attacker, facts: DatabaseFacts): readonly Attack[] =>
  [...POWERS, ...roleChanges(facts), ...(attacker.session.role === undefined ? [] : [beginningAsService(facts)])].map(
    ([object, operation, sql]) => databaseAttack(object, attacker, operation, 'refused', sql),
  );

type Power = readonly [object: string, operation: string, sql: string];

const POWERS: readonly Power[] = [
  ['database', 'create table', 'CREATE TABLE public.azora_prove_table ()'],
  ['database', 'create temporary table', 'CREATE TEMPORARY TABLE azora_prove_table ()'],
  ['database', 'create schema', 'CREATE SCHEMA azora_prove_schema'],
  ['database', 'create function', 'CREATE FUNCTION public.azora_prove() RETURNS int LANGUAGE sql RETURN 1'],
  ['server', 'create role', 'CREATE ROLE azora_prove_role'],
  ['server', 'session_replication_role', 'SET LOCAL session_replication_role = replica'],
  ['server', 'copy to program', "COPY (SELECT 1) TO PROGRAM 'true'"],
  ['server', 'read file', "SELECT pg_read_file('PG_VERSION')"],
  ['server', 'list files', "SELECT pg_ls_dir('.')"],
  ['server', 'import file', "SELECT lo_import('PG_VERSION')"],
  ['pg_authid', 'select', 'SELECT rolpassword FROM pg_authid LIMIT 1'],
];

const roleChanges = ({ login, administrator }: DatabaseFacts): readonly Power[] => [
  [login, 'alter role', `ALTER ROLE ${name(login)} BYPASSRLS`],
  [administrator, 'alter role', `ALTER ROLE ${name(administrator)} PASSWORD NULL`],
  ['azora_maintenance', 'grant role', `GRANT azora_maintenance TO ${name(login)}`],
];

/**
 * A role may say how its own sessions begin, so the login itself can do this, and the catalogue is read for it; but not
 * while it acts as somebody.
 */
const beginningAsService = ({ login }: DatabaseFacts): Power => [
  login,
  'alter role set',
  `ALTER ROLE ${name(login)} SET role TO azora_service`,
];
