import { fleetError } from '../errors.ts';
import { hasSqlState } from '../postgres/sqlstate.ts';
import type { MigrationClient } from './apply-migration.ts';

/** Prisma's own key, so that its CLI and this tool exclude each other: prisma-engines, `ADVISORY_LOCK_KEY`. */
const PRISMA_ADVISORY_LOCK = 72_707_369;

/** How long to wait for another migrator of the same database. */
const ADVISORY_LOCK_TIMEOUT_MS = 60_000;

/**
 * Keeps other migrators of this database out while something is done, Prisma's among them.
 * @throws {AzoraError} `MIGRATION_LOCKED`, and what is thrown meanwhile
 */
export const withMigrationLock = async <T>(client: MigrationClient, use: () => Promise<T>): Promise<T> => {
  await lock(
    client,
    `SET lock_timeout = ${ADVISORY_LOCK_TIMEOUT_MS}; SELECT pg_advisory_lock(${PRISMA_ADVISORY_LOCK})`,
  );
  try {
    return await use();
  } finally {
    // A connection that broke has let go of the lock by itself.
    await client.query(`SELECT pg_advisory_unlock(${PRISMA_ADVISORY_LOCK})`).catch(() => {});
  }
};

/** The same lock until the transaction that is open ends, however it ends. @throws {AzoraError} `MIGRATION_LOCKED` */
export const lockForTransaction = (client: MigrationClient): Promise<void> =>
  lock(
    client,
    `SET LOCAL lock_timeout = ${ADVISORY_LOCK_TIMEOUT_MS}; SELECT pg_advisory_xact_lock(${PRISMA_ADVISORY_LOCK})`,
  );

const lock = async (client: MigrationClient, sql: string): Promise<void> => {
  try {
    await client.query(sql);
  } catch (cause) {
    if (!hasSqlState(cause, 'lockNotAvailable')) throw cause;
    throw fleetError(
      'MIGRATION_LOCKED',
      `Another process has been migrating this database for ${ADVISORY_LOCK_TIMEOUT_MS / 1000} s.`,
      { hint: 'Wait for it to end, then run `azora migrate` again.', cause },
    );
  }
};
