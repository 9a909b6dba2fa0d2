import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { azoraHome, isRoot } from './azora-home.ts';
import { PROJECT_FILE } from './data-folder.ts';
import { folderSizeBytes } from './folder-size.ts';
import { type ShutdownMode, servesFolder, stopPostmaster } from './postmaster.ts';
import { isRunning } from './process-identity.ts';
import { type RunningServer, registeredServers } from './running-servers.ts';

/** Data of a project that is gone; kept until someone removes it. */
export interface LeftoverData {
  readonly projectRoot: string;
  readonly folder: string;
  readonly sizeBytes: number;
  /** What to type to remove it. */
  readonly command: string;
}

export interface Orphans {
  /** Servers that were running for projects that are gone, and no longer are. */
  readonly stopped: readonly RunningServer[];
  /** Those that would not stop. */
  readonly failed: readonly { readonly server: RunningServer; readonly error: unknown }[];
  readonly leftovers: readonly LeftoverData[];
}

/**
 * Stops every embedded server of this user whose project was deleted, and lists the data of deleted projects (for root
 * they are outside of the project). Other servers and all data stay as they are. Nothing is thrown: another project's
 * trouble must not keep this one from its work.
 */
export const stopOrphans = async (): Promise<Orphans> => {
  const stopped: RunningServer[] = [];
  const failed: { server: RunningServer; error: unknown }[] = [];
  for (const [file, server] of await registeredServers()) {
    try {
      if (await stopIfOrphan(server)) stopped.push(server);
    } catch (error) {
      failed.push({ server, error });
    }
    if (!(await isRunning(server))) await rm(file, { force: true });
  }
  return { stopped, failed, leftovers: isRoot() ? await leftoverData() : [] };
};

/**
 * @returns whether it was an orphan and has been stopped
 * @throws AzoraError EMBEDDED_STOP_FAILED
 */
export const stopIfOrphan = async (server: RunningServer): Promise<boolean> => {
  const hasData = existsSync(server.dataFolder);
  if (existsSync(server.projectRoot) && hasData) return false;
  if (!(await isRunning(server)) || !(await servesFolder(server.pid, server.dataFolder))) return false;
  // Without its folder it cannot write the checkpoint of an orderly shutdown.
  const mode: ShutdownMode = hasData ? 'fast' : 'immediate';
  await stopPostmaster(server, mode);
  return true;
};

const leftoverData = async (): Promise<LeftoverData[]> => {
  const leftovers: LeftoverData[] = [];
  for (const name of await readdir(azoraHome()).catch(() => [])) {
    const folder = path.join(azoraHome(), name);
    const text = await readFile(path.join(folder, PROJECT_FILE), 'utf8').catch(() => undefined);
    const projectRoot = text === undefined ? undefined : rootIn(text);
    if (projectRoot === undefined || existsSync(projectRoot)) continue;
    leftovers.push({ projectRoot, folder, sizeBytes: await folderSizeBytes(folder), command: `rm -r ${folder}` });
  }
  return leftovers;
};

const rootIn = (text: string): string | undefined => {
  try {
    const value: { root?: unknown } = JSON.parse(text);
    return typeof value.root === 'string' ? value.root : undefined;
  } catch {
    return undefined;
  }
};
