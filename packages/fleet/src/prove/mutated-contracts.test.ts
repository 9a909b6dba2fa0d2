import {
  administratorAttacks,
  appAttacks,
  type Contract,
  contractSafeguards,
  type FieldAnnotation,
  type Model,
  type ModelAnnotation,
  type Strangers,
} from '@azora/schema';
import { databaseRoles } from '@azora/schema/address';
import { CORE_SERVICES, collectProgress, isFullRun, raisedFleet, testServers } from '@azora/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadContracts, readContracts } from '../check/read-contracts.ts';
import type { Client } from '../postgres/connect.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import { type PreparedSeeds, prepareSeeds } from '../seed/prepare-seeds.ts';
import { placeServices } from '../server/place-services.ts';
import { loadTargets } from './load-targets.ts';
import { rolledBack } from './rolled-back.ts';
import { runAttack } from './run-attack.ts';

/** Between them they have every annotation that decides who may see or change what. */
const SAMPLE = ['ai-family-service', 'azora-mint', 'notification-service'];

const strangers: Strangers = {
  user: crypto.randomUUID(),
  tenant: crypto.randomUUID(),
  party: crypto.randomUUID(),
  organisation: crypto.randomUUID(),
  row: crypto.randomUUID(),
};

describe.each(['embedded18', 'debian15'] as const)('an attacked database on %s', (server) => {
  const fleet = raisedFleet(testServers()[server], isFullRun ? CORE_SERVICES : SAMPLE);
  let contracts: ReadContracts['contracts'];
  let seeds: PreparedSeeds;

  beforeAll(async () => {
    const project = fleet.project();
    contracts = readContracts(project, project.services).contracts;
    const placed = await placeServices(project, project.services, collectProgress());
    seeds = await prepareSeeds(project, placed, { referenceOnly: false });
  });

  // Its access rules are made from a contract that lacks one annotation, and attacked as the real one demands.
  it('surprises with each annotation that it was not told', { timeout: 900_000 }, async () => {
    const { tried, unnoticed } = await unnoticedMutants((client, contract, { model, sql }) =>
      surprises(client, contract, model, sql),
    );
    expect(unnoticed).toEqual([]);
    expect(tried).toBeGreaterThan(isFullRun ? 250 : 30);
  });

  // The other way round: what the database was told besides what its contract says.
  it('surprises with each annotation that the contract does not have', { timeout: 900_000 }, async () => {
    const { tried, unnoticed } = await unnoticedMutants((client, contract, { model, lesser }) => {
      const models = contract.models.map((one) => (one === model ? lesser : one));
      return surprises(client, { ...contract, models }, lesser, '');
    });
    expect(unnoticed).toEqual([]);
    expect(tried).toBeGreaterThan(isFullRun ? 250 : 30);
  });

  const unnoticedMutants = async (
    isNoticed: (client: Client, contract: Contract, mutant: Mutant) => Promise<boolean>,
  ): Promise<{ readonly tried: number; readonly unnoticed: readonly string[] }> => {
    const unnoticed: string[] = [];
    let tried = 0;
    for (const [service, contract] of contracts) {
      await fleet.onDatabase(service, async (client) => {
        for (const mutant of contract.models.flatMap((model) => mutantsOf(contract, model))) {
          tried += 1;
          const noticed = await isNoticed(client, contract, mutant);
          if (!noticed) unnoticed.push(`${service} ${mutant.model.name}: ${mutant.without}`);
        }
      });
    }
    return { tried, unnoticed };
  };

  /** Whether attacks on a table, or the lack of a row to attack, surprise. @param first what the owner changes before */
  const surprises = (client: Client, contract: Contract, model: Model, first: string): Promise<boolean> => {
    const { owner } = databaseRoles(fleet.database(contract.service));
    return rolledBack(
      client,
      'NONE',
      async () => {
        await client.query(`SET LOCAL ROLE ${quoteIdentifier(owner)}; ${first}; SET LOCAL ROLE azora_service`);
        const plan = seeds.plans.get(contract.service)?.() ?? { batches: [], deferred: [] };
        return loadTargets(client, { contract, schema: 'public', strangers }, plan);
      },
      async ({ targets, empty }) => {
        if (empty.some((one) => one.model === model)) return true;
        for (const target of targets.filter((one) => one.model === model)) {
          for (const attack of [...appAttacks(target), ...administratorAttacks(target, owner)]) {
            const { outcome } = await runAttack(client, attack);
            if (outcome !== 'skipped' && outcome !== attack.expected) return true;
          }
        }
        return false;
      },
    );
  };
});

interface Mutant {
  readonly model: Model;
  readonly lesser: Model;
  readonly without: string;
  /** What makes the table's access rules anew. */
  readonly sql: string;
}

/** The contract without each annotation of a model in turn, as far as other access rules follow from that. */
const mutantsOf = (contract: Contract, model: Model): readonly Mutant[] => {
  const real = accessOf(contract, model);
  return lesserModels(model).flatMap(({ without, lesser }) => {
    const models = contract.models.map((one) => (one === model ? lesser : one));
    const access = accessOf({ ...contract, models }, lesser);
    const [before, after] = [withoutNames(real), withoutNames(access)];
    return before === after
      ? []
      : [{ model, lesser, without, sql: `SELECT azora.drop_access('${model.table}'); ${access}` }];
  });
};

const accessOf = (contract: Contract, { table }: Model): string =>
  contractSafeguards(contract)
    .filter((safeguard) => safeguard.kind === 'access' && safeguard.table === table)
    .map(({ create }) => create)
    .join('\n');

const withoutNames = (sql: string): string => sql.replace(/_[0-9a-f]{8}_access/g, '');

/** Without one annotation, one party, or one column of what `@writes` opens. */
const lesserModels = (model: Model): readonly { readonly without: string; readonly lesser: Model }[] => [
  ...model.annotations.flatMap((annotation) =>
    lesserAnnotations(annotation).map(({ without, instead }) => ({
      without,
      lesser: { ...model, annotations: model.annotations.flatMap((one) => (one === annotation ? instead : [one])) },
    })),
  ),
  ...model.columns.flatMap((column) =>
    column.annotations
      .filter(({ kind }: FieldAnnotation) => kind === 'pii' || kind === 'secret')
      .map((annotation) => ({
        without: `@${annotation.kind} of ${column.name}`,
        lesser: {
          ...model,
          columns: model.columns.map((one) =>
            one === column
              ? { ...column, annotations: column.annotations.filter((other) => other !== annotation) }
              : one,
          ),
        },
      })),
  ),
];

const lesserAnnotations = (
  annotation: ModelAnnotation,
): readonly { readonly without: string; readonly instead: readonly ModelAnnotation[] }[] => {
  const { kind } = annotation;
  if (!['owner', 'ownerVia', 'tenant', 'shared', 'internal', 'writes', 'audited', 'appendOnly'].includes(kind))
    return [];
  const whole = { without: `@${kind}`, instead: [] };
  if (kind === 'owner' && annotation.fields.length > 1) {
    return annotation.fields.map((field) => ({
      without: `@owner(${field})`,
      instead: [{ ...annotation, fields: annotation.fields.filter((other) => other !== field) }],
    }));
  }
  if (kind !== 'writes') return [whole];
  const { writes } = annotation;
  return [
    whole,
    ...(['insert', 'update'] as const).flatMap((verb) =>
      (writes[verb] ?? []).map((field) => ({
        without: `@writes(${verb}(${field}))`,
        instead: [{ ...annotation, writes: { ...writes, [verb]: writes[verb]?.filter((other) => other !== field) } }],
      })),
    ),
    ...(writes.delete
      ? [{ without: '@writes(delete)', instead: [{ ...annotation, writes: { ...writes, delete: false } }] }]
      : []),
  ];
};
