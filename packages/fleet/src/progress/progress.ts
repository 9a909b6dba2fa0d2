import { existsSync } from 'node:fs';
import { type Catalogue, type CatalogueEntry, type Contract, type Finding, ownColumns } from '@azora/schema';
import { readContracts } from '../check/read-contracts.ts';
import { loadCatalogue } from '../config/load-catalogue.ts';
import type { Project, Service } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import { migrationNames } from '../migrate/migration-files.ts';
import { type Milestone, milestonesOf } from './milestones.ts';

/** What a planned service still lacks; `nothing` is covered. */
export type Lack = 'folder' | 'schema' | 'fields' | 'migrations' | 'seed' | 'nothing';

/** How far one planned service is. */
export interface ServiceProgress {
  readonly entry: CatalogueEntry;
  readonly lacks: Lack;
  /** How many models its schema has; 0 where it cannot be read. */
  readonly models: number;
}

export interface ProgressReport {
  /** In the catalogue's order. */
  readonly services: readonly ServiceProgress[];
  readonly priorities: readonly Coverage[];
  readonly categories: readonly Coverage[];
  readonly milestones: readonly Milestone[];
  /** What is wrong with the catalogue; a line that cannot be read, or has an unknown category, is in no list above. */
  readonly findings: readonly Finding[];
}

/** How many services of a group are covered. */
export interface Coverage {
  readonly name: string;
  readonly covered: number;
  readonly planned: number;
  /** Names of those that are not, in the catalogue's order. */
  readonly missing: readonly string[];
}

/**
 * How far the fleet is along its catalogue. A service is covered once it has a schema whose models somebody filled in,
 * migrations and a seed.
 * @throws {AzoraError} `NO_CATALOGUE`, `CATALOGUE_MISSING`
 */
export const progress = (project: Project): ProgressReport => {
  const { settings } = project;
  const { catalogue, findings } = loadCatalogue(project) ?? { catalogue: undefined, findings: [] };
  if (catalogue === undefined || settings.catalogue === undefined) {
    throw fleetError('NO_CATALOGUE', 'azora.config.ts names no catalogue, so nothing says what there is to be.', {
      hint: 'Name one: `catalogue: { file, priorities, categories }`; docs/DATABASE-GUIDE.md says what is in it.',
    });
  }
  const services = progressOf(project, catalogue);
  const { priorities, categories } = settings.catalogue;
  return {
    services,
    priorities: coverageBy(services, 'priority', priorities),
    categories: coverageBy(services, 'category', categories),
    milestones: milestonesOf(services),
    findings,
  };
};

const progressOf = (project: Project, catalogue: Catalogue): readonly ServiceProgress[] => {
  const { contracts } = readContracts(project, project.services);
  const services = new Map(project.services.map((service) => [service.name, service]));
  return catalogue.entries.map((entry) => {
    const contract = contracts.get(entry.name);
    const lacks = lackOf(services.get(entry.name), contract, project.settings.commonModels);
    return { entry, lacks, models: contract?.models.length ?? 0 };
  });
};

const lackOf = (
  service: Service | undefined,
  contract: Contract | undefined,
  commonModels: readonly string[],
): Lack => {
  if (service === undefined) return 'folder';
  if (contract === undefined || contract.models.length === 0) return 'schema';
  if (contract.models.some((model) => ownColumns(model, commonModels).length === 0)) return 'fields';
  if (migrationNames(service.migrationsDir).length === 0) return 'migrations';
  return service.seedFile !== undefined && existsSync(service.seedFile) ? 'nothing' : 'seed';
};

const coverageBy = (
  services: readonly ServiceProgress[],
  fact: 'priority' | 'category',
  names: readonly string[],
): readonly Coverage[] =>
  names.map((name) => {
    const group = services.filter(({ entry }) => entry[fact] === name);
    const missing = group.filter(({ lacks }) => lacks !== 'nothing').map(({ entry }) => entry.name);
    return { name, covered: group.length - missing.length, planned: group.length, missing };
  });
