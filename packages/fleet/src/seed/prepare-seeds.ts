import {
  type Contract,
  type Finding,
  planRows,
  type RowPlan,
  type SeedLayer,
  type SeedSource,
  validateRows,
} from '@azora/schema';
import type { AzoraError } from '@azora/schema/errors';
import { loadSqlParser } from '@azora/schema/sql';
import { type ReadContracts, readContractsAround, targetsOf } from '../check/read-contracts.ts';
import type { PlacedService, Project, Service } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import { loadSeeds } from './load-seeds.ts';

/** How services are seeded. */
export interface SeedOptions {
  /** Leaves out demo rows. */
  readonly referenceOnly: boolean;
  /** The contracts, where they were read already. */
  readonly contracts?: ReadContracts['contracts'];
}

/** What is ready to be written, and what is not. */
export interface PreparedSeeds {
  /**
   * How each sound seed is written, by service name. Worked out when it is asked for: the rows of 189 services at once
   * would take a hundred megabytes. Throws `SEED_CYCLE`.
   */
  readonly plans: ReadonlyMap<string, () => RowPlan>;
  readonly findings: readonly Finding[];
  readonly failures: ReadonlyMap<string, AzoraError>;
}

/**
 * Does what comes before the first connection: reads the contracts, loads the files, checks the rows.
 * @returns a plan for each service whose seed is sound, and an error for each other.
 */
export const prepareSeeds = async (
  project: Project,
  placed: readonly PlacedService[],
  options: SeedOptions,
): Promise<PreparedSeeds> => {
  const chosen = new Set(placed.map(({ service }) => service.name));
  const isChosen = ({ name }: Service): boolean => chosen.has(name);
  // Side by side: esbuild, which most of loading is, is a process of its own.
  const [contracts, own] = await Promise.all([
    neededContracts(project, chosen, options.contracts),
    loadSeeds(project, project.services.filter(isChosen)),
  ]);
  const pointedAt = project.services.filter((service) => contracts.has(service.name) && !isChosen(service));
  const others = await loadSeeds(project, pointedAt);
  const loaded = { seeds: [...own.seeds, ...others.seeds], failures: [...own.failures, ...others.failures] };
  // A seed that does not load is unknown, not empty: what points into it is not held against the others.
  const unknown = new Set(loaded.failures.map(({ service }) => service));
  const findings = validateRows({
    seeds: loaded.seeds,
    contracts: new Map([...contracts].filter(([name]) => !unknown.has(name))),
    services: chosen,
    sql: await loadSqlParser(),
  });
  const failures = new Map(
    loaded.failures.filter(({ service }) => chosen.has(service)).map(({ service, error }) => [service, error]),
  );
  for (const { service } of placed) {
    if (!contracts.has(service.name) && service.seedFile !== undefined)
      failures.set(service.name, unreadable(service.name));
  }
  for (const [service, own] of grouped(findings)) failures.set(service, rowsInvalid(service, own));
  const layers: readonly SeedLayer[] = options.referenceOnly ? ['reference'] : ['reference', 'demo'];
  const plans = new Map<string, () => RowPlan>();
  for (const source of loaded.seeds) {
    const contract = contracts.get(source.seed.service);
    if (contract === undefined || !chosen.has(contract.service) || failures.has(contract.service)) continue;
    plans.set(contract.service, () => {
      const plan = planRows(contract, source, layers);
      if ('cycle' in plan) throw cyclic(source, plan.cycle);
      return plan;
    });
  }
  return { plans, findings, failures };
};

/** The contracts of the services to be seeded and of those that their rows point at. */
const neededContracts = async (
  project: Project,
  chosen: ReadonlySet<string>,
  known: ReadContracts['contracts'] | undefined,
): Promise<ReadonlyMap<string, Contract>> => {
  if (known === undefined) {
    const services = project.services.filter(({ name }) => chosen.has(name));
    return (await readContractsAround(project, services)).contracts;
  }
  const targets = new Set([...known.values()].filter(({ service }) => chosen.has(service)).flatMap(targetsOf));
  return new Map([...known].filter(([name]) => chosen.has(name) || targets.has(name)));
};

const unreadable = (service: string): AzoraError =>
  fleetError('CONTRACT_INVALID', `${service}: its schema does not read, so its seed cannot be checked.`, {
    hint: `Type \`azora check ${service}\` for what is wrong with it.`,
  });

const grouped = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.service, [...(groups.get(finding.service) ?? []), finding]);
  return groups;
};

/** A terminal takes so many lines before the first has scrolled away. */
const FINDINGS_SHOWN = 20;

const rowsInvalid = (service: string, findings: readonly Finding[]): AzoraError => {
  const lines = findings
    .slice(0, FINDINGS_SHOWN)
    .map(({ file, line, column, message, help }) => `${file}:${line}:${column} ${message}. ${help}`);
  const more = findings.length - lines.length;
  const count = `${findings.length} ${findings.length === 1 ? 'fault' : 'faults'}`;
  return fleetError(
    'SEED_ROWS_INVALID',
    [
      `${service}: ${count} in the rows of its seed; nothing of it was written.`,
      ...lines,
      ...(more > 0 ? [`… and ${more} more`] : []),
    ].join('\n'),
    { hint: `Correct the rows, then type \`azora seed ${service}\`.` },
  );
};

const cyclic = ({ seed, file }: SeedSource, cycle: readonly string[]): AzoraError =>
  fleetError(
    'SEED_CYCLE',
    `${file}: rows of ${cycle.join(' → ')} → ${cycle[0]} require each other, so none can be first.`,
    {
      hint: `Make one of these relations optional in the schema of ${seed.service}.`,
    },
  );
