import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readContract, scaffoldService } from '@azora/schema';
import { loadPrismaParser } from '@azora/schema/prisma';
import pLimit from 'p-limit';
import { openProject } from '../config/open-project.ts';
import type { Project } from '../config/project.ts';
import { DATABASES_AT_ONCE, throwIfInterrupted } from '../databases/each-database.ts';
import { fleetError } from '../errors.ts';
import { newMigration } from '../migrate/new-migration.ts';
import type { VerbContext } from '../progress.ts';
import { startServers } from '../server/resolve-servers.ts';
import { isTaken, isUnfinished, type PlannedService, plannedServices } from './planned-services.ts';

export interface NewServicesChoice {
  /** The service to write; undefined: every one of the catalogue that has no folder. */
  readonly service: string | undefined;
  /** Names of its models, the root first; one after the service's name where empty. */
  readonly models: readonly string[];
}

/** The services that were written; paths are relative to the project's root. */
export interface NewServices {
  readonly services: readonly { readonly name: string; readonly files: readonly string[] }[];
}

/**
 * Writes new services: schema, configuration, seed and first migration, each folder whole or not at all. Those that are
 * there are left alone, but for what an interruption left without its first migration. Their first migration is worked out on a shadow database, so a server is started.
 * @throws {AzoraError} `SERVICE_EXISTS`, `SERVICE_NAME_INVALID`, `MODEL_NAME_INVALID`, `NOT_IN_CATALOGUE`,
 * `NO_CATALOGUE`, `COMMON_MODEL_UNKNOWN`, and what writing the first migration throws.
 */
export const newServices = async (
  project: Project,
  choice: NewServicesChoice,
  context: VerbContext,
  now: Date = new Date(),
): Promise<NewServices> => {
  const planned = plannedServices(project, choice);
  for (const service of planned) refuseUnreadable(service);
  const written = planned.map((service) => ({
    name: service.entry.name,
    files: isUnfinished(service) ? [] : writeFolder(project, service),
  }));
  // The folders are part of the project only now.
  const grown = await openProject({ cwd: project.root });
  // Once, and not by each of those that follow side by side.
  await startServers(grown, context, [...new Set(grown.services.map(({ server }) => server))]);
  const limit = pLimit(DATABASES_AT_ONCE);
  const step = 'first migrations';
  const startedAt = performance.now();
  context.report({ kind: 'started', step, total: written.length });
  let done = 0;
  const services = await limit.map(written, async ({ name, files }) => {
    throwIfInterrupted(context.signal);
    const { files: migrations } = await newMigration(
      grown,
      { service: name, slug: 'init', acceptLoss: [] },
      context,
      now,
    );
    done += 1;
    context.report({ kind: 'advanced', step, done, total: written.length, item: name });
    return { name, files: [...files, ...migrations] };
  });
  const summary = `${services.length} written`;
  context.report({ kind: 'finished', step, summary, elapsedMs: performance.now() - startedAt });
  return { services };
};

/** Names that Prisma keeps for itself, or that come twice. @throws {AzoraError} `MODEL_NAME_INVALID` */
const refuseUnreadable = ({ folder: _, ...choice }: PlannedService): void => {
  const { name, database } = choice.entry;
  const text = scaffoldService(choice).get('prisma/schema.prisma') ?? '';
  const source = { service: name, database, files: [{ path: 'schema.prisma', text }] };
  const { findings } = readContract(source, loadPrismaParser());
  if (findings[0] === undefined) return;
  throw fleetError('MODEL_NAME_INVALID', `${name}: ${findings[0].message}`, { hint: 'Name its models otherwise.' });
};

/** Writes beside its place and moves it there: a killed process leaves no half a service. @returns the files */
const writeFolder = (project: Project, { folder, ...choice }: PlannedService): readonly string[] => {
  if (isTaken(folder)) {
    const hasSchema = project.services.some(({ name }) => name === choice.entry.name);
    throw fleetError('SERVICE_EXISTS', `There is ${relative(project.root, folder)} already.`, {
      hint: hasSchema
        ? `Add models to its schema by hand, then type \`azora migrate new ${choice.entry.name} <slug>\`.`
        : 'It has no schema: move it away, or write its prisma/schema.prisma by hand.',
    });
  }
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(join(dirname(folder), '.new-'));
  try {
    const files = [...scaffoldService(choice)];
    for (const [file, text] of files) {
      mkdirSync(dirname(join(draft, file)), { recursive: true });
      writeFileSync(join(draft, file), text);
    }
    renameSync(draft, folder);
    return files.map(([file]) => relative(project.root, join(folder, file)));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
};
