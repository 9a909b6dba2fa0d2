import { randomBytes } from 'node:crypto';
import { chmod, cp, lstat, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { azoraHome } from './azora-home.ts';
import type { PlatformPackage } from './binaries.ts';
import { assertRoomOnDisk } from './disk-room.ts';
import { notWritable } from './not-writable.ts';
import { identifyProcess } from './process-identity.ts';

/** The package unpacked is 61 MB in 1,100 files. */
const BINARIES_NEED = { bytes: 80 * 1024 * 1024, inodes: 1_500 };

/**
 * Copies the programs, once a version, to where an unprivileged user can run them: root's projects and node_modules may
 * be in a closed home folder. The copy appears whole or not at all.
 * @returns the copied folder `native`
 */
export const sharedBinaries = async (found: PlatformPackage): Promise<string> => {
  const parent = path.join(azoraHome(), 'binaries');
  const target = path.join(parent, found.version);
  if (await exists(target)) return target;
  try {
    for (const folder of [azoraHome(), parent]) await makeOpenFolder(folder);
  } catch (error) {
    throw notWritable(parent, error);
  }
  await assertRoomOnDisk(parent, BINARIES_NEED);
  await removeAbandoned(parent);
  // Two in one process may begin in the same millisecond.
  const temporary = path.join(parent, `.${process.pid}-${randomBytes(6).toString('hex')}`);
  try {
    await cp(found.native, temporary, { recursive: true, verbatimSymlinks: true });
    await openToAll(temporary);
    await rename(temporary, target).catch(async (error: unknown) => {
      if (!(await exists(target))) throw error; // else another process was faster
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return target;
};

/** Whatever the umask is: the server's user has to get through. A folder that is there stays as it is. */
const makeOpenFolder = async (folder: string): Promise<void> => {
  const outermost = await mkdir(folder, { recursive: true });
  if (outermost === undefined) return;
  for (let made = folder; made.length >= outermost.length; made = path.dirname(made)) await chmod(made, 0o755);
};

/** Copies that a killed process began. */
const removeAbandoned = async (parent: string): Promise<void> => {
  for (const name of await readdir(parent)) {
    const pid = Number(/^\.(\d+)-[0-9a-f]+$/.exec(name)?.[1]);
    if (!Number.isNaN(pid) && (await identifyProcess(pid)) === undefined) {
      await rm(path.join(parent, name), { recursive: true, force: true });
    }
  }
};

/** `chmod -R a+rX`. */
const openToAll = async (entry: string): Promise<void> => {
  const { mode } = await lstat(entry);
  const kind = mode & 0o170000;
  if (kind === 0o040000) {
    await chmod(entry, 0o755);
    for (const name of await readdir(entry)) await openToAll(path.join(entry, name));
  } else if (kind === 0o100000) {
    await chmod(entry, mode & 0o100 ? 0o755 : 0o644);
  }
};

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
