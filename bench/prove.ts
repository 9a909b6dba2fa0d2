import type { Benchmark } from './benchmark.ts';
import { within } from './claim.ts';

const RUNS = 3;
const LIMIT_MS = 60_000;

/** Attacking every database of this repository's own services. */
export const prove: Benchmark = {
  name: 'prove',
  title: 'The proof',
  method:
    "`azora prove` over this repository's own services with their demo rows, after `azora up`: every attack on every table, " +
    'the catalogue, and the logins. It ends with 0, so nothing surprised.',
  measure: async ({ ownFleet, say }) => {
    const { azora, project } = await ownFleet();
    say('prove: bringing up');
    await azora('up');
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      say(`prove: run ${run + 1} of ${RUNS}`);
      runs.push((await azora('prove')).elapsedMs);
    }
    return [within(`prove: ${project.services.length} services`, { label: 'azora prove', runs }, LIMIT_MS)];
  },
};
