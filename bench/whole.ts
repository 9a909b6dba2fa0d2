import type { Benchmark } from './benchmark.ts';
import { type Claim, within, withinFloor } from './claim.ts';

const UP_RUNS = 3;
const RUNS = 5;
const UP_LIMIT_MS = 60_000;
const LIMIT_MS = 5_000;
const FLOOR_LIMIT = 2.5;

/** Every service of this repository, as `npm start` brings it up. */
export const whole: Benchmark = {
  name: 'whole',
  title: 'All services as they are',
  method:
    'Every service of this repository with its seed, on the embedded server as `azora up` sets it (durable). `azora up` ' +
    'begins with nothing: `initdb`, roles, databases, kit, migrations, seeds, typed clients. The floor is ' +
    '`bench/floor.mjs` with the same kit and the same migrations, eight databases at a time, on a server that is running ' +
    'already: no seeds, no clients, no check, no record of what was done. With `--no-generate` the clients are left out ' +
    'on both sides. The others find everything done.',
  measure: async ({ wholeFleet, say }) => {
    const { azora, floor: runFloor, start, forgetServer, forgetClients } = await wholeFleet();
    const [cold, databases, least]: [number[], number[], number[]] = [[], [], []];
    for (let run = 0; run < UP_RUNS; run++) {
      say(`whole: up, run ${run + 1} of ${UP_RUNS}`);
      await forgetServer();
      least.push((await runFloor('create-and-apply', await start())).elapsedMs);
      await forgetServer();
      databases.push((await azora('up', '--no-generate')).elapsedMs);
      await forgetServer();
      await forgetClients();
      cold.push((await azora('up')).elapsedMs);
    }
    const up = { label: 'azora up', runs: cold };
    const floor = { label: 'node bench/floor.mjs create-and-apply', runs: least };
    const claims: Claim[] = [
      within('whole: up from nothing', up, UP_LIMIT_MS),
      withinFloor('whole: up from nothing', up, floor, FLOOR_LIMIT),
      withinFloor(
        'whole: its databases alone',
        { label: 'azora up --no-generate', runs: databases },
        floor,
        FLOOR_LIMIT,
      ),
    ];
    for (const verb of ['up', 'status', 'check', 'migrate', 'seed']) {
      const runs: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        say(`whole: ${verb}, run ${run + 1} of ${RUNS}`);
        runs.push((await azora(verb)).elapsedMs);
      }
      const label = `azora ${verb}`;
      claims.push(
        verb === 'up'
          ? within('whole: up again', { label, runs }, UP_LIMIT_MS)
          : within(`whole: ${verb}`, { label, runs }, LIMIT_MS),
      );
    }
    return claims;
  },
};
