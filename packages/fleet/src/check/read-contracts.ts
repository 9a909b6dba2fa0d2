import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Contract, type Finding, fieldAnnotation, readContract } from '@azora/schema';
import { loadPrismaParser } from '@azora/schema/prisma';
import { annotationCodes } from '@azora/schema/rule-codes';
import type { Project, Service } from '../config/project.ts';

/** The contracts of some services. */
export interface ReadContracts {
  /** By service name; a service whose schema does not parse is missing here and named in `findings`. */
  readonly contracts: ReadonlyMap<string, Contract>;
  /** What Prisma refuses, and what is wrong with annotations where the settings care. */
  readonly findings: readonly Finding[];
  /** What an older Prisma understood and this one passes over, in the services asked for. */
  readonly warnings: readonly string[];
}

/** Reads the schemas of services from disk: about 2 ms a service. */
export const readContracts = (project: Project, services: readonly Service[]): ReadContracts => {
  const parser = loadPrismaParser();
  const contracts = new Map<string, Contract>();
  const findings: Finding[] = [];
  const warnings: string[] = [];
  for (const service of services) {
    const files = service.schemaFiles.map((file) => ({
      path: relative(project.root, file),
      text: readFileSync(file, 'utf8'),
    }));
    const result = readContract({ service: service.name, database: service.database, files }, parser);
    if (result.contract !== undefined) contracts.set(service.name, result.contract);
    findings.push(...result.findings.filter(({ code }) => isOn(code, project.settings)));
    warnings.push(...result.warnings);
  }
  return { contracts, findings, warnings };
};

/**
 * Reads the schemas of some services and of those that their `@ref`s lead to: all that is needed to judge them, and in a
 * large fleet a small part of it.
 */
export const readContractsAround = async (project: Project, services: readonly Service[]): Promise<ReadContracts> => {
  const own = await readInTurns(project, services);
  const targets = new Set([...own.contracts.values()].flatMap(targetsOf));
  const others = await readInTurns(
    project,
    project.services.filter((service) => targets.has(service.name) && !services.includes(service)),
  );
  return {
    contracts: new Map([...own.contracts, ...others.contracts]),
    findings: [...own.findings, ...others.findings],
    warnings: own.warnings,
  };
};

/** How many schemas are read before others get a turn: progress is drawn, esbuild is answered. */
const SCHEMAS_A_TURN = 8;

const readInTurns = async (project: Project, services: readonly Service[]): Promise<ReadContracts> => {
  const parts: ReadContracts[] = [];
  for (let from = 0; from < services.length; from += SCHEMAS_A_TURN) {
    parts.push(readContracts(project, services.slice(from, from + SCHEMAS_A_TURN)));
    await nextTurn();
  }
  return {
    contracts: new Map(parts.flatMap(({ contracts }) => [...contracts])),
    findings: parts.flatMap(({ findings }) => findings),
    warnings: parts.flatMap(({ warnings }) => warnings),
  };
};

/** The services that a contract's `@ref`s name. */
export const targetsOf = ({ models }: Contract): readonly string[] =>
  models
    .flatMap(({ columns }) => columns.map((column) => fieldAnnotation(column, 'ref')?.target.service))
    .filter((service) => service !== undefined);

/** In a monorepo that does not speak the contract language, `/// @something` is another tool's. */
const isOn = (code: string, { preset, rules }: Project['settings']): boolean => {
  if (!(annotationCodes as readonly string[]).includes(code)) return true;
  return (rules[code] ?? (preset === 'azora' ? 'on' : 'off')) === 'on';
};
