import { chmod, chown, mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Whom a process or folder belongs to. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Has something done when what it is for ends: a test, or all tests of a `describe`. */
export type AtEnd = (work: () => void | Promise<void>) => void;

/**
 * An empty folder that any user can enter, for the running test; removed when the test ends.
 * @param owner to whom it is given; needs root
 */
export const temporaryFolder = async (owner?: Account, atEnd: AtEnd = onTestFinished): Promise<string> => {
  // macOS: the temporary folder is behind a symbolic link.
  const folder = await mkdtemp(path.join(await realpath(os.tmpdir()), 'azora-test-'));
  atEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  await chmod(folder, 0o755);
  if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
  return folder;
};
