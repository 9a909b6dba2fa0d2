import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { didYouMean, type MappedService, parseDatabaseUrl, type ServerAddress, serverProblem } from '@azora/schema';
import { dbError } from './errors.ts';
import { checkHealth, type Health } from './health.ts';
import { prismaPool } from './pool.ts';
import { type OpenProject, projectOfProcess } from './project-root.ts';
import { serverAddress } from './server-address.ts';
import type { ClientOf, ServiceName, UntypedClient } from './services.ts';

/** How to open a database; nothing of it is needed. */
export interface OpenOptions {
  /** The database's own URL, instead of the one that the project's configuration leads to. */
  readonly url?: string;
  /** Connections at most; before the URL's `connection_limit`. Default {@link DEFAULT_CONNECTION_LIMIT}. */
  readonly connectionLimit?: number;
  /** What Prisma prints on standard output. */
  readonly log?: readonly ('query' | 'info' | 'warn' | 'error')[];
}

/** The typed Prisma client of a service, and what can be done with its database as a whole. */
export type Opened<Name extends string> = ClientOf<Name> & {
  /** Ends every connection, after the queries under way. */
  close(): Promise<void>;
  /** Whether the database answers. Never throws. */
  health(): Promise<Health>;
};

/**
 * Opens a service's database: `const auth = await open('auth-service')`. Connections are made when queries need them,
 * and pooled. Each call makes a pool of its own: open once a process.
 * @throws {AzoraError} `NO_PROJECT`, `UNKNOWN_SERVICE`, `CLIENT_MISSING`, `SERVER_URL_MISSING`, `SERVER_URL_INVALID`,
 * `SERVER_NOT_RUNNING`
 */
export const open = async <const Name extends ServiceName>(
  name: Name,
  options: OpenOptions = {},
): Promise<Opened<Name>> => {
  const project = projectOfProcess();
  const service = serviceNamed(project, name);
  const { address, database } = placeOf(project, service, options);
  const PrismaClient = await loadClient(project, name, service);
  const { connectionLimit, log } = options;
  const adapter = prismaPool({ address, database, applicationName: name, connectionLimit });
  const client = new PrismaClient({ adapter, ...(log === undefined ? {} : { log }) });
  const methods = {
    close: () => client.$disconnect(),
    health: () => checkHealth(client, name, database),
  };
  for (const [method, run] of Object.entries(methods)) {
    Object.defineProperty(client, method, { value: besideModel(run, Reflect.get(client, method)) });
  }
  return client as Opened<Name>;
};

const serviceNamed = ({ root, map }: OpenProject, name: string): MappedService => {
  const service = Object.hasOwn(map.services, name) ? map.services[name] : undefined;
  if (service !== undefined) return service;
  throw dbError('UNKNOWN_SERVICE', `There is no service called "${name}" in ${root}.`, {
    hint: didYouMean(name, Object.keys(map.services)) ?? 'Type `azora generate` where it is new.',
  });
};

const placeOf = (
  project: OpenProject,
  { server, database }: MappedService,
  { url }: OpenOptions,
): { readonly address: ServerAddress; readonly database: string } => {
  if (url === undefined) return { address: serverAddress(project, server), database };
  const address = parseDatabaseUrl('url', url);
  if (address !== undefined) return { address, database: address.maintenanceDatabase };
  const { code, message, hint } = serverProblem('url', { kind: 'invalid', source: 'the option `url` of open()' });
  throw dbError(code, message, { hint });
};

type ClientClass = new (options: object) => UntypedClient;

const loadClient = async ({ root }: OpenProject, name: string, { client }: MappedService): Promise<ClientClass> => {
  try {
    const module = (await import(pathToFileURL(join(root, client)).href)) as { readonly PrismaClient: ClientClass };
    return module.PrismaClient;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw dbError('CLIENT_MISSING', `The client of ${name} cannot be loaded: ${reason}`, {
      hint: `Type \`azora generate ${name}\`.`,
      cause,
    });
  }
};

/** A model called Health has its queries under `client.health`: they stay reachable on the method of that name. */
const besideModel = (method: () => unknown, queries: unknown): unknown =>
  typeof queries === 'object' && queries !== null
    ? new Proxy(method, { get: (_, key) => Reflect.get(queries, key) })
    : method;
