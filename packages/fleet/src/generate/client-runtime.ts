import { readFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { CLIENT_GENERATOR_VERSION } from './client-hash.ts';

const RUNTIME = '@prisma/client';

/**
 * Sees to it that a client finds the `@prisma/client` it was made for. A monorepo may have none at the root, or that of
 * Prisma 6: then the client gets a link to the one that `@azora/db` brings.
 * @param staging where the client is being written
 * @param folder where it will be, in the same parent folder
 * @param root the project's root
 * @returns false where the right version is installed nowhere
 */
export const linkRuntime = async (staging: string, folder: string, root: string): Promise<boolean> => {
  // Asked from beside the folder: the client that is in it may have a link of its own.
  if (findRuntime(`${folder}.js`) !== undefined) return true;
  const target = findRuntime(join(root, 'package.json'), '@azora/db') ?? findRuntime(import.meta.url);
  if (target === undefined) return false;
  const link = join(staging, 'node_modules', RUNTIME);
  await mkdir(dirname(link), { recursive: true });
  await symlink(relative(dirname(link), target), link, 'dir');
  return true;
};

/** The folder of the right `@prisma/client`, as a module at `from` sees it, or as a package that it sees does. */
const findRuntime = (from: string, through?: string): string | undefined => {
  try {
    const start = through === undefined ? from : createRequire(from).resolve(`${through}/package.json`);
    const manifest = createRequire(start).resolve(`${RUNTIME}/package.json`);
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
    return version === CLIENT_GENERATOR_VERSION ? dirname(manifest) : undefined;
  } catch {
    return undefined;
  }
};
