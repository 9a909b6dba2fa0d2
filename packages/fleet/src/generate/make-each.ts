import { relative } from 'node:path';
import { type Contract, type ReadResult, readContract, type SchemaFile, serverDefaults } from '@azora/schema';
import { type AzoraError, isAzoraError } from '@azora/schema/errors';
import { loadPrismaParser } from '@azora/schema/prisma';
import pLimit from 'p-limit';
import type { Service } from '../config/project.ts';
import { withEsbuild } from '../config/with-esbuild.ts';
import { fleetError } from '../errors.ts';
import { type ClientGenerator, loadClientGenerator } from '../prisma/client-generator.ts';
import { clientAccess } from './client-access.ts';
import { replaceClientFolder } from './client-folder.ts';
import { linkRuntime } from './client-runtime.ts';
import { writeStamp } from './client-stamp.ts';
import { clientIn, type FoundClient, type PlacedClient } from './find-client.ts';
import { transpileClient } from './transpile.ts';

/** A client that has to be made, and the folder it goes into. Plain data, so that another thread can make it. */
export interface ClientOrder extends Pick<FoundClient, 'service' | 'files' | 'hash'> {
  /** Absolute. */
  readonly folder: string;
}

/** What came of one client that had to be made. */
export interface MadeClient {
  readonly service: Service;
  readonly client?: PlacedClient;
  /** False where the client was there and only the record of it was lost. */
  readonly isNew: boolean;
  /** Whether Prisma's run-time was found for it: without, it cannot be loaded. */
  readonly hasRuntime: boolean;
  readonly error?: AzoraError;
}

/** Prisma's generator keeps one core busy; the second and third overlap its writing and esbuild's work. */
const CONCURRENCY = 3;

/**
 * Makes clients in this thread. A service that fails is its own outcome; once aborted, no other is begun.
 * @param root the project's, absolute
 */
export const makeEach = async (
  root: string,
  orders: readonly ClientOrder[],
  signal: AbortSignal,
  onDone: (service: string) => void,
): Promise<readonly MadeClient[]> => {
  const generator = loadClientGenerator();
  const limit = pLimit(CONCURRENCY);
  const make = async (order: ClientOrder): Promise<MadeClient[]> => {
    if (signal.aborted) return [];
    const client = await makeClient(order, root, generator).catch((cause: unknown) => {
      const error = isAzoraError(cause) ? cause : refusal(order, root, cause);
      return { service: order.service, isNew: false, hasRuntime: true, error };
    });
    onDone(order.service.name);
    return [client];
  };
  const made = await withEsbuild(() => limit.map(orders, make));
  return made.flat();
};

const makeClient = async (order: ClientOrder, root: string, generator: ClientGenerator): Promise<MadeClient> => {
  const { service, files, hash, folder } = order;
  const existing = await clientIn(folder, hash);
  if (existing !== undefined) return { service, client: existing, isNew: false, hasRuntime: true };
  const { contract } = readSchema(order, root);
  const request = generator.request(contract === undefined ? files : clientSchema(files, contract, root));
  let hasRuntime = true;
  const stamp = await replaceClientFolder(folder, async (staging) => {
    const { creatable } = await request.write(staging);
    const entry = await transpileClient(staging, request);
    hasRuntime = await linkRuntime(staging, folder, root);
    const access = contract === undefined ? undefined : clientAccess(contract);
    const written = { hash, entry, format: request.format, creatable, ...(access === undefined ? {} : { access }) };
    await writeStamp(staging, written);
    return written;
  });
  return { service, client: { folder, stamp }, isNew: true, hasRuntime };
};

/** What the client is made from, at the same places. */
const clientSchema = (files: readonly SchemaFile[], contract: Contract, root: string): readonly SchemaFile[] =>
  serverDefaults(named(files, root), contract).map(({ text }, index) => ({ path: files[index]?.path ?? '', text }));

/** Says where Prisma refuses the schema; of any other fault, what the generator says. */
const refusal = (order: ClientOrder, root: string, cause: unknown): AzoraError => {
  const { service } = order;
  const { findings } = readSchema(order, root);
  const faults = findings
    .filter(({ code }) => code === 'schema-invalid')
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  if (faults.length === 0) faults.push(cause instanceof Error ? cause.message : String(cause));
  return fleetError('CLIENT_NOT_GENERATED', `${service.name} got no client: ${faults.join('\n')}`, {
    hint: `Mend it, then type \`azora generate ${service.name}\`.`,
    cause,
  });
};

const readSchema = ({ service, files }: ClientOrder, root: string): ReadResult =>
  readContract({ service: service.name, database: service.database, files: named(files, root) }, loadPrismaParser());

const named = (files: readonly SchemaFile[], root: string): readonly SchemaFile[] =>
  files.map(({ path, text }) => ({ path: relative(root, path), text }));
