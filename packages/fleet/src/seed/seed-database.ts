import type { RowBatch, RowPlan } from '@azora/schema';
import { fleetError } from '../errors.ts';
import type { Client } from '../postgres/connect.ts';
import { hasSqlState } from '../postgres/sqlstate.ts';
import { holdsRows } from './compare-rows.ts';
import { refusedRow } from './refused-row.ts';
import { advanceSequence, completeRows, insertRows, updateRows } from './write-rows.ts';

/** What seeding did to the rows of one database. */
export interface SeedCounts {
  readonly inserted: number;
  /** Rows that were there and were brought back to what the seed says. */
  readonly updated: number;
  /** Rows that were there and were left alone. */
  readonly unchanged: number;
}

/** One statement takes so many rows: enough that round trips do not count, few enough that its JSON stays small. */
const ROWS_A_STATEMENT = 1_000;

/**
 * Two runs that seed one database take turns. The key has no meaning but that nobody else uses it: it is not Prisma's,
 * which is for migrations.
 */
const SEED_LOCK = 5_229_646_172;

/** How long a table may be held by somebody else. */
const LOCK_TIMEOUT_SECONDS = 30;

/**
 * Writes a plan into a database, in one transaction: all of it, or nothing.
 * @throws {AzoraError} `SEED_NOT_MIGRATED`, `LOCK_TIMEOUT`, or `SEED_ROW_REFUSED` with the row that the server did not take.
 */
export const seedDatabase = async (client: Client, service: string, plan: RowPlan): Promise<SeedCounts> => {
  try {
    return await inTransaction(client, 'COMMIT', async () =>
      (await isWritten(client, plan))
        ? { inserted: 0, updated: 0, unchanged: rowsIn(plan.batches) }
        : write(client, plan, ROWS_A_STATEMENT),
    );
  } catch (error) {
    if (hasSqlState(error, 'undefinedTable', 'undefinedColumn', 'undefinedObject')) throw notMigrated(service, error);
    if (hasSqlState(error, 'lockNotAvailable')) throw locked(service, error);
    throw await refusedRow(service, error, (onBatch) =>
      inTransaction(client, 'ROLLBACK', () => write(client, plan, 1, onBatch)),
    );
  }
};

const inTransaction = async <T>(client: Client, end: 'COMMIT' | 'ROLLBACK', use: () => Promise<T>): Promise<T> => {
  try {
    await client.query(BEGIN);
    const value = await use();
    await client.query(end);
    return value;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
};

/** Timestamps without an offset mean UTC here, as they did when the rows were checked. */
const BEGIN = `BEGIN; SET LOCAL TIME ZONE 'UTC'; SET LOCAL lock_timeout = '${LOCK_TIMEOUT_SECONDS}s';
  SELECT pg_advisory_xact_lock(${SEED_LOCK})`;

/** It is most of the times: then one question, instead of two statements a table, is all. */
const isWritten = async (client: Client, plan: RowPlan): Promise<boolean> => {
  for (const together of statements([...plan.batches, ...plan.deferred])) {
    if (!(await holdsRows(client, together))) return false;
  }
  return true;
};

/** Batches, or parts of them, that one statement takes. */
const statements = (batches: readonly RowBatch[]): RowBatch[][] => {
  const groups: RowBatch[][] = [];
  let rows = ROWS_A_STATEMENT;
  for (const batch of batches.flatMap((whole) => parts(whole, ROWS_A_STATEMENT))) {
    rows += batch.rows.length;
    if (rows > ROWS_A_STATEMENT) {
      groups.push([]);
      rows = batch.rows.length;
    }
    groups.at(-1)?.push(batch);
  }
  return groups;
};

const rowsIn = (batches: readonly RowBatch[]): number => batches.reduce((sum, { rows }) => sum + rows.length, 0);

const write = async (
  client: Client,
  plan: RowPlan,
  rowsAStatement: number,
  onBatch: (batch: RowBatch) => void = () => {},
): Promise<SeedCounts> => {
  let counts = { inserted: 0, updated: 0, unchanged: 0 };
  for (const batch of plan.batches.flatMap((whole) => parts(whole, rowsAStatement))) {
    onBatch(batch);
    const inserted = await insertRows(client, batch);
    const updated = inserted === batch.rows.length ? 0 : await updateRows(client, batch);
    counts = {
      inserted: counts.inserted + inserted,
      updated: counts.updated + updated,
      unchanged: counts.unchanged + batch.rows.length - inserted - updated,
    };
    for (const column of inserted === 0 ? [] : batch.autoincrement) await advanceSequence(client, batch.table, column);
  }
  for (const batch of plan.deferred.flatMap((whole) => parts(whole, rowsAStatement))) {
    onBatch(batch);
    await completeRows(client, batch);
    const updated = await updateRows(client, batch);
    counts = { ...counts, updated: counts.updated + updated, unchanged: counts.unchanged - updated };
  }
  return counts;
};

const parts = (batch: RowBatch, size: number): RowBatch[] =>
  Array.from({ length: Math.ceil(batch.rows.length / size) }, (_, index) => ({
    ...batch,
    rows: batch.rows.slice(index * size, (index + 1) * size),
  }));

const notMigrated = (service: string, cause: Error) =>
  fleetError('SEED_NOT_MIGRATED', `${service}: the database is not what its schema says: ${cause.message}.`, {
    hint: `Type \`azora migrate ${service}\`. If nothing is pending, the schema has a change without a migration: first \`azora migrate new ${service} <slug>\`.`,
    cause,
  });

const locked = (service: string, cause: Error) =>
  fleetError(
    'LOCK_TIMEOUT',
    `${service}: another session kept what the seed needs locked for ${LOCK_TIMEOUT_SECONDS} s.`,
    {
      hint: `Let it end, then type \`azora seed ${service}\`.`,
      cause,
    },
  );
