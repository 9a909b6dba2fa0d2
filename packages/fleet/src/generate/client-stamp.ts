import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MappedAccess } from '@azora/schema/address';

/** What is known about a generated client without loading it. */
export interface ClientStamp {
  /** See {@link clientHash}. */
  readonly hash: string;
  /** The file that exports `PrismaClient`, e.g. `client.js`. */
  readonly entry: string;
  readonly format: 'esm' | 'cjs';
  /** The models that rows can be created of, by name. */
  readonly creatable: readonly string[];
  /** What it must know of the contract's access, where that says anything. */
  readonly access?: MappedAccess;
}

/**
 * The stamp is the folder's package.json: Node needs one there to know ES modules from CommonJS, and `npx prisma
 * generate` removes it with the rest of the folder, so that a client it made is not taken for ours.
 */
const STAMP_FILE = 'package.json';

/** Writes the stamp of a client. */
export const writeStamp = async (folder: string, { format, entry, ...azora }: ClientStamp): Promise<void> => {
  const manifest = { type: format === 'esm' ? 'module' : 'commonjs', main: `./${entry}`, azora };
  await writeFile(join(folder, STAMP_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
};

/** The stamp of the client in a folder; undefined where there is no client, or none of ours. */
export const readStamp = async (folder: string): Promise<ClientStamp | undefined> => {
  try {
    const manifest = JSON.parse(await readFile(join(folder, STAMP_FILE), 'utf8')) as Partial<StampFile>;
    const { type, main, azora } = manifest;
    if (azora === undefined || main === undefined) return undefined;
    const entry = main.replace('./', '');
    await access(join(folder, entry));
    return { ...azora, entry, format: type === 'commonjs' ? 'cjs' : 'esm' };
  } catch {
    // Whatever is wrong with it, the client is made again.
    return undefined;
  }
};

interface StampFile {
  readonly type: 'module' | 'commonjs';
  readonly main: string;
  readonly azora: Pick<ClientStamp, 'hash' | 'creatable' | 'access'>;
}
