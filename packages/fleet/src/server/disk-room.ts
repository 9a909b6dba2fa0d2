import type { StatsFs } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { fleetError } from '../errors.ts';

/** What is about to be written. */
export interface DiskNeed {
  readonly bytes: number;
  readonly inodes: number;
}

/**
 * Looks before writing whether a folder's file system has room; the folder itself need not exist yet.
 * @throws AzoraError DISK_FULL, naming folder, need and what is free
 */
export const assertRoomOnDisk = async (folder: string, need: DiskNeed): Promise<void> => {
  const { bavail, bsize, files, ffree } = await fileSystemOf(path.resolve(folder));
  const freeBytes = bavail * bsize;
  if (freeBytes < need.bytes) {
    throw diskFull(folder, `${megabytes(need.bytes)} are needed and ${megabytes(freeBytes)} are free`);
  }
  // btrfs and some network file systems count no inodes: they say 0 of 0.
  if (files > 0 && ffree < need.inodes) {
    throw diskFull(folder, `${need.inodes} files are to be made and ${ffree} inodes are free`);
  }
};

/** The file system that a folder is on, or will be on once it is made. */
const fileSystemOf = async (folder: string): Promise<StatsFs> => {
  try {
    return await statfs(folder);
  } catch (error) {
    const parent = path.dirname(folder);
    if (parent === folder) throw error;
    return fileSystemOf(parent);
  }
};

const diskFull = (folder: string, what: string): Error =>
  fleetError('DISK_FULL', `Too little room in ${folder}: ${what}.`, {
    hint: `Free some space there (df -h ${folder}; df -i ${folder}), then run it again: it goes on where it stopped.`,
  });

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en-US')} MB`;
