import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file whole or not at all, and not where it already says that: editors re-read what changes. */
export const writeIfChanged = async (file: string, text: string, mode = 0o644): Promise<void> => {
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return await chmod(file, mode);
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.tmp`;
  await writeFile(temporary, text, { mode });
  await rename(temporary, file);
};
