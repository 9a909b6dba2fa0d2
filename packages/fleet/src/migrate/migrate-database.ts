import { fleetError } from '../errors.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import { withMigrationLock } from './advisory-lock.ts';
import { applyMigration, type MigrateOptions, type MigrationClient } from './apply-migration.ts';
import { ensureExtensions } from './extensions.ts';
import { compareHistory, type MigrationState, readHistory } from './history.ts';
import type { Migration } from './migration-files.ts';
import { CREATE_HISTORY } from './write-history.ts';

/**
 * Applies the pending migrations of one database, each in one transaction with its own record (but for what PostgreSQL
 * takes in no transaction, and files that cannot do without a COMMIT of their own).
 * With nothing pending this is one query.
 * @returns the names of the migrations applied, oldest first.
 * @throws {AzoraError} `MIGRATION_FAILED`, `MIGRATION_EDITED`, `MIGRATION_MISSING`, `MIGRATION_UNFINISHED`,
 * `MIGRATION_NOT_ALONE`, `MIGRATION_LOCKED`. What was applied before stays applied and recorded.
 */
export const migrateDatabase = async (
  client: MigrationClient,
  migrations: readonly Migration[],
  options: MigrateOptions,
): Promise<readonly string[]> => {
  const before = compareHistory(migrations, await readHistory(client));
  refuseDivergence(before);
  if (before.pending.length === 0) return [];
  return withMigrationLock(client, async () => {
    if (options.schema !== undefined) {
      await client.query(`CREATE SCHEMA IF NOT EXISTS ${quoteIdentifier(options.schema)}`);
    }
    await client.query(CREATE_HISTORY);
    // Someone may have migrated while this one waited.
    const state = compareHistory(migrations, await readHistory(client));
    refuseDivergence(state);
    // Loaded only now: where nothing is pending, it would take longer than a database does.
    const parser = await (await import('@azora/schema/sql')).loadSqlParser();
    await ensureExtensions(
      client,
      state.pending.map((migration) => migration.sql),
      parser,
    );
    for (const migration of state.pending) await applyMigration(client, migration, state, { ...options, parser });
    return state.pending.map((migration) => migration.name);
  });
};

const refuseDivergence = (state: MigrationState): void => {
  const [edited] = state.edited;
  if (edited !== undefined) {
    throw fleetError(
      'MIGRATION_EDITED',
      `${state.edited.map(({ name }) => name).join(', ')}: the file was edited after it was applied.`,
      {
        hint: 'Bring it back as it was (`git checkout` the file) and put the change into a new migration: `azora migrate new <service> <slug>`.',
      },
    );
  }
  if (state.missing.length > 0 && state.pending.length > 0) {
    const names = state.missing.map((row) => row.migration_name).join(', ');
    throw fleetError(
      'MIGRATION_MISSING',
      `The database has had ${names}, which is not in the folder, and others are pending: the histories have parted.`,
      {
        hint: 'Bring the missing folder back from version control before migrating further.',
      },
    );
  }
};
