import type { Client } from '../postgres/connect.ts';
import { hasSqlState } from '../postgres/sqlstate.ts';
import { checksumMatches, type Migration } from './migration-files.ts';

/** A row of `_prisma_migrations`, Prisma's own record; ours and Prisma's CLI read and write the same table. */
export interface HistoryRow {
  readonly migration_name: string;
  readonly checksum: string;
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly rolled_back_at: Date | null;
  readonly logs: string | null;
  /** 0 where `prisma migrate resolve --applied` wrote the row: the file was not run. */
  readonly applied_steps_count: number;
}

/** What a database's history says about the migrations on disk. */
export interface MigrationState {
  readonly applied: readonly Migration[];
  readonly pending: readonly Migration[];
  /** Applied, but the file is another one since. */
  readonly edited: readonly Migration[];
  /** Begun and never finished. */
  readonly failed: readonly HistoryRow[];
  /** Applied, but no longer on disk, and not squashed into one that is. */
  readonly missing: readonly HistoryRow[];
  readonly lastAppliedAt: Date | undefined;
}

/** Every row. They are chosen and sorted here: on a new connection, looking up the operators for that takes PostgreSQL longer than the rest. */
export const SELECT_HISTORY = `
  SELECT migration_name, checksum, started_at, finished_at, rolled_back_at, logs, applied_steps_count
  FROM _prisma_migrations`;

/** The rows that count, oldest first; none where the database was never migrated. */
export const readHistory = async (client: Pick<Client, 'query'>): Promise<readonly HistoryRow[]> => {
  try {
    return rowsThatCount((await client.query<HistoryRow>(SELECT_HISTORY)).rows);
  } catch (error) {
    if (hasSqlState(error, 'undefinedTable')) return [];
    throw error;
  }
};

/** Of the rows that {@link SELECT_HISTORY} gives, those of migrations that were not rolled back, oldest first. */
export const rowsThatCount = (rows: readonly HistoryRow[]): readonly HistoryRow[] =>
  rows.filter((row) => row.rolled_back_at === null).sort(byStart);

const byStart = (a: HistoryRow, b: HistoryRow): number =>
  a.started_at.getTime() - b.started_at.getTime() || (a.migration_name < b.migration_name ? -1 : 1);

/** Holds a history against the migrations on disk. */
export const compareHistory = (migrations: readonly Migration[], history: readonly HistoryRow[]): MigrationState => {
  const finished = new Map(history.filter((row) => row.finished_at !== null).map((row) => [row.migration_name, row]));
  const onDisk = new Set(migrations.map((migration) => migration.name));
  const applied = migrations.filter((migration) => finished.has(migration.name));
  const squashedAt = squashTime([...finished.values()].filter((row) => onDisk.has(row.migration_name)));
  const times = [...finished.values()].flatMap((row) => (row.finished_at === null ? [] : [row.finished_at.getTime()]));
  return {
    applied,
    pending: migrations.filter((migration) => !finished.has(migration.name)),
    edited: applied.filter((migration) => !checksumMatches(migration, finished.get(migration.name)?.checksum ?? '')),
    failed: history.filter((row) => row.finished_at === null && !finished.has(row.migration_name)),
    missing: [...finished.values()].filter((row) => !onDisk.has(row.migration_name) && row.started_at >= squashedAt),
    lastAppliedAt: times.length === 0 ? undefined : new Date(Math.max(...times)),
  };
};

/**
 * When the older migrations were made into one that was then marked as applied; what was applied before is in it.
 * https://www.prisma.io/docs/orm/prisma-migrate/workflows/squashing-migrations
 */
const squashTime = (rows: readonly HistoryRow[]): Date =>
  new Date(Math.max(0, ...rows.filter((row) => row.applied_steps_count === 0).map((row) => row.started_at.getTime())));
