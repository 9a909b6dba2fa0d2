import { type ModelAnnotation, modelAnnotations } from '../annotations/annotation.ts';
import type { Contract } from '../contract.ts';
import type { Finding } from '../finding.ts';
import type { SqlParser } from '../sql/sql-parser.ts';
import { rules as registered } from './registry.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Which rules run, and what they need to know besides the contracts. */
export interface RuleSettings {
  /** `azora`: every rule. `plain`: only those that say a contract is broken. */
  readonly preset: 'azora' | 'plain';
  /** Rules switched on or off by code, whatever the preset says. */
  readonly rules: Readonly<Record<string, 'on' | 'off'>>;
  readonly subjectModel: string | undefined;
  readonly tenantModel: string | undefined;
  readonly commonModels: readonly string[];
  readonly sql: SqlParser;
  /** The services to look at; every one of the fleet where left out. */
  readonly services?: Iterable<string>;
  /** Services of the fleet whose schema was not, or could not be, read. */
  readonly unread?: Iterable<string>;
  /** Every service of the fleet with the database it claims; those of the contracts where left out. */
  readonly databases?: ReadonlyMap<string, string>;
}

/**
 * Runs the chosen rules over a fleet's contracts, one or all; what their references lead to must be among them.
 * What an `@allow` on the model exempts is left out. Sorted by file, line, column and code.
 */
export const runRules = (fleet: ReadonlyMap<string, Contract>, settings: RuleSettings): Finding[] => {
  const running = registered.filter((rule) => runs(rule, settings));
  const exempting = new Set<ModelAnnotation>();
  const context: RuleContext = {
    fleet,
    databases: settings.databases ?? new Map([...fleet].map(([service, { database }]) => [service, database])),
    unread: new Set(settings.unread),
    subjectModel: settings.subjectModel,
    tenantModel: settings.tenantModel,
    commonModels: settings.commonModels,
    sql: settings.sql,
    rules: {
      known: new Set(registered.map((rule) => rule.code)),
      running: new Set(running.map((rule) => rule.code)),
    },
    exempting,
  };
  const findings: Finding[] = [];
  for (const service of new Set(settings.services ?? fleet.keys())) {
    const contract = fleet.get(service);
    if (contract === undefined) continue;
    const exemptions = exemptionsOf(contract);
    for (const rule of running) {
      for (const { at, model, message, help } of rule.check(contract, context)) {
        const allows = exemptions.get(`${model} ${rule.code}`);
        if (allows === undefined) findings.push({ ...at, code: rule.code, service, message, help });
        else for (const allow of allows) exempting.add(allow);
      }
    }
  }
  return findings.sort(byPlace);
};

const runs = (rule: Rule, settings: RuleSettings): boolean => {
  const chosen = settings.rules[rule.code];
  if (chosen !== undefined) return chosen === 'on';
  return rule.preset === 'always' || settings.preset === 'azora';
};

/** The `@allow` annotations of a contract by model and rule. */
const exemptionsOf = (contract: Contract): ReadonlyMap<string, readonly ModelAnnotation[]> => {
  const exemptions = new Map<string, ModelAnnotation[]>();
  for (const model of contract.models) {
    for (const allow of modelAnnotations(model, 'allow')) {
      const key = `${model.name} ${allow.rule}`;
      exemptions.set(key, [...(exemptions.get(key) ?? []), allow]);
    }
  }
  return exemptions;
};

const byPlace = (a: Finding, b: Finding): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
