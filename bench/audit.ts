import { randomUUID } from 'node:crypto';
import { type Client, connect, quoteIdentifier } from '@azora/fleet';
import type { ServerAddress } from '@azora/schema/address';
import type { Benchmark } from './benchmark.ts';
import { type Claim, duration, medianOf, type Sample, timesAsLong } from './claim.ts';
import type { MeasuredFleet } from './measured-fleet.ts';
import { meanMs, takingTurns } from './turns.ts';

// Short runs in quick turns: what else the machine does then falls on both.
const TURNS = 30;
const SINGLE_ROUNDS = 12;
const SINGLE_INSERTS = 10;
const WRITERS = 8;
const WRITER_ROUNDS = 5;
/** Rows a run, shared among the writers. */
const WRITER_INSERTS = 160;
const BULK_ROUNDS = 60;
const BULK_ROWS = 1000;

/** An audited table of this repository's own services, and rows for it, one for each of an array of new keys. */
interface Audited {
  readonly service: string;
  readonly insert: string;
}

/** What `@azora/db` sends before each statement, in the same message. */
const CONTEXT = `SELECT set_config('azora.subject', '', true), set_config('azora.tenant', '', true),
  set_config('azora.actor', 'a benchmark', true), set_config('azora.request_id', '', true),
  set_config('azora.include_deleted', '', true), set_config('role', 'azora_service', true)`;

const WALLETS: Audited = {
  service: 'azora-mint',
  insert: `INSERT INTO wallets (id, user_id, currency, updated_at) SELECT uuidv7(), key, 'AZR', now() FROM unnest('{KEYS}'::uuid[]) key`,
};

const USERS: Audited = {
  service: 'auth-service',
  insert: `INSERT INTO users (id, email, name, updated_at) SELECT key, 'someone-' || key || '@example.org', 'Some One', now() FROM unnest('{KEYS}'::uuid[]) key`,
};

/** What recording every change costs those who write. */
export const audit: Benchmark = {
  name: 'audit',
  title: 'Writing to audited tables',
  method:
    'The databases of azora-mint and auth-service as `azora up` makes them, beside copies (`CREATE DATABASE … TEMPLATE`) whose triggers for the ' +
    'trail were dropped, on the same durable server. Both are written to as `@azora/db` writes: role, context ' +
    'and statement in one message, a transaction of its own. Wallets hold no personal data; users do: their name and e-mail address are hashed under a salt made for ' +
    'each new person, which is stated by itself and was not promised. Eight writers are eight connections that insert one ' +
    'row after the other, all at once; the time is that of all rows, by their number. They keep every core busy, ' +
    'where one writer also waits for the disk and the way there and back, with the trail and without; so what is compared ' +
    'is what the trail adds to a row. A lock that writers share would show there.',
  measure: async ({ emptyCore, say }) => {
    const fleet = await emptyCore();
    say('audit: bringing up two services');
    await fleet.azora('up', WALLETS.service, USERS.service, '--no-demo', '--no-generate');
    const address = await fleet.start();
    const wallets = await openBoth(fleet, address, WALLETS);
    const users = await openBoth(fleet, address, USERS);
    try {
      say(`audit: one row after the other, by one writer and by ${WRITERS}`);
      const { alone, crowd } = await aloneAndTogether(wallets);
      const personal = await insertsBy(users, 1, SINGLE_ROUNDS * TURNS, SINGLE_INSERTS);
      say(`audit: ${BULK_ROWS} rows a statement`);
      const bulk = await bulkInserts(wallets);
      const personalBulk = await bulkInserts(users);
      return [
        timesAsLong('audit: one row', ...alone, 1.25),
        timesAsLong(`audit: ${BULK_ROWS} rows in one statement`, ...bulk, 2),
        addsNoMore(`audit: a row, ${WRITERS} writers at once`, crowd, alone),
        timesAsLong('audit: one row, with personal data hashed', ...personal),
        timesAsLong(`audit: ${BULK_ROWS} rows in one statement, with personal data hashed`, ...personalBulk),
      ];
    } finally {
      await Promise.all([...wallets, ...users].flatMap(({ writers }) => writers.map((writer) => writer.end())));
    }
  },
};

/** A database that is written to. */
interface Written {
  readonly label: string;
  readonly insert: string;
  readonly writers: readonly Client[];
}

type Both = readonly [audited: Written, unaudited: Written];

const openBoth = async (fleet: MeasuredFleet, address: ServerAddress, { service, insert }: Audited): Promise<Both> => {
  const database = fleet.project.services.find(({ name }) => name === service)?.database;
  if (database === undefined) throw new Error(`There is no ${service}.`);
  const copy = `${database}_unaudited`;
  const maintenance = await connect(address, address.maintenanceDatabase);
  await maintenance.query(`DROP DATABASE IF EXISTS ${quoteIdentifier(copy)}`);
  await maintenance.query(`CREATE DATABASE ${quoteIdentifier(copy)} TEMPLATE ${quoteIdentifier(database)}`);
  await maintenance.end();
  const stripped = await connect(address, copy);
  await stripped.query(DROP_AUDIT_TRIGGERS);
  await stripped.end();
  const table = /INTO (\w+)/.exec(insert)?.[1];
  return [
    { label: `INSERT INTO ${table}`, insert, writers: await writersOf(address, database) },
    { label: `INSERT INTO ${table}, without a trail`, insert, writers: await writersOf(address, copy) },
  ];
};

const DROP_AUDIT_TRIGGERS = `DO $$
  DECLARE found record;
  BEGIN
    FOR found IN SELECT tgname, tgrelid::regclass AS relation FROM pg_trigger WHERE tgname LIKE 'azora\\_audit\\_%' LOOP
      EXECUTE format('DROP TRIGGER %I ON %s', found.tgname, found.relation);
    END LOOP;
  END $$`;

const writersOf = (address: ServerAddress, database: string): Promise<readonly Client[]> =>
  Promise.all(Array.from({ length: WRITERS }, () => connect(address, database, { applicationName: 'bench' })));

/** Rows one after the other, by so many writers at once. */
const insertsBy = ([audited, unaudited]: Both, writers: number, rounds: number, rows: number) => {
  const run = async (written: Written): Promise<number> => {
    const startedAt = performance.now();
    await Promise.all(
      written.writers
        .slice(0, writers)
        .map((writer) => meanMs(Array.from({ length: rows / writers }), () => insertRows(writer, written.insert, 1))),
    );
    return (performance.now() - startedAt) / rows;
  };
  return takingTurns(
    rounds,
    { label: labelOf(audited, writers), run: () => run(audited) },
    { label: labelOf(unaudited, writers), run: () => run(unaudited) },
  );
};

/** One writer and many in turns too, since their ratios are compared. */
const aloneAndTogether = async (both: Both) => {
  const empty = { runs: [] as readonly number[], label: '' };
  let [alone, crowd]: [readonly [Sample, Sample], readonly [Sample, Sample]] = [
    [empty, empty],
    [empty, empty],
  ];
  for (let turn = 0; turn < TURNS; turn++) {
    alone = joined(alone, await insertsBy(both, 1, SINGLE_ROUNDS, SINGLE_INSERTS));
    crowd = joined(crowd, await insertsBy(both, WRITERS, WRITER_ROUNDS, WRITER_INSERTS));
  }
  return { alone, crowd };
};

const joined = (before: readonly [Sample, Sample], now: readonly [Sample, Sample]): readonly [Sample, Sample] => [
  { ...now[0], runs: [...before[0].runs, ...now[0].runs] },
  { ...now[1], runs: [...before[1].runs, ...now[1].runs] },
];

const labelOf = ({ label }: Written, writers: number): string =>
  writers === 1 ? label : `${label}, ${writers} writers`;

const bulkInserts = ([audited, unaudited]: Both) => {
  const run = ({ writers: [writer], insert }: Written) =>
    writer === undefined
      ? Promise.reject(new Error('No writer.'))
      : meanMs([1], () => insertRows(writer, insert, BULK_ROWS));
  return takingTurns(
    BULK_ROUNDS,
    { label: audited.label, run: () => run(audited) },
    { label: unaudited.label, run: () => run(unaudited) },
  );
};

const insertRows = async (writer: Client, insert: string, count: number): Promise<void> => {
  const keys = Array.from({ length: count }, () => randomUUID()).join(',');
  const results = await writer.query(`${CONTEXT}; ${insert.replace('KEYS', keys)}`);
  // pg's types know of one statement a query.
  const { rowCount } = (results as unknown as readonly { readonly rowCount: number }[])[1] ?? {};
  if (rowCount !== count) throw new Error(`${rowCount} rows instead of ${count}.`);
};

/** The trail adds no more to a row where many write than where one does, as it would if writers shared a lock. */
const addsNoMore = (what: string, crowd: readonly [Sample, Sample], alone: readonly [Sample, Sample]): Claim => {
  const added = ([ours, theirs]: readonly [Sample, Sample]): number => medianOf(ours) - medianOf(theirs);
  const figure = (pair: readonly [Sample, Sample]): string =>
    `${duration(added(pair))} more (${(medianOf(pair[0]) / medianOf(pair[1])).toFixed(2)} ×)`;
  return {
    what,
    contenders: [...crowd, ...alone],
    figure: `${figure(crowd)}, alone ${figure(alone)}`,
    target: 'adds no more to a row than alone',
    kept: added(crowd) <= added(alone),
  };
};
