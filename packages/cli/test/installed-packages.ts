import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

/** The packages that a monorepo installs; `@azora/testkit` stays here. */
export const PACKAGES = ['schema', 'fleet', 'db', 'cli'] as const;

/** One packed package: its tarball, and the files in it. */
export interface Tarball {
  readonly name: string;
  readonly file: string;
  readonly contents: readonly string[];
}

/** What `npm pack` makes of the built packages. */
export const packPackages = async (folder: string): Promise<readonly Tarball[]> => {
  const workspaces = PACKAGES.map((name) => `--workspace=packages/${name}`);
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder, ...workspaces];
  const { stdout } = await run('npm', args, { cwd: REPOSITORY, maxBuffer: 16 * 1024 * 1024 });
  const packed: unknown = JSON.parse(stdout);
  // npm 12 answers with an object by name where npm 11 had a list.
  const entries = Object.values(packed as Record<string, PackedJson>);
  return entries.map(({ name, filename, files }) => ({
    name,
    file: path.join(folder, path.basename(filename)),
    contents: files.map((entry) => entry.path),
  }));
};

interface PackedJson {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/**
 * Lays the tarballs out as an install would, without a registry: `npm install --offline` needs the registry's own
 * documents, and `npm ci` leaves only tarballs in the cache. Each package gets the dependencies that it declares and
 * no others, in a `node_modules` of its own, as links to those of this repository.
 * @param folder gets `node_modules`
 */
export const installTarballs = async (folder: string, tarballs: readonly Tarball[]): Promise<void> => {
  const modules = path.join(folder, 'node_modules');
  await mkdir(path.join(modules, '.bin'), { recursive: true });
  for (const { name, file } of tarballs) {
    const target = path.join(modules, name);
    await mkdir(target, { recursive: true });
    await run('tar', ['-xzf', file, '-C', target, '--strip-components=1']);
    const { dependencies = {}, bin = {} } = await readManifest(target);
    for (const dependency of Object.keys(dependencies)) {
      if (!dependency.startsWith('@azora/')) await link(dependency, name, target);
    }
    for (const [command, script] of Object.entries(bin)) {
      await chmod(path.join(target, script), 0o755);
      await symlink(path.join('..', name, script), path.join(modules, '.bin', command));
    }
  }
};

/** What a package.json says that an install goes by. */
export interface Manifest {
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** Reads a folder's package.json. */
export const readManifest = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Manifest;

const link = async (dependency: string, of: string, folder: string): Promise<void> => {
  const homes = [path.join(REPOSITORY, 'packages', path.basename(of)), REPOSITORY];
  const source = homes.map((home) => path.join(home, 'node_modules', dependency)).find((place) => existsSync(place));
  if (source === undefined) throw new Error(`${of} declares ${dependency}, which is not installed. Type: npm ci`);
  const target = path.join(folder, 'node_modules', dependency);
  await mkdir(path.dirname(target), { recursive: true });
  await symlink(source, target);
};
