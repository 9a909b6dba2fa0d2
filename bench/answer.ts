import type { Benchmark } from './benchmark.ts';
import { within } from './claim.ts';

const RUNS = 9;
const LIMIT_MS = 400;

/** Commands that need no database. */
export const answer: Benchmark = {
  name: 'answer',
  title: 'Commands that need no database',
  method: 'From the start of the process to its end, in the fleet of 190.',
  measure: async ({ fleet, say }) => {
    const { azora, start } = await fleet();
    // `azora url` tells of a server that runs.
    await start();
    const commands = [
      ['--help'],
      ['check', 'azora-mint'],
      ['url', 'azora-mint', '--as', 'admin'],
      ['migrate', '--help'],
    ];
    const runs = commands.map((): number[] => []);
    for (let run = 0; run < RUNS; run++) {
      say(`answer: run ${run + 1} of ${RUNS}`);
      for (const [index, args] of commands.entries()) runs[index]?.push((await azora(...args)).elapsedMs);
    }
    return commands.map((args, index) => {
      const label = `azora ${args.join(' ')}`;
      return within(label, { label, runs: runs[index] ?? [] }, LIMIT_MS);
    });
  },
};
