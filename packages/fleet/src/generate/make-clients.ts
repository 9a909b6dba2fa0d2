import { join, relative } from 'node:path';
import { type ReadResult, readContract } from '@azora/schema';
import { type AzoraError, isAzoraError } from '@azora/schema/errors';
import { loadPrismaParser } from '@azora/schema/prisma';
import pLimit from 'p-limit';
import type { Project, Service } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import { type ClientGenerator, loadClientGenerator } from '../prisma/client-generator.ts';
import type { VerbContext } from '../progress.ts';
import { clientAccess } from './client-access.ts';
import { replaceClientFolder } from './client-folder.ts';
import { CLIENT_GENERATOR_VERSION } from './client-hash.ts';
import { linkRuntime } from './client-runtime.ts';
import { writeStamp } from './client-stamp.ts';
import { clientIn, type FoundClient, type PlacedClient } from './find-client.ts';
import { transpileClient } from './transpile.ts';

/** What came of one client that had to be made. */
export interface MadeClient {
  readonly service: Service;
  readonly client?: PlacedClient;
  /** False where the client was there and only the record of it was lost. */
  readonly isNew: boolean;
  readonly error?: AzoraError;
}

/** Prisma's generator keeps one core busy; the second and third overlap its writing and esbuild's work. */
const CONCURRENCY = 3;

/** Makes the clients that are missing among those found. A service that fails is its own outcome. */
export const makeClients = async (
  project: Project,
  found: readonly FoundClient[],
  context: VerbContext,
  onDone: (service: string) => void,
): Promise<readonly MadeClient[]> => {
  const workshop: Workshop = {
    project,
    generator: loadClientGenerator(),
    owners: new Map(found.flatMap(({ service, client }) => (client ? [[client.folder, service.name]] : []))),
    withoutRuntime: [],
  };
  const limit = pLimit(CONCURRENCY);
  const stale = found.filter(({ client }) => client === undefined);
  const made = await limit.map(stale, async (one): Promise<MadeClient[]> => {
    if (context.signal.aborted) return [];
    const client = await makeClient(one, workshop).catch((cause: unknown) => {
      const error = isAzoraError(cause) ? cause : refusal(one, project, cause);
      return { service: one.service, isNew: false, error };
    });
    onDone(one.service.name);
    return [client];
  });
  if (workshop.withoutRuntime.length > 0) {
    const text = `@prisma/client ${CLIENT_GENERATOR_VERSION} is not installed, so these clients cannot be loaded: ${workshop.withoutRuntime.join(', ')}. Type \`npm install @azora/db\`, then \`azora generate\`.`;
    context.report({ kind: 'warning', text });
  }
  return made.flat();
};

interface Workshop {
  readonly project: Project;
  readonly generator: ClientGenerator;
  /** Client folders that are spoken for, with the service they belong to. */
  readonly owners: Map<string, string>;
  /** Services whose client found no run-time to load. */
  readonly withoutRuntime: string[];
}

const makeClient = async (found: FoundClient, workshop: Workshop): Promise<MadeClient> => {
  const { service, files, hash } = found;
  const { project, generator, owners, withoutRuntime } = workshop;
  const request = generator.request(files);
  const folder = request.output ?? join(project.stateDir, 'clients', service.name);
  const owner = owners.get(folder);
  if (owner !== undefined) {
    throw fleetError(
      'CLIENT_FOLDER_SHARED',
      `${service.name} and ${owner} both generate their client into ${relative(project.root, folder)}.`,
      { hint: "Give each schema's generator an `output` of its own." },
    );
  }
  owners.set(folder, service.name);
  const existing = await clientIn(folder, hash);
  if (existing !== undefined) return { service, client: existing, isNew: false };
  const stamp = await replaceClientFolder(folder, async (staging) => {
    const { creatable } = await request.write(staging);
    const entry = await transpileClient(staging, request);
    if (!(await linkRuntime(staging, folder, project.root))) withoutRuntime.push(service.name);
    const { contract } = readSchema(found, project);
    const access = contract === undefined ? undefined : clientAccess(contract);
    const written = { hash, entry, format: request.format, creatable, ...(access === undefined ? {} : { access }) };
    await writeStamp(staging, written);
    return written;
  });
  return { service, client: { folder, stamp }, isNew: true };
};

/** Says where Prisma refuses the schema; of any other fault, what the generator says. */
const refusal = (found: FoundClient, project: Project, cause: unknown): AzoraError => {
  const { service } = found;
  const { findings } = readSchema(found, project);
  const faults = findings
    .filter(({ code }) => code === 'schema-invalid')
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  if (faults.length === 0) faults.push(cause instanceof Error ? cause.message : String(cause));
  return fleetError('CLIENT_NOT_GENERATED', `${service.name} got no client: ${faults.join('\n')}`, {
    hint: `Mend it, then type \`azora generate ${service.name}\`.`,
    cause,
  });
};

const readSchema = ({ service, files }: FoundClient, project: Project): ReadResult => {
  const named = files.map(({ path, text }) => ({ path: relative(project.root, path), text }));
  return readContract({ service: service.name, database: service.database, files: named }, loadPrismaParser());
};
