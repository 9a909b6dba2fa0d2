import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** One step of the platform kit: `002-audit-trail.sql` is version 2. */
export interface KitFile {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/** Beside `src` and `dist`, and part of the package. */
const KIT_FOLDER = fileURLToPath(new URL('../../kit', import.meta.url));

/**
 * The kit's files, oldest first. A file that was released is never edited: what changes is a new file.
 * @throws where two files have one version, or one is missing in between
 */
export const kitFiles = (folder = KIT_FOLDER): readonly KitFile[] => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ version: Number(name.slice(0, 3)), name, sql: readFileSync(path.join(folder, name), 'utf8') }));
  const misplaced = files.find(({ version }, index) => version !== index + 1);
  if (misplaced !== undefined) throw new Error(`${misplaced.name}: the kit's files are numbered 001, 002, …`);
  return files;
};
