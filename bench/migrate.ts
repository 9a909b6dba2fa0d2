import type { Benchmark } from './benchmark.ts';
import { faster, withinFloor } from './claim.ts';
import { type DbmateLoop, dbmateLoop } from './dbmate.ts';
import type { MeasuredFleet } from './measured-fleet.ts';

const COLD_RUNS = 3;
const NO_OP_RUNS = 5;

/** `azora migrate` beside dbmate, and with nothing to do beside opening the connections. */
export const migrate: Benchmark = {
  name: 'migrate',
  title: 'Migrating every database',
  method:
    "dbmate's own binary, called in a shell loop over the same databases on the same server with the same SQL, one " +
    'process a database as its users run it, without the schema dump; the services are copied without their access ' +
    'rules, which need roles that dbmate does not make; the last row has them. Cold: the databases are there and empty; between ' +
    'the runs they are emptied again. With nothing to do: all are migrated, and each tool finds its own record of it. ' +
    'The floor for that is a script that opens one connection to each database, eight at a time, and closes it.',
  measure: async ({ folder, fleet, plainFleet, say }) => {
    const measured = await plainFleet();
    const dbmate = await dbmateLoop(folder, measured.project);
    const cold = await coldRuns(measured, dbmate, say);
    const [ours, connections, loop]: [number[], number[], number[]] = [[], [], []];
    const address = await measured.start();
    await dbmate.markApplied(address);
    for (let run = 0; run < NO_OP_RUNS; run++) {
      say(`migrate: nothing to do, run ${run + 1} of ${NO_OP_RUNS}`);
      ours.push((await measured.azora('migrate')).elapsedMs);
      connections.push((await measured.floor('connect', address)).elapsedMs);
      loop.push((await dbmate.migrate(address)).elapsedMs);
    }
    const noOp = { label: 'azora migrate', runs: ours };
    return [
      faster('migrate: cold', cold.azora, cold.dbmate, 2),
      faster('migrate: nothing to do', noOp, { label: 'dbmate migrate', runs: loop }, 4),
      withinFloor('migrate: nothing to do', noOp, { label: 'node bench/floor.mjs connect', runs: connections }, 1.5),
      ...(await withAccessRules(await fleet(), say)),
    ];
  },
};

/** The services as they are, with roles, the platform kit and access rules: nobody else's tool can be set beside that. */
const withAccessRules = async ({ azora, floor, start, forgetServer }: MeasuredFleet, say: (text: string) => void) => {
  const [ours, connections]: [number[], number[]] = [[], []];
  await forgetServer();
  const address = await start();
  await azora('up', '--no-generate');
  for (let run = 0; run < NO_OP_RUNS; run++) {
    say(`migrate: nothing to do, with access rules, run ${run + 1} of ${NO_OP_RUNS}`);
    ours.push((await azora('migrate')).elapsedMs);
    connections.push((await floor('connect', address)).elapsedMs);
  }
  return [
    withinFloor(
      'migrate: nothing to do, with access rules',
      { label: 'azora migrate', runs: ours },
      { label: 'node bench/floor.mjs connect', runs: connections },
      1.5,
    ),
  ];
};

/** With an odd number of runs, ends with databases that azora has migrated. */
const coldRuns = async (measured: MeasuredFleet, dbmate: DbmateLoop, say: (text: string) => void) => {
  const [ours, theirs]: [number[], number[]] = [[], []];
  await measured.forgetServer();
  const address = await measured.start();
  say('migrate: creating the databases');
  await measured.floor('create', address);
  for (let run = 0; run < COLD_RUNS; run++) {
    say(`migrate: cold, run ${run + 1} of ${COLD_RUNS}`);
    const turns = [
      async () => theirs.push((await dbmate.migrate(address)).elapsedMs),
      async () => ours.push((await measured.azora('migrate')).elapsedMs),
    ];
    for (const turn of run % 2 === 0 ? turns : turns.reverse()) {
      await measured.floor('empty', address);
      await turn();
    }
  }
  return { azora: { label: 'azora migrate', runs: ours }, dbmate: { label: 'dbmate migrate', runs: theirs } };
};
