import { type Finding, runRules } from '@azora/schema';
import { loadSqlParser } from '@azora/schema/sql';
import { chooseServices, skippedNotes } from '../config/choose-services.ts';
import { loadCatalogue } from '../config/load-catalogue.ts';
import type { Project } from '../config/project.ts';
import { type ReadContracts, readContractsAround } from './read-contracts.ts';

/** What is wrong with some services' contracts. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  /** How many services were looked at. */
  readonly services: number;
  /** What was passed over so that an older schema could be read. */
  readonly warnings: readonly string[];
  /** What to say of folders that are passed over. */
  readonly notes: readonly string[];
}

/**
 * Checks the contracts of some services (all where none is named) by every rule that is on. They are read with the
 * services that their references lead to. Needs no database.
 * @throws {AzoraError} `UNKNOWN_SERVICE`, `NO_SERVICES`.
 */
export const check = async (
  project: Project,
  choice: { readonly services: readonly string[] },
): Promise<CheckReport> => {
  const services = chooseServices(project, choice.services);
  const chosen = new Set(services.map((service) => service.name));
  const read = await readContractsAround(project, services);
  // The plan is about the fleet as a whole: who asks for one service is spared what is wrong with the others.
  const planned = (loadCatalogue(project)?.findings ?? []).filter(
    ({ service }) => choice.services.length === 0 || chosen.has(service),
  );
  const findings = [...planned, ...(await ruleFindings(project, read, chosen))];
  return { findings, services: chosen.size, warnings: read.warnings, notes: skippedNotes(project, services) };
};

/** The findings of reader and rules about some services, which have been read with what their references lead to. */
export const ruleFindings = async (
  project: Project,
  { contracts, findings }: ReadContracts,
  chosen: ReadonlySet<string>,
): Promise<readonly Finding[]> => {
  const { preset, rules, subjectModel, tenantModel, commonModels } = project.settings;
  const unread = project.services.map(({ name }) => name).filter((name) => !contracts.has(name));
  const sql = await loadSqlParser();
  const ruled = runRules(contracts, {
    preset,
    rules,
    subjectModel,
    tenantModel,
    commonModels,
    sql,
    services: chosen,
    unread,
    databases: new Map(project.services.map(({ name, database }) => [name, database])),
  });
  return [...findings.filter(({ service }) => chosen.has(service)), ...ruled];
};
