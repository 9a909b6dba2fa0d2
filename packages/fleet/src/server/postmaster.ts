import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fleetError } from '../errors.ts';
import { commandLine, identifyProcess, isRunning, type ProcessIdentity } from './process-identity.ts';

/** A running server's main process. */
export interface Postmaster extends ProcessIdentity {
  readonly port: number;
}

/** A fast shutdown writes a checkpoint; on a slow disk that takes a while. */
const STOP_TIMEOUT_MS = 60_000;
const POLL_MS = 25;

/**
 * The server that runs on a data folder. `postmaster.pid` alone proves nothing: after a crash its number may be
 * anybody's, so the process is asked what it is.
 */
export const runningPostmaster = async (dataFolder: string): Promise<Postmaster | undefined> => {
  const file = await readPidFile(dataFolder);
  const identity = file === undefined ? undefined : await identifyProcess(file.pid);
  if (file === undefined || identity === undefined || !(await servesFolder(file.pid, dataFolder))) return undefined;
  return { ...identity, port: file.port };
};

/** Whether that process is a postgres which was started on that data folder. */
export const servesFolder = async (pid: number, dataFolder: string): Promise<boolean> => {
  const line = await commandLine(pid);
  return line !== undefined && /\bpostgres\b/.test(line) && `${line} `.includes(`-D ${dataFolder} `);
};

/**
 * Removes a `postmaster.pid` whose number now belongs to something else; PostgreSQL itself refuses to start then. Where
 * nobody has the number, PostgreSQL replaces the file by itself.
 */
export const removeStalePidFile = async (dataFolder: string): Promise<void> => {
  const file = await readPidFile(dataFolder);
  if (file === undefined || (await runningPostmaster(dataFolder)) !== undefined) return;
  await rm(path.join(dataFolder, 'postmaster.pid'), { force: true });
};

/** How a server ends: `fast` closes connections and writes a checkpoint, `immediate` recovers at the next start. */
export type ShutdownMode = 'fast' | 'immediate';

/**
 * Stops a server and waits until it is gone, with the signals `pg_ctl stop` would send; programs and data folder need
 * not exist any more.
 * @throws AzoraError EMBEDDED_STOP_FAILED
 */
export const stopPostmaster = async (postmaster: ProcessIdentity, mode: ShutdownMode): Promise<void> => {
  if (!(await isRunning(postmaster))) return;
  try {
    process.kill(postmaster.pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  } catch (error) {
    if (!(await isRunning(postmaster))) return;
    throw stopFailed(postmaster, 'may not be signalled', error);
  }
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while (await isRunning(postmaster)) {
    if (Date.now() > deadline)
      throw stopFailed(postmaster, `still runs ${STOP_TIMEOUT_MS / 1000} s after it was told to stop`);
    await delay(POLL_MS);
  }
};

const stopFailed = (postmaster: ProcessIdentity, what: string, cause?: unknown): Error =>
  fleetError('EMBEDDED_STOP_FAILED', `The embedded PostgreSQL (process ${postmaster.pid}) ${what}.`, {
    hint: `See what it does (ps -p ${postmaster.pid}), then type \`azora down\` again.`,
    cause,
  });

/** Lines of postmaster.pid: process, data folder, start time, port, … (src/include/utils/pidfile.h). */
const readPidFile = async (dataFolder: string): Promise<{ pid: number; port: number } | undefined> => {
  const text = await readFile(path.join(dataFolder, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  // A minus marks a single-user server.
  return Number.isInteger(pid) && pid !== 0 ? { pid: Math.abs(pid), port: Number(lines[3]) } : undefined;
};
