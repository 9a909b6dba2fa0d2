import type { Finding, RowPlan } from '@azora/schema';
import type { AzoraError } from '@azora/schema/errors';
import type { PlacedService, Project } from '../config/project.ts';
import { eachDatabase, throwIfInterrupted } from '../databases/each-database.ts';
import { withClient } from '../postgres/connect.ts';
import { counted, type VerbContext } from '../progress.ts';
import { actAsService } from '../roles/act-as.ts';
import { prepareSeeds, type SeedOptions } from './prepare-seeds.ts';
import { type SeedCounts, seedDatabase } from './seed-database.ts';

/** What seeding did to one service's database. */
export interface SeededService extends SeedCounts {
  readonly service: string;
  /** Why nothing was written. */
  readonly error: AzoraError | undefined;
}

export interface SeedReport {
  /** An outcome for each service that has a seed. */
  readonly outcomes: readonly SeededService[];
  /** What is wrong with seed rows; a service with a finding was not touched. */
  readonly findings: readonly Finding[];
  /** The errors among the outcomes. */
  readonly failures: readonly { readonly service: string; readonly error: AzoraError }[];
}

/**
 * Writes the seeds of some services into their databases. Every row is checked before any database is touched; a
 * service with a finding is left out and the others go on. Running it again changes nothing that was not changed.
 * @throws {AzoraError} `INTERRUPTED`; what fails for one service is its outcome.
 */
export const seedServices = async (
  project: Project,
  placed: readonly PlacedService[],
  options: SeedOptions,
  context: VerbContext,
): Promise<SeedReport> => {
  const step = 'seeds';
  const startedAt = performance.now();
  context.report({ kind: 'started', step, total: placed.length });
  const prepared = await prepareSeeds(project, placed, options);
  throwIfInterrupted(context.signal);
  const failures = new Map(prepared.failures);
  const ready = placed.filter(({ service }) => prepared.plans.has(service.name));
  const seeded = await eachDatabase(ready, step, context, async (service, address) => {
    const plan = prepared.plans.get(service.name)?.() ?? EMPTY_PLAN;
    return withClient(address, service.database, async (client) => {
      await actAsService(client);
      return seedDatabase(client, service.name, plan);
    });
  });
  const counts = new Map<string, SeedCounts>();
  for (const outcome of seeded) {
    if (outcome.ok) counts.set(outcome.service.name, outcome.value);
    else failures.set(outcome.service.name, outcome.error);
  }
  const outcomes = placed
    .map(({ service }) => service.name)
    .filter((name) => counts.has(name) || failures.has(name))
    .map((name) => ({ service: name, ...(counts.get(name) ?? NOTHING), error: failures.get(name) }));
  context.report({ kind: 'finished', step, summary: summaryOf(outcomes), elapsedMs: performance.now() - startedAt });
  return {
    outcomes,
    findings: prepared.findings,
    failures: [...failures].map(([service, error]) => ({ service, error })),
  };
};

const EMPTY_PLAN: RowPlan = { batches: [], deferred: [] };
const NOTHING: SeedCounts = { inserted: 0, updated: 0, unchanged: 0 };

const summaryOf = (outcomes: readonly SeededService[]): string => {
  const sum = (of: (outcome: SeededService) => number): number => outcomes.reduce((total, one) => total + of(one), 0);
  const failed = outcomes.filter(({ error }) => error !== undefined).length;
  return [
    `${counted(
      sum(({ inserted }) => inserted),
      'row',
    )} inserted`,
    `${sum(({ updated }) => updated)} updated`,
    `${sum(({ unchanged }) => unchanged)} unchanged`,
    ...(failed === 0 ? [] : [`${counted(failed, 'service')} failed`]),
  ].join(', ');
};
