import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { azoraHome, type EmbeddedProject, projectKey, realPath } from './azora-home.ts';
import type { Postmaster } from './postmaster.ts';
import type { ProcessIdentity } from './process-identity.ts';

/** One embedded server of this user that was started and not stopped; holds no password. */
export interface RunningServer extends ProcessIdentity {
  /** The project it belongs to. */
  readonly projectRoot: string;
  readonly dataFolder: string;
  readonly port: number;
}

/** One file a project, so that two projects never write the same one. */
const registryFolder = (): string => path.join(azoraHome(), 'servers');

const fileOf = (project: Pick<EmbeddedProject, 'root'>): string =>
  path.join(registryFolder(), `${projectKey(project)}.json`);

/** Writes down that a project's server runs, so that it is found again when the project is deleted. */
export const registerServer = async (
  project: EmbeddedProject,
  dataFolder: string,
  postmaster: Postmaster,
): Promise<void> => {
  const server: RunningServer = { ...postmaster, projectRoot: realPath(project.root), dataFolder };
  await mkdir(registryFolder(), { recursive: true });
  const temporary = path.join(registryFolder(), `.${randomUUID()}`);
  await writeFile(temporary, JSON.stringify(server), { mode: 0o600 });
  await rename(temporary, fileOf(project));
};

/** The project's server as it was registered last; whether it still runs is another question. */
export const registeredServer = (project: EmbeddedProject): Promise<RunningServer | undefined> =>
  readServer(fileOf(project));

/** Every registered server of this user, by the file that says so. */
export const registeredServers = async (): Promise<Map<string, RunningServer>> => {
  const servers = new Map<string, RunningServer>();
  for (const name of await readdir(registryFolder()).catch(() => [])) {
    if (!name.endsWith('.json')) continue;
    const file = path.join(registryFolder(), name);
    const server = await readServer(file);
    if (server !== undefined) servers.set(file, server);
  }
  return servers;
};

/** Forgets the project's server; one that was not registered is no error. */
export const unregisterServer = (project: EmbeddedProject): Promise<void> => rm(fileOf(project), { force: true });

const readServer = async (file: string): Promise<RunningServer | undefined> => {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  try {
    const value: Partial<RunningServer> = JSON.parse(text);
    const { pid, startTime, projectRoot, dataFolder, port } = value;
    if (typeof pid !== 'number' || typeof startTime !== 'string' || typeof port !== 'number') return undefined;
    if (typeof projectRoot !== 'string' || typeof dataFolder !== 'string') return undefined;
    return { pid, startTime, projectRoot, dataFolder, port };
  } catch {
    return undefined;
  }
};
