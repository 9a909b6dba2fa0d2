import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 20;

/** Stops every PostgreSQL server whose data folder is somewhere below a folder, without ceremony: the data go too. */
export const stopServersBelow = async (folder: string): Promise<void> => {
  for (const dataFolder of await dataFolders(folder)) {
    const pid = Number(
      (await readFile(path.join(dataFolder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0],
    );
    while (pid > 1 && (await isServer(pid, dataFolder))) {
      process.kill(pid, 'SIGQUIT');
      await delay(POLL_MS);
    }
  }
};

const dataFolders = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some(({ name }) => name === 'PG_VERSION')) return [folder];
  const found = await Promise.all(
    entries.filter((entry) => entry.isDirectory()).map((entry) => dataFolders(path.join(folder, entry.name))),
  );
  return found.flat();
};

const isServer = async (pid: number, dataFolder: string): Promise<boolean> =>
  (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes(dataFolder);
