import type { Benchmark } from './benchmark.ts';
import { within } from './claim.ts';
import type { MeasuredFleet } from './measured-fleet.ts';

const MINUTE_MS = 60_000;

/** Attacking every database. */
export const prove: Benchmark = {
  name: 'prove',
  title: 'The proof',
  method:
    '`azora prove` over services with their demo rows, after `azora up`: every attack on every table, the catalogue, and ' +
    'the logins. It ends with 0, so nothing surprised.',
  measure: async ({ core, wholeFleet, say }) => {
    const proven = async ({ azora, project }: MeasuredFleet, times: number, atMostMs: number) => {
      const what = `prove: ${project.services.length} services`;
      say(`${what}: bringing up`);
      await azora('up', '--no-generate');
      const runs: number[] = [];
      for (let run = 0; run < times; run++) {
        say(`${what}: run ${run + 1} of ${times}`);
        runs.push((await azora('prove')).elapsedMs);
      }
      return within(what, { label: 'azora prove', runs }, atMostMs);
    };
    return [await proven(await core(), 3, MINUTE_MS), await proven(await wholeFleet(), 1, 15 * MINUTE_MS)];
  },
};
