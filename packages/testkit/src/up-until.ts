import { setTimeout as delay } from 'node:timers/promises';
import { openProject, type Progress, up } from '@azora/fleet';

/** When {@link main} ends its own process: so long after the n-th time that a step reports. */
export interface Moment {
  readonly step: string;
  readonly kind: 'started' | 'advanced';
  readonly count: number;
  readonly delayMs: number;
}

/**
 * A process of its own: brings the project in the working directory up and kills itself, as `kill -9` would, at a
 * moment inside a step. Exits with 0 where that moment never came.
 */
const main = async (moment: Moment): Promise<void> => {
  let seen = 0;
  const report = (progress: Progress): void => {
    if (progress.kind !== moment.kind || progress.step !== moment.step) return;
    seen += 1;
    if (seen === moment.count) void die(moment.delayMs);
  };
  const project = await openProject({ cwd: process.cwd() });
  const signal = new AbortController().signal;
  await up(project, { services: [], demo: true, generate: true, confirm: () => Promise.resolve() }, { report, signal });
};

const die = async (delayMs: number): Promise<void> => {
  if (delayMs > 0) await delay(delayMs);
  process.kill(process.pid, 'SIGKILL');
};

await main(JSON.parse(process.argv[2] ?? '{}') as Moment);
