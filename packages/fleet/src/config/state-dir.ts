import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes the folder for what the tool keeps between runs, and keeps it out of version control: it holds a password.
 * @param stateDir absolute; see {@link Project.stateDir}
 */
export const makeStateDir = async (stateDir: string): Promise<void> => {
  await mkdir(stateDir, { recursive: true });
  await writeFile(join(stateDir, '.gitignore'), '*\n', { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
};
