import type { Attack } from './attack.ts';
import type { DatabaseFacts } from './database.ts';
import { databaseAttack } from './database-attack.ts';
import { name } from './sql-text.ts';
import type { Attacker } from './target.ts';

/** Makes things, takes rights, and reaches for the server's files: nobody who comes in by a login may. */
export const powerAttacks = (attacker: Attacker, { login, administrator }: DatabaseFacts): readonly Attack[] =>
  (
    [
      ['database', 'create table', 'CREATE TABLE public.azora_prove_table ()'],
      ['database', 'create temporary table', 'CREATE TEMPORARY TABLE azora_prove_table ()'],
      ['database', 'create schema', 'CREATE SCHEMA azora_prove_schema'],
      ['database', 'create function', 'CREATE FUNCTION public.azora_prove() RETURNS int LANGUAGE sql RETURN 1'],
      ['server', 'create role', 'CREATE ROLE azora_prove_role'],
      ['server', 'alter role', `ALTER ROLE ${name(login)} BYPASSRLS`],
      ['server', 'grant role', `GRANT azora_maintenance TO ${name(login)}`],
      ['server', 'alter role', `ALTER ROLE ${name(administrator)} PASSWORD NULL`],
      ['server', 'session_replication_role', 'SET LOCAL session_replication_role = replica'],
      ['pg_authid', 'select', 'SELECT rolpassword FROM pg_authid LIMIT 1'],
      ['server', 'copy to program', "COPY (SELECT 1) TO PROGRAM 'true'"],
      ['server', 'read file', "SELECT pg_read_file('PG_VERSION')"],
      ['server', 'list files', "SELECT pg_ls_dir('.')"],
      ['server', 'import file', "SELECT lo_import('PG_VERSION')"],
    ] as const
  ).map(([object, operation, sql]) => databaseAttack(object, attacker, operation, 'refused', sql));
