import type { Benchmark } from './benchmark.ts';
import { faster } from './claim.ts';
import { FLEET_SIZE } from './copied-fleet.ts';

/** `azora check` over the fleet beside Prisma's validation of each service. */
export const check: Benchmark = {
  name: 'check',
  title: 'Checking every contract',
  method:
    '`azora check` reads all schemas and runs every rule over them; `prisma validate` only parses one schema. ' +
    `Prisma ran once in the folder of each of the core services; its median stands for each of ${FLEET_SIZE}.`,
  measure: async ({ fleet, prismaPeer, say }) => {
    const { azora } = await fleet();
    const prisma = await prismaPeer();
    const [ours, npx, direct]: [number[], number[], number[]] = [[], [], []];
    for (const [index, service] of prisma.services.entries()) {
      say(`check: service ${index + 1} of ${prisma.services.length}`);
      if (index % 2 === 0) ours.push((await azora('check')).elapsedMs);
      npx.push((await prisma.npx('validate', service)).elapsedMs);
      direct.push((await prisma.direct('validate', service)).elapsedMs);
    }
    const azoraCheck = { label: 'azora check', runs: ours };
    const scaled = { times: FLEET_SIZE, why: `${npx.length} services` };
    return [
      faster('check: all services', azoraCheck, { label: 'npx prisma validate', runs: npx, scaled }, 100),
      faster('check: all services', azoraCheck, { label: 'node_modules/.bin/prisma validate', runs: direct, scaled }),
    ];
  },
};
