import { readdirSync, readFileSync } from 'node:fs';
import { type Command, run } from './child.ts';

/** Often enough that nothing grows by more than a few megabytes unseen. */
const POLL_MS = 5;

/** What a program may start whose memory is not its own. */
const SERVER = /^Name:\s+(?:postgres|pg_ctl|initdb)$/m;

/**
 * The most memory that a program and the processes it started had at one moment, in bytes: the sum of their resident
 * sets. A PostgreSQL server that it started is not counted.
 */
export const peakMemory = async (command: Command): Promise<number> => {
  let peak = 0;
  let timer: NodeJS.Timeout | undefined;
  try {
    await run(command, (pid) => {
      timer = setInterval(() => {
        peak = Math.max(peak, residentBytes(pid));
      }, POLL_MS);
    });
  } finally {
    clearInterval(timer);
  }
  return peak;
};

const residentBytes = (pid: number): number => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    if (SERVER.test(status)) return 0;
    const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
    return childrenOf(pid).reduce((sum, child) => sum + residentBytes(child), kilobytes * 1024);
  } catch {
    // It ended while it was looked at.
    return 0;
  }
};

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  );
