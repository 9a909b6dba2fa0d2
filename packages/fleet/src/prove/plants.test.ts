import { databaseRoles } from '@azora/schema/address';
import {
  type Bed,
  CORE_SERVICES,
  collectProgress,
  isFullRun,
  type Place,
  type Plant,
  plants,
  raisedFleet,
  testServers,
} from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { prove } from './prove.ts';
import type { ProveReport, Surprise } from './report.ts';

/** Where every day's sample is planted: three services of few tables, with faults of every kind. */
const SAMPLE = ['ai-family-service', 'health-monitor', 'notification-service'];

/** Every day each fault of the sample on one of the servers; all of them on both with AZORA_TEST_FULL=1, in ten minutes. */
const sownOn = (server: 'embedded18' | 'debian15'): readonly Plant[] =>
  isFullRun
    ? plants
    : plants
        .filter(({ service }) => SAMPLE.includes(service))
        .filter((_, index) => index % 2 === (server === 'embedded18' ? 0 : 1));

describe('the plants', () => {
  it('are forty faults or more, each on a place of its own, in every core service', () => {
    expect(plants.length).toBeGreaterThanOrEqual(40);
    expect(new Set(plants.map(({ title }) => title)).size).toBe(plants.length);
    expect([...new Set(plants.map(({ service }) => service))].sort()).toEqual(CORE_SERVICES);
    expect(plants.filter(({ attack }) => attack !== undefined).length).toBeGreaterThanOrEqual(40);
  });
});

describe.each(['embedded18', 'debian15'] as const)('a proof on %s', (server) => {
  const fleet = raisedFleet(testServers()[server], isFullRun ? CORE_SERVICES : SAMPLE);
  const proofOf = (services: readonly string[]): Promise<ProveReport> =>
    prove(fleet.project(), { services }, collectProgress());

  it('is not surprised where nothing is planted', { timeout: 300_000 }, async () => {
    expect(surprisesOf(await proofOf([]))).toEqual([]);
  });

  it.each(sownOn(server).map((plant) => [plant.title, plant.service, plant] as const))(
    'names %s (%s)',
    { timeout: 120_000 },
    async (_, service, plant) => {
      await fleet.onDatabase(service, async (client) => {
        const bed = bedOf(client, service);
        const uproot = await plant.sow(bed);
        const report = await proofOf([service]).finally(() => client.query(uproot));
        const found = surprisesOf(report);
        expect(missed(plant, found, bed), found.slice(0, 20).map(line).join('\n')).toEqual([]);
      });
    },
  );

  it('is not surprised once everything is uprooted', { timeout: 300_000 }, async () => {
    expect(surprisesOf(await proofOf([]))).toEqual([]);
  });

  const bedOf = (client: Bed['client'], service: string): Bed => {
    const database = fleet.database(service);
    const other = fleet.project().services.find(({ name }) => name !== service);
    if (other === undefined) throw new Error('unreachable: more than one service is raised');
    return { client, database, roles: databaseRoles(database), neighbour: databaseRoles(other.database) };
  };
});

const surprisesOf = ({ services, connections }: ProveReport): readonly Surprise[] => [
  ...services.flatMap(({ service, surprises, error }) => [
    ...surprises,
    ...(error === undefined ? [] : [failed(service, error.message)]),
  ]),
  ...connections.surprises,
];

const failed = (service: string, message: string): Surprise => ({
  service,
  table: '',
  actor: 'proof',
  operation: 'prove',
  expected: 'an end',
  happened: message,
  sql: '',
});

/** The places that the proof had to name and did not. */
const missed = (plant: Plant, found: readonly Surprise[], bed: Bed): readonly string[] => {
  const connection = ({ operation }: Surprise): boolean => ['connect', 'log in'].includes(operation);
  const expected: readonly (readonly [string, Place | undefined, (surprise: Surprise) => boolean])[] = [
    ['attack', plant.attack, (one) => one.actor !== 'catalogue' && one.actor !== 'proof' && !connection(one)],
    ['catalogue', plant.catalogue, ({ actor }) => actor === 'catalogue'],
    ['connection', plant.connection, connection],
  ];
  const places = expected.flatMap(([how, place, isOf]) =>
    place === undefined || found.some((one) => isOf(one) && isAt(one, place, bed)) ? [] : [how],
  );
  return expected.every(([, place]) => place === undefined) ? ['a plant without a place'] : places;
};

const isAt = (surprise: Surprise, { table, column }: Place, bed: Bed): boolean => {
  const expected = typeof table === 'function' ? table(bed) : table;
  const isThere = expected instanceof RegExp ? expected.test(surprise.table) : surprise.table === expected;
  const isNamed = column === undefined || new RegExp(`\\b${column}\\b`).test(`${surprise.column} ${surprise.happened}`);
  return isThere && isNamed;
};

const line = ({ table, column, actor, operation, expected, happened }: Surprise): string =>
  `${table} ${column ?? ''} | ${actor}: ${operation} | ${expected} | ${happened}`;
