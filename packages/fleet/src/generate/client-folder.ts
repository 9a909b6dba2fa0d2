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
  const before = await entriesOf(folder);
  refuseForeign(folder, before);
  const staging = sibling(folder, 'new');
  busy.add(basename(staging));
  try {
    await mkdir(staging, { recursive: true });
    const result = await fill(staging);
    for (const name of before.filter(isNotGenerated)) await copyFile(join(folder, name), join(staging, name));
    await swap(staging, folder);
    return result;
  } finally {
    await rm(staging, { recursive: true, force: true });
    busy.delete(basename(staging));
  }
};

/** Clears away what killed processes left beside a client's folder; puts the old client back where none is in place. */
export const tidyClientFolder = async (folder: string): Promise<void> => {
  const names = await namesIn(dirname(folder));
  for (const name of names.filter((candidate) => isAbandoned(candidate, basename(folder)))) {
    const path = join(dirname(folder), name);
    if (name.endsWith('.old') && !names.includes(basename(folder))) await rename(path, folder);
    else await rm(path, { recursive: true, force: true });
  }
};

/** Attempts before giving up on a folder that other processes keep replacing. */
const SWAP_ATTEMPTS = 5;

const swap = async (staging: string, folder: string): Promise<void> => {
  const old = sibling(folder, 'old');
  busy.add(basename(old));
  try {
    for (let attempt = 1; ; attempt++) {
      await rename(folder, old).catch(unless('ENOENT'));
      try {
        await rename(staging, folder);
        return;
      } catch (error) {
        if (attempt === SWAP_ATTEMPTS || !['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) {
          await rename(old, folder).catch(() => {});
          throw error;
        }
        // Another process was faster: its client steps aside in turn.
        await rm(old, { recursive: true, force: true });
      }
    }
  } finally {
    await rm(old, { recursive: true, force: true });
    busy.delete(basename(old));
  }
};

/** Folders in use by this process: their names hold its id, and ids come back, in containers at once. */
const busy = new Set<string>();
let count = 0;

const sibling = (folder: string, role: 'new' | 'old'): string =>
  join(dirname(folder), `.${basename(folder)}.azora-${process.pid}-${++count}.${role}`);

const isAbandoned = (name: string, client: string): boolean => {
  const prefix = `.${client}.azora-`;
  const pid = Number(/^(\d+)-\d+\.(?:new|old)$/.exec(name.slice(prefix.length))?.[1]);
  if (!name.startsWith(prefix) || Number.isNaN(pid)) return false;
  return pid === process.pid ? !busy.has(name) : !isAlive(pid);
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/** Prisma's own test of whether it may clear a folder. */
const CLIENT_MARKS = ['client.ts', 'client.mts', 'client.cts', 'client.d.ts'];

const refuseForeign = (folder: string, entries: readonly string[]): void => {
  if (entries.length === 0 || CLIENT_MARKS.some((mark) => entries.includes(mark))) return;
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
const isNotGenerated = (name: string): boolean =>
  name !== 'package.json' && !name.endsWith('/') && !GENERATED_EXTENSIONS.has(extname(name));

/** File names, and folder names with a slash; nothing where the folder is missing. */
const entriesOf = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(unless('ENOENT'));
  return (entries ?? []).map((entry) => (entry.isFile() ? entry.name : `${entry.name}/`));
};

const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder).catch(unless('ENOENT'))) ?? [];

const unless =
  (code: string) =>
  (error: unknown): undefined => {
    if (codeOf(error) !== code) throw error;
  };

const codeOf = (error: unknown): string => String((error as { readonly code?: unknown } | undefined)?.code);
