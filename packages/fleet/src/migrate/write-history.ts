import { randomUUID } from 'node:crypto';
import { quoteLiteral } from '../postgres/quote.ts';
import type { MigrationClient } from './apply-migration.ts';
import type { Migration } from './migration-files.ts';

/** Prisma's table, to the letter: prisma-engines, `postgres/connector.rs`. */
export const CREATE_HISTORY = `
CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

/** The statement that records a migration as done; it goes into the migration's own transaction. */
export const recordFinishedSql = (migration: Migration): string =>
  `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) ` +
  `VALUES (${quoteLiteral(randomUUID())}, ${quoteLiteral(migration.checksum)}, ${quoteLiteral(migration.name)}, clock_timestamp(), 1)`;

/** Records a migration that cannot be in one transaction with its record, so that a crash shows. @returns the row's id */
export const recordBegun = async (client: MigrationClient, migration: Migration): Promise<string> => {
  const id = randomUUID();
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES (${quoteLiteral(id)}, ${quoteLiteral(migration.checksum)}, ${quoteLiteral(migration.name)})`,
  );
  return id;
};

/** Keeps what the server said of a migration that was begun. */
export const recordFailed = async (client: MigrationClient, id: string, cause: unknown): Promise<void> => {
  const message = cause instanceof Error ? cause.message : String(cause);
  await client
    .query(`UPDATE _prisma_migrations SET logs = ${quoteLiteral(message)} WHERE id = ${quoteLiteral(id)}`)
    // The connection may be what failed; the cause matters more.
    .catch(() => {});
};

/** Records that a migration which was begun is done. */
export const recordEnd = async (client: MigrationClient, id: string): Promise<void> => {
  await client.query(
    `UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = ${quoteLiteral(id)}`,
  );
};

/** Sets aside what an earlier try left of a migration that was begun and is begun again. */
export const recordRolledBack = async (client: MigrationClient, migration: Migration): Promise<void> => {
  await client.query(
    `UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = ${quoteLiteral(migration.name)} AND finished_at IS NULL`,
  );
};
