import { relative } from 'node:path';
import type { AzoraError } from '@azora/schema/errors';
import pg from 'pg';
import { fleetError } from '../errors.ts';
import { hasSqlState } from '../postgres/sqlstate.ts';
import type { Statement } from './execution.ts';
import type { Migration } from './migration-files.ts';

/** How much of a failing statement is shown. */
const SHOWN_LENGTH = 300;

/**
 * What the server refused, with file and line and the statement.
 * @param offset characters into the file: where the server points, or where the statement begins.
 */
export const migrationFailure = (
  migration: Migration,
  statement: Statement | undefined,
  offset: number | undefined,
  cause: unknown,
  root: string,
): AzoraError => {
  const place = offset === undefined ? '' : `:${placeOf(migration.sql, offset)}`;
  const server = cause instanceof pg.DatabaseError ? cause : undefined;
  const lines = [
    `${relative(root, migration.path)}${place}: ${server?.message ?? (cause instanceof Error ? cause.message : String(cause))}`,
    ...(server?.detail === undefined ? [] : [`  ${server.detail}`]),
    ...(statement === undefined ? [] : ['', ...shown(statement.sql).map((line) => `    ${line}`)]),
  ];
  return fleetError('MIGRATION_FAILED', lines.join('\n'), { hint: hintFor(cause), cause });
};

/** `line:column`, both from 1. */
export const placeOf = (sql: string, offset: number): string => {
  const before = sql.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

const shown = (sql: string): string[] => {
  const text = sql.length > SHOWN_LENGTH ? `${sql.slice(0, SHOWN_LENGTH)}…` : sql;
  return text.split('\n');
};

const hintFor = (cause: unknown): string => {
  if (!(cause instanceof pg.DatabaseError)) {
    return 'The server ended the connection, so nothing of the migration stayed. Its log says why; then run `azora up`.';
  }
  if (hasSqlState(cause, 'lockNotAvailable')) {
    return 'A transaction holds the table for longer than the lock_timeout. Nothing of the migration stayed; run `azora migrate` again when it has ended.';
  }
  if (hasSqlState(cause, 'insufficientPrivilege')) {
    return 'Nothing of the migration stayed. Give the role the right it lacks, then run `azora migrate` again.';
  }
  if (hasSqlState(cause, 'diskFull')) {
    return 'Nothing of the migration stayed. Free some space where the server keeps its data, then run `azora migrate` again.';
  }
  return 'Nothing of the migration stayed. Mend the file, then run `azora migrate` again.';
};
