import { relative } from 'node:path';
import type { SqlParser } from '@azora/schema';
import pg from 'pg';
import { fleetError } from '../errors.ts';
import type { Client } from '../postgres/connect.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import { type Execution, planExecution, splitStatements } from './execution.ts';
import { migrationFailure, placeOf } from './failure.ts';
import type { HistoryRow, MigrationState } from './history.ts';
import type { Migration } from './migration-files.ts';
import { recordBegun, recordEnd, recordFailed, recordFinishedSql, recordRolledBack } from './write-history.ts';

/**
 * How long a statement may wait for a table. While it waits, everyone who comes after it waits too, so a short time
 * and another try later is kinder to a live service than patience.
 */
const LOCK_TIMEOUT_MS = 5_000;

/** The part of a connection that migrating needs; a dry run passes one that only reads and writes down the rest. */
export type MigrationClient = Pick<Client, 'query'>;

export interface MigrateOptions {
  /** Absolute; file names in messages are relative to it. */
  readonly root: string;
  /** {@link LOCK_TIMEOUT_MS} where left out. */
  readonly lockTimeoutMs?: number;
  /** The schema that the connection's search path names, where it is not `public`; made if it is missing. */
  readonly schema?: string | undefined;
}

/** The same with what reads a migration. */
export interface ApplyOptions extends MigrateOptions {
  readonly parser: SqlParser;
}

/**
 * Runs one pending migration, in the way its statements allow, and records it.
 * @throws {AzoraError} `MIGRATION_FAILED`, `MIGRATION_UNFINISHED`, `MIGRATION_NOT_ALONE`
 */
export const applyMigration = async (
  client: MigrationClient,
  migration: Migration,
  state: MigrationState,
  options: ApplyOptions,
): Promise<void> => {
  const execution = planExecution(migration.sql, options.parser);
  const unfinished = state.failed.find((row) => row.migration_name === migration.name);
  switch (execution.mode) {
    case 'impossible':
      throw fleetError(
        'MIGRATION_NOT_ALONE',
        `${relative(options.root, migration.path)}:${placeOf(migration.sql, execution.offset)}: PostgreSQL runs this outside a transaction only, so it must be its file's sole statement.`,
        { hint: 'Move it into a migration folder of its own, right after this one.' },
      );
    case 'bare':
      return applyBare(client, migration, execution, unfinished, options);
    case 'as-written':
      if (unfinished !== undefined) throw unfinishedError(unfinished);
      return applyAsWritten(client, migration, options);
    case 'transaction':
      if (unfinished !== undefined) throw unfinishedError(unfinished);
      return applyInTransaction(client, migration, execution.sql, options);
  }
};

const applyInTransaction = async (
  client: MigrationClient,
  migration: Migration,
  sql: string,
  options: ApplyOptions,
): Promise<void> => {
  const prefix = `BEGIN; SET LOCAL lock_timeout = ${lockTimeoutOf(options)};\n`;
  try {
    // One message: a round trip a file. RESET ALL undoes what a file may SET for the session.
    await client.query(`${prefix}${sql}\n; RESET ALL; ${recordFinishedSql(migration)}; COMMIT`);
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {});
    throw await locate(client, migration, sql, prefix.length, cause, options);
  }
};

/**
 * Runs a file with the COMMITs that stand in it, as Prisma does. Begun and not finished, it is left to a person, since
 * nobody else can tell how far it came.
 */
const applyAsWritten = async (client: MigrationClient, migration: Migration, options: ApplyOptions): Promise<void> => {
  const id = await recordBegun(client, migration);
  await client.query(`SET lock_timeout = ${lockTimeoutOf(options)}`);
  try {
    await client.query(migration.sql);
  } catch (cause) {
    // RESET ALL undoes what the file SET for the session before it failed.
    await client.query('ROLLBACK; RESET ALL').catch(() => {});
    await recordFailed(client, id, cause);
    const offset = cause instanceof pg.DatabaseError ? Number(cause.position) - 1 : Number.NaN;
    const place = Number.isNaN(offset) ? undefined : offset;
    const { message } = migrationFailure(migration, undefined, place, cause, options.root);
    throw fleetError('MIGRATION_FAILED', message, { hint: partlyAppliedHint(migration.name), cause });
  }
  await client.query('RESET ALL');
  await recordEnd(client, id);
};

/** Names the statement that failed: the server's position says, or running them one by one does. */
const locate = async (
  client: MigrationClient,
  migration: Migration,
  sql: string,
  prefixLength: number,
  cause: unknown,
  options: ApplyOptions,
): Promise<Error> => {
  const { root } = options;
  const statements = splitStatements(sql, options.parser);
  // Nobody is left to ask: the server ended the connection, and with it the transaction.
  if (!(cause instanceof pg.DatabaseError)) return migrationFailure(migration, undefined, undefined, cause, root);
  const position = Number(cause.position);
  if (!Number.isNaN(position)) {
    const offset = position - 1 - prefixLength;
    const statement = statements.findLast((candidate) => candidate.offset <= offset);
    return migrationFailure(migration, statement, offset, cause, root);
  }
  try {
    await client.query(`BEGIN; SET LOCAL lock_timeout = ${lockTimeoutOf(options)}`);
    for (const statement of statements) {
      try {
        await client.query(statement.sql);
      } catch (again) {
        return migrationFailure(migration, statement, statement.offset, again, root);
      }
    }
    return migrationFailure(migration, undefined, undefined, cause, root);
  } catch {
    // A server that goes down says so first and ends the connection then.
    return migrationFailure(migration, undefined, undefined, cause, root);
  } finally {
    await client.query('ROLLBACK').catch(() => {});
  }
};

/**
 * Runs a statement that takes no transaction. It is recorded as begun first, so that a crash shows; begun and not
 * finished, it is begun again, after the invalid index that PostgreSQL leaves of a failed one is dropped.
 */
const applyBare = async (
  client: MigrationClient,
  migration: Migration,
  execution: Extract<Execution, { mode: 'bare' }>,
  unfinished: HistoryRow | undefined,
  options: ApplyOptions,
): Promise<void> => {
  if (unfinished !== undefined) {
    if (execution.index !== undefined) await dropInvalidIndex(client, execution.index);
    await recordRolledBack(client, migration);
  }
  const id = await recordBegun(client, migration);
  try {
    await client.query(`SET lock_timeout = ${lockTimeoutOf(options)}`);
    await client.query(execution.sql);
  } catch (cause) {
    await recordFailed(client, id, cause);
    const [statement] = splitStatements(migration.sql, options.parser);
    throw migrationFailure(migration, statement, statement?.offset, cause, options.root);
  }
  await recordEnd(client, id);
};

const dropInvalidIndex = async (client: MigrationClient, index: string): Promise<void> => {
  const invalid = await client.query('SELECT 1 FROM pg_index WHERE indexrelid = to_regclass($1) AND NOT indisvalid', [
    quoteIdentifier(index),
  ]);
  if (invalid.rowCount === 1) await client.query(`DROP INDEX CONCURRENTLY ${quoteIdentifier(index)}`);
};

const lockTimeoutOf = ({ lockTimeoutMs = LOCK_TIMEOUT_MS }: ApplyOptions): number => lockTimeoutMs;

const unfinishedError = (row: HistoryRow): Error =>
  fleetError(
    'MIGRATION_UNFINISHED',
    `${row.migration_name} was begun and never finished${row.logs === null ? '' : `: ${row.logs}`}.`,
    { hint: partlyAppliedHint(row.migration_name) },
  );

const partlyAppliedHint = (migration: string): string =>
  `Look at what it left, undo it, then type \`npx prisma migrate resolve --rolled-back ${migration}\` in the service's folder.`;
