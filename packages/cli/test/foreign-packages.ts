import { chmod, cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AzoraResult, azoraHome, runAzora, stopServersBelow } from '@azora/testkit';
import { afterAll, beforeAll } from 'vitest';
import { installTarballs, packPackages, type Tarball } from './installed-packages.ts';

const FIXTURE = fileURLToPath(new URL('./foreign-monorepo', import.meta.url));

/** The packages as `npm pack` makes them, installed where nothing else of this repository is. */
export interface ForeignPackages {
  readonly tarballs: () => readonly Tarball[];
  /** Where they are installed; what is below it finds them. */
  readonly folder: () => string;
  /** A folder with the packages installed, and nothing else. */
  readonly emptyFolder: (name: string) => Promise<string>;
  /** A folder with somebody else's services. */
  readonly somebodyElses: (name: string) => Promise<string>;
  /** Runs the installed `azora` there. */
  readonly azora: (
    root: string,
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => Promise<AzoraResult>;
}

/** For all tests of the file that calls this. */
export const foreignPackages = (): ForeignPackages => {
  let folder: string;
  let home: string;
  let tarballs: readonly Tarball[];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(await realpath(os.tmpdir()), 'azora-foreign-'));
    // Root's embedded server runs as somebody else, who must get in.
    await chmod(folder, 0o755);
    home = await azoraHome(folder);
    tarballs = await packPackages(folder);
    await installTarballs(folder, tarballs);
  }, 120_000);

  afterAll(async () => {
    await stopServersBelow(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  const emptyFolder = async (name: string): Promise<string> => {
    const root = path.join(folder, name);
    await mkdir(root);
    await symlink(path.join(folder, 'node_modules'), path.join(root, 'node_modules'));
    return root;
  };

  const somebodyElses = async (name: string): Promise<string> => {
    const root = await emptyFolder(name);
    await cp(FIXTURE, root, { recursive: true });
    // As every service of Prisma's has one; nothing may come of it.
    await writeFile(path.join(root, 'apps/shop/.env'), 'DATABASE_URL=postgresql://nobody@127.0.0.1:1/production\n');
    return root;
  };

  const azora = (root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    runAzora(args, {
      cwd: root,
      command: path.join(folder, 'node_modules/.bin/azora'),
      env: { AZORA_HOME: home, ...env },
    });
  return { tarballs: () => tarballs, folder: () => folder, emptyFolder, somebodyElses, azora };
};
