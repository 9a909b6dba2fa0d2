import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fleetError } from '../errors.ts';
import type { EmbeddedFolders } from './azora-home.ts';
import type { Binaries } from './binaries.ts';
import { type Postmaster, removeStalePidFile, runningPostmaster } from './postmaster.ts';
import { runAs } from './run-as.ts';
import type { ServerUser } from './server-user.ts';

/** Crash recovery replays up to max_wal_size (1 GB) before the server answers. */
const START_TIMEOUT_S = 120;

/** A port can be lost between looking and listening, and the processes of a killed server take a moment to notice. */
const TRIES = 4;
const RETRY_MS = 500;
const LOG_LINES = 5;

/**
 * Starts a server on a data folder through `pg_ctl`, which detaches it: it outlives this process and its terminal.
 * @param choosePort asked before each try
 * @throws AzoraError EMBEDDED_START_FAILED, with the end of the server's log; what `choosePort` throws
 */
export const launchPostmaster = async (
  folders: EmbeddedFolders,
  binaries: Binaries,
  user: ServerUser,
  choosePort: () => Promise<number>,
): Promise<Postmaster> => {
  const log = path.join(folders.logs, 'start.log');
  let output = '';
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    if (attempt > 1) await delay(RETRY_MS);
    const port = await choosePort();
    await removeStalePidFile(folders.data);
    await rm(log, { force: true });
    const timeout = `--timeout=${START_TIMEOUT_S}`;
    const args = ['start', '-D', folders.data, '-w', timeout, '-s', '-l', log, '-o', `-p ${port}`];
    const result = await runAs(user, binaries.pgCtl, args);
    const postmaster = await runningPostmaster(folders.data);
    if (postmaster !== undefined) return postmaster;
    output = result.output.trim();
  }
  const lines = await lastLogLines(folders.logs);
  throw fleetError('EMBEDDED_START_FAILED', `The embedded PostgreSQL did not start:\n${lines || output}`, {
    hint: `Its whole log is in ${folders.logs}.`,
  });
};

/** The end of the log that was written last; PostgreSQL moves from one file to another while it starts. */
const lastLogLines = async (folder: string): Promise<string> => {
  const logs: { text: string; changed: number }[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    const changed = await stat(file).then(({ mtimeMs }) => mtimeMs);
    logs.push({ changed, text: (await readFile(file, 'utf8')).trim() });
  }
  const newest = logs.filter(({ text }) => text !== '').sort((a, b) => b.changed - a.changed)[0];
  return newest?.text.split('\n').slice(-LOG_LINES).join('\n') ?? '';
};
