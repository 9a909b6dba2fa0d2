import type { Benchmark } from './benchmark.ts';
import { faster, within } from './claim.ts';
import { FLEET_SIZE } from './copied-fleet.ts';

const COLD_RUNS = 3;
const UNCHANGED_RUNS = 5;

/** `azora generate` over the fleet beside Prisma's generator for each service. */
export const generate: Benchmark = {
  name: 'generate',
  title: 'Making every typed client',
  method:
    '`azora generate` with no client there, then again with nothing changed. `prisma generate` writes TypeScript; ' +
    '`azora generate` writes the same and the JavaScript beside it. ' +
    `Prisma ran once in the folder of each of the core services; its median stands for each of ${FLEET_SIZE}.`,
  measure: async ({ fleet, prismaPeer, say }) => {
    const { azora, forgetClients } = await fleet();
    const prisma = await prismaPeer();
    const [cold, npx, direct]: [number[], number[], number[]] = [[], [], []];
    const perRun = Math.ceil(prisma.services.length / COLD_RUNS);
    for (let run = 0; run < COLD_RUNS; run++) {
      say(`generate: run ${run + 1} of ${COLD_RUNS}`);
      await forgetClients();
      cold.push((await azora('generate')).elapsedMs);
      for (const service of prisma.services.slice(run * perRun, (run + 1) * perRun)) {
        npx.push((await prisma.npx('generate', service)).elapsedMs);
        direct.push((await prisma.direct('generate', service)).elapsedMs);
      }
    }
    const unchanged: number[] = [];
    for (let run = 0; run < UNCHANGED_RUNS; run++) unchanged.push((await azora('generate')).elapsedMs);
    const ours = { label: 'azora generate', runs: cold };
    const scaled = { times: FLEET_SIZE, why: `${npx.length} services` };
    return [
      faster('generate: all clients', ours, { label: 'npx prisma generate', runs: npx, scaled }, 15),
      faster('generate: all clients', ours, { label: 'node_modules/.bin/prisma generate', runs: direct, scaled }),
      within('generate: nothing changed', { label: 'azora generate', runs: unchanged }, 1000),
    ];
  },
};
