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
  const asked = kitVersion === undefined ? [] : ['SELECT max(version) AS version FROM azora.kit_version'];
  try {
    const answers: readonly pg.QueryResult[] = [await client.query([...asked, SELECT_HISTORY].join(';'))].flat();
    const history: readonly HistoryRow[] = answers.at(-1)?.rows ?? [];
    const { pending, edited } = compareHistory(migrations, rowsThatCount(history));
    const isKitCurrent = kitVersion === undefined || answers[0]?.rows[0]?.version === kitVersion;
    return isKitCurrent && pending.length === 0 && edited.length === 0;
  } catch (error) {
    if (error instanceof pg.DatabaseError) return false;
    throw error;
  }
};
