import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

/** What a folder takes on disk, in bytes, as `du` counts it: blocks, not lengths. Files that vanish meanwhile count 0. */
export const folderSizeBytes = async (folder: string): Promise<number> => {
  const BLOCK_BYTES = 512;
  const found = await lstat(folder).catch(() => undefined);
  let sizeBytes = (found?.blocks ?? 0) * BLOCK_BYTES;
  if (found?.isDirectory()) {
    for (const name of await readdir(folder).catch(() => [])) {
      sizeBytes += await folderSizeBytes(path.join(folder, name));
    }
  }
  return sizeBytes;
};
