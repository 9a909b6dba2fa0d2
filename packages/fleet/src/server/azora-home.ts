import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What the embedded server needs to know of a project; a {@link Project} is one. */
export interface EmbeddedProject {
  readonly root: string;
  readonly stateDir: string;
  readonly settings: { readonly embeddedPort: number | undefined };
}

/** Where the parts of one project's embedded server are. Absolute paths. */
export interface EmbeddedFolders {
  /** Holds everything below; removing it removes the server. Belongs to the server's user. */
  readonly home: string;
  readonly data: string;
  readonly logs: string;
}

/** Whether this process is root, who cannot run PostgreSQL and whose home PostgreSQL's user cannot enter. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * What azora keeps outside of projects: the list of running servers, and for root also the binaries and the data.
 * `AZORA_HOME` moves it.
 */
export const azoraHome = (): string => {
  const chosen = process.env.AZORA_HOME;
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  if (isRoot()) return '/var/lib/azora';
  const state = process.env.XDG_STATE_HOME;
  return state !== undefined && path.isAbsolute(state)
    ? path.join(state, 'azora')
    : path.join(os.homedir(), '.local/state/azora');
};

/** Eight characters that stand for a project's folder: the same for every spelling of its path. */
export const projectKey = (project: Pick<EmbeddedProject, 'root'>): string =>
  createHash('sha256').update(realPath(project.root)).digest('hex').slice(0, 8);

/** Inside the project for an ordinary user; for root where an unprivileged user can reach it. */
export const embeddedFolders = (project: EmbeddedProject): EmbeddedFolders => {
  const home = isRoot() ? path.join(azoraHome(), projectKey(project)) : path.join(project.stateDir, 'postgres');
  return { home, data: path.join(home, 'data'), logs: path.join(home, 'logs') };
};

/** The path without symbolic links; the path itself where it does not exist. */
export const realPath = (folder: string): string => {
  try {
    return realpathSync(folder);
  } catch {
    return path.resolve(folder);
  }
};
