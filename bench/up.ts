import type { Benchmark } from './benchmark.ts';
import { withinFloor } from './claim.ts';

const RUNS = 3;

/** A cold `azora up` beside the least that has to be done. */
export const up: Benchmark = {
  name: 'up',
  title: 'Every database, from nothing',
  method:
    'The floor is a script (`bench/floor.mjs`) that only runs CREATE DATABASE and the files of the migrations, eight ' +
    'databases at a time, on a server that is running already: no check, no look at what is there, no record of what was ' +
    'done. `azora up --no-generate` does the rest too, and there are no seeds. Both begin with a data folder that ' +
    '`initdb` has just made, on the embedded server as `azora up` sets it (durable: fsync and synchronous_commit are on). ' +
    'The first row has the server running for both; in the second `azora up` also runs `initdb` and starts it. ' +
    'The floor knows no roles, so the services are copied without their access rules; the third row has them.',
  measure: async ({ fleet, plainFleet, say }) => {
    const { azora, floor, start, forgetServer } = await plainFleet();
    const whole = await fleet();
    const [warm, cold, least, guarded]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let run = 0; run < RUNS; run++) {
      say(`up: run ${run + 1} of ${RUNS}`);
      await forgetServer();
      await start();
      warm.push((await azora('up', '--no-generate')).elapsedMs);
      await forgetServer();
      least.push((await floor('create-and-apply', await start())).elapsedMs);
      await forgetServer();
      cold.push((await azora('up', '--no-generate')).elapsedMs);
      await forgetServer();
      await whole.forgetServer();
      guarded.push((await whole.azora('up', '--no-generate')).elapsedMs);
      await whole.forgetServer();
    }
    const script = { label: 'node bench/floor.mjs create-and-apply', runs: least };
    return [
      withinFloor('up: server running', { label: 'azora up --no-generate', runs: warm }, script, 2),
      withinFloor('up: with initdb and start', { label: 'azora up --no-generate', runs: cold }, script),
      withinFloor(
        'up: and with roles, kit and access rules',
        { label: 'azora up --no-generate', runs: guarded },
        script,
      ),
    ];
  },
};
