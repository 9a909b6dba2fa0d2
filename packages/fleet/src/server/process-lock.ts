import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fleetError } from '../errors.ts';
import { identifyProcess, isRunning, type ProcessIdentity } from './process-identity.ts';

/** Longer than any step done under a lock takes (a first start copies 60 MB and runs initdb: a second or two). */
const LOCK_TIMEOUT_MS = 120_000;
const POLL_MS = 50;

export interface LockOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  /** Called once, with the holder, when the lock is not free at once. */
  readonly onWait?: (holder: ProcessIdentity) => void;
}

/**
 * Runs one piece of work at a time among all processes that use this lock folder. A holder that was killed
 * (`kill -9`, power) holds nothing: it is recognised by process number and start time.
 *
 * Node has no flock, and deleting a stale lock file is a race: two waiters can see the same dead holder, and the second
 * deletes the first's new lock. So a claim is never deleted, it is outbid: claims are numbered, the highest one counts,
 * and `link` lets exactly one process make each number.
 * @throws AzoraError LOCK_TIMEOUT; the signal's reason
 */
export const withLock = async <T>(folder: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> => {
  const claim = await acquire(folder, options);
  try {
    return await work();
  } finally {
    await release(folder, claim);
  }
};

const FREE = 'free';

const acquire = async (folder: string, options: LockOptions): Promise<number> => {
  const self = await identifyProcess(process.pid);
  if (self === undefined) throw new Error('this process cannot find itself in the process table');
  await mkdir(folder, { recursive: true });
  const deadline = Date.now() + (options.timeoutMs ?? LOCK_TIMEOUT_MS);
  let waited = false;
  for (;;) {
    options.signal?.throwIfAborted();
    const highest = await highestClaim(folder);
    const holder = highest === 0 ? undefined : await liveHolder(folder, highest);
    if (holder === undefined && (await claimNumber(folder, highest + 1, self))) return highest + 1;
    if (holder !== undefined) {
      if (!waited) options.onWait?.(holder);
      waited = true;
      if (Date.now() > deadline) {
        throw fleetError('LOCK_TIMEOUT', `Process ${holder.pid} has held ${folder} for too long.`, {
          hint: `See what it does (ps -p ${holder.pid}), end it, and run this again.`,
        });
      }
      await delay(POLL_MS, undefined, options.signal === undefined ? {} : { signal: options.signal }).catch(() => {});
    }
  }
};

/** @returns whether this process holds the lock now. */
const claimNumber = async (folder: string, number: number, self: ProcessIdentity): Promise<boolean> => {
  if (!(await writeClaim(folder, number, JSON.stringify(self), link))) return false;
  // Someone slower than two others may have made a number that was used and cleared away long ago.
  if ((await highestClaim(folder)) !== number) {
    await rm(claimFile(folder, number), { force: true });
    return false;
  }
  await clearBelow(folder, number);
  return true;
};

const release = async (folder: string, number: number): Promise<void> => {
  await writeClaim(folder, number, FREE, rename).catch(() => {});
};

/** Puts a whole file in place at once, so that nobody reads half a claim. */
const writeClaim = async (folder: string, number: number, text: string, place: typeof link): Promise<boolean> => {
  const temporary = path.join(folder, `.${randomUUID()}`);
  await writeFile(temporary, text);
  try {
    await place(temporary, claimFile(folder, number));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
};

const liveHolder = async (folder: string, number: number): Promise<ProcessIdentity | undefined> => {
  const text = await readFile(claimFile(folder, number), 'utf8').catch(() => FREE);
  const holder = parseClaim(text);
  return holder !== undefined && (await isRunning(holder)) ? holder : undefined;
};

/** A claim that cannot be read (a power cut left it empty) belongs to nobody. */
const parseClaim = (text: string): ProcessIdentity | undefined => {
  try {
    const claim: unknown = JSON.parse(text);
    if (typeof claim !== 'object' || claim === null || !('pid' in claim) || !('startTime' in claim)) return undefined;
    const { pid, startTime } = claim;
    return typeof pid === 'number' && typeof startTime === 'string' ? { pid, startTime } : undefined;
  } catch {
    return undefined;
  }
};

const claimFile = (folder: string, number: number): string => path.join(folder, `${number}.claim`);

const claimNumbers = async (folder: string): Promise<number[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.claim')).map((name) => Number.parseInt(name, 10));

const highestClaim = async (folder: string): Promise<number> => Math.max(0, ...(await claimNumbers(folder)));

const clearBelow = async (folder: string, number: number): Promise<void> => {
  for (const old of await claimNumbers(folder)) {
    if (old < number) await rm(claimFile(folder, old), { force: true });
  }
};
