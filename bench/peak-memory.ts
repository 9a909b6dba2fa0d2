import { readdirSync, readFileSync } from 'node:fs';
import { type Command, run } from './child.ts';

/** The kernel keeps each process's own peak, so only what one gained right before it ended is missed. */
const POLL_MS = 5;

/**
 * The memory that a program and those it started took at their peaks, in bytes: the sum of each one's largest resident
 * set, which is at least what they had at any one moment. A PostgreSQL server it started is not counted.
 */
export const peakMemory = async (command: Command): Promise<number> => {
  const peaks = new Map<number, number>();
  let timer: NodeJS.Timeout | undefined;
  try {
    await run(command, (pid) => {
      timer = setInterval(() => look(pid, peaks), POLL_MS);
    });
  } finally {
    clearInterval(timer);
  }
  return [...peaks.values()].reduce((sum, bytes) => sum + bytes, 0);
};

const look = (pid: number, peaks: Map<number, number>): void => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    if (/^Name:\s+(postgres|pg_ctl|initdb)$/m.test(status)) {
      peaks.delete(pid);
      return;
    }
    const kilobytes = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
    peaks.set(pid, Math.max(peaks.get(pid) ?? 0, kilobytes * 1024));
    for (const child of childrenOf(pid)) look(child, peaks);
  } catch {
    // It ended while it was looked at.
  }
};

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  );
