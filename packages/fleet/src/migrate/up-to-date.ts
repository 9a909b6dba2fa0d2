import pg from 'pg';
import type { MigrationClient } from './apply-migration.ts';
import { compareHistory, type HistoryRow, rowsThatCount, SELECT_HISTORY } from './history.ts';
import type { Migration } from './migration-files.ts';

/**
 * Whether a database has had every migration, each as it is on disk, and has the newest platform kit. It is what most
 * databases are asked most times, so it is asked in one message, and as whoever connected: looking up the owner first
 * takes a new connection twice as long.
 * @param kitVersion undefined where the migrations need no kit
 * @returns false also where it cannot be told so, as in a database that was never migrated.
 */
export const isUpToDate = async (
  client: MigrationClient,
  migrations: readonly Migration[],
  kitVersion: number | undefined,
): Promise<boolean> => {
  if (migrations.length === 0) return false;
  // Not max(version): to plan it, a new connection looks up as much again as the whole question takes.
  const asked = kitVersion === undefined ? [] : ['SELECT version FROM azora.kit_version'];
  try {
    const answers: readonly pg.QueryResult[] = [await client.query([...asked, SELECT_HISTORY].join(';'))].flat();
    const history: readonly HistoryRow[] = answers.at(-1)?.rows ?? [];
    const { pending, edited } = compareHistory(migrations, rowsThatCount(history));
    const isKitCurrent = kitVersion === undefined || newest(answers[0]?.rows ?? []) === kitVersion;
    return isKitCurrent && pending.length === 0 && edited.length === 0;
  } catch (error) {
    if (error instanceof pg.DatabaseError) return false;
    throw error;
  }
};

const newest = (rows: readonly { readonly version: number }[]): number =>
  Math.max(0, ...rows.map(({ version }) => version));
