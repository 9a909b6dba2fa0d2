import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fleetError } from '../errors.ts';

/**
 * Fills a new folder beside the client's and puts it in the client's place by renaming, so that a process that is
 * killed leaves the old client or the new one. (A folder cannot be renamed over another: in between the old one has
 * stepped aside, and {@link tidyClientFolder} puts it back.)
 * @throws {AzoraError} `CLIENT_FOLDER_TAKEN` where the folder holds something that is no client.
 */
export const replaceClientFolder = async <Result>(
  folder: string,
  fill: (staging: string) => Promise<Result>,
): Promise<Result> => {
  const before = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : [];
  refuseForeign(folder, before);
  const kept = before.filter((entry) => entry.isFile() && isNotGenerated(entry.name));
  const { staging, old } = beside(folder);
  try {
    await mkdir(staging, { recursive: true });
    const result = await fill(staging);
    for (const { name } of kept) await copyFile(join(folder, name), join(staging, name));
    if (existsSync(folder)) await rename(folder, old);
    await rename(staging, folder);
    return result;
  } finally {
    await tidyClientFolder(folder);
  }
};

/** Clears away what a killed process left beside a client's folder; puts the old client back where none is in place. */
export const tidyClientFolder = async (folder: string): Promise<void> => {
  const { staging, old } = beside(folder);
  await rm(staging, { recursive: true, force: true });
  if (!existsSync(old)) return;
  if (existsSync(folder)) await rm(old, { recursive: true });
  else await rename(old, folder);
};

/** One run at a time has these names to itself: see the lock in generate-clients.ts. */
const beside = (folder: string): { readonly staging: string; readonly old: string } => ({
  staging: join(dirname(folder), `.${basename(folder)}.azora-new`),
  old: join(dirname(folder), `.${basename(folder)}.azora-old`),
});

/** Prisma's own test of whether it may clear a folder. */
const CLIENT_MARKS = ['client.ts', 'client.mts', 'client.cts', 'client.d.ts'];

const refuseForeign = (folder: string, entries: readonly { readonly name: string }[]): void => {
  if (entries.length === 0 || entries.some(({ name }) => CLIENT_MARKS.includes(name))) return;
  throw fleetError('CLIENT_FOLDER_TAKEN', `${folder} holds files and no Prisma client.`, {
    hint: 'Name another folder in the schema\'s `generator … { output = "…" }`, or remove that one.',
  });
};

const GENERATED_EXTENSIONS: ReadonlySet<string> = new Set([
  '.ts',
  '.mts',
  '.cts',
  '.js',
  '.mjs',
  '.cjs',
  '.wasm',
  '.node',
  '.prisma',
]);

/** Prisma leaves such files in place (a `.gitignore`, a note), and so does this. */
const isNotGenerated = (name: string): boolean => name !== 'package.json' && !GENERATED_EXTENSIONS.has(extname(name));
