import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fleetError } from '../errors.ts';

/** One migration as it is on disk. */
export interface Migration {
  /** The folder's name, e.g. `20261120093000_init`; the order of names is the order of migrations. */
  readonly name: string;
  /** Absolute path of its `migration.sql`. */
  readonly path: string;
  readonly sql: string;
  /** SHA-256 of the file, in hexadecimal: what Prisma stores in `_prisma_migrations.checksum`. */
  readonly checksum: string;
}

/**
 * The migrations of one service, oldest first; none where it has no folder for them.
 * @param root the project's folder, for paths that are printed
 * @throws {AzoraError} `MIGRATION_FILE_MISSING` for a folder without `migration.sql`.
 */
export const readMigrations = (dir: string, root?: string): readonly Migration[] =>
  migrationNames(dir).map((name) => readMigration(dir, name, root));

/** The names of the migrations in a folder, oldest first. */
export const migrationNames = (dir: string): readonly string[] => {
  if (!existsSync(dir)) return [];
  const folders = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  // A name that begins with a dot is a draft: whoever was writing it was killed.
  return folders
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.'))
    .sort();
};

const readMigration = (dir: string, name: string, root: string | undefined): Migration => {
  const path = join(dir, name, 'migration.sql');
  if (!existsSync(path)) {
    const folder = root === undefined ? dirname(path) : relative(root, dirname(path));
    throw fleetError('MIGRATION_FILE_MISSING', `${folder} has no migration.sql.`, {
      hint: 'Bring the file back from version control, or remove the folder if it was never applied anywhere.',
    });
  }
  const sql = readFileSync(path, 'utf8');
  return { name, path, sql, checksum: sha256(sql) };
};

/** Whether a stored checksum is that of this file, whichever line endings it was checked out with (as Prisma does). */
export const checksumMatches = (migration: Migration, stored: string): boolean =>
  stored === migration.checksum ||
  stored === sha256(migration.sql.replaceAll('\r\n', '\n')) ||
  stored === sha256(migration.sql.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
