import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type MappedService, parseDatabaseUrl, type ServerAddress, serverProblem } from '@azora/schema/address';
import { didYouMean } from '@azora/schema/nearest';
import { appAddress } from './app-login.ts';
import { type ServiceOptions, serviceContext, type UserOptions, userContext } from './context.ts';
import { contextAdapter } from './context-adapter.ts';
import { dbError } from './errors.ts';
import { actingForNobody, guard } from './guard.ts';
import { checkHealth, type Health } from './health.ts';
import { prismaPool } from './pool.ts';
import { type OpenProject, projectOfProcess } from './project-root.ts';
import { serverAddress } from './server-address.ts';
import type { ClientOf, ModelName, ServiceName, UntypedClient, UserClientOf } from './services.ts';
import type { SoftDelete } from './soft-delete.ts';

/** How to open a database; nothing of it is needed. */
export interface OpenOptions {
  /** The database's own URL, instead of the one that the project's configuration leads to. */
  readonly url?: string;
  /** Connections at most; before the URL's `connection_limit`. Default {@link DEFAULT_CONNECTION_LIMIT}. */
  readonly connectionLimit?: number;
  /** What Prisma prints on standard output. */
  readonly log?: readonly ('query' | 'info' | 'warn' | 'error')[];
}

/**
 * The typed Prisma client of a service, each operation and transaction of which is in the role and context of one call.
 * `Client` says which fields its operations return.
 */
export type ActingClient<Name extends string, Client = ClientOf<Name>> = ActingTransactions<
  Client,
  SoftDelete<ModelName<Name>>
> &
  SoftDelete<ModelName<Name>> &
  Client;

/** Transactions whose client returns the fields that the client outside returns: Prisma's own type forgets `omit`. */
export interface ActingTransactions<Client, Methods> {
  $transaction<Result>(
    work: (tx: ActingTransactions<Client, Methods> & Methods & Omit<Client, NotInTransactions>) => Promise<Result>,
    options?: TransactionOptions,
  ): Promise<Result>;
}

/** What Prisma keeps out of a transaction's client; `$transaction` itself comes from {@link ActingTransactions}. */
type NotInTransactions = '$connect' | '$disconnect' | '$on' | '$extends' | '$transaction';

/** As Prisma takes them. */
export interface TransactionOptions {
  readonly maxWait?: number;
  readonly timeout?: number;
  readonly isolationLevel?: 'ReadUncommitted' | 'ReadCommitted' | 'RepeatableRead' | 'Serializable';
}

/**
 * The typed Prisma client of a service, and what can be done with its database as a whole. Where the service's contract
 * says who may see what (`@owner`, `@shared`, …), data is read and written through {@link Opened.as} and
 * {@link Opened.asService} alone; where it says nothing, by the client as it is.
 */
export type Opened<Name extends string> = ClientOf<Name> & {
  /**
   * The client as a user: sees and changes what the contract lets them. Cheap: make one for each request. Fields marked
   * `@secret` are left out of what is read, and out of its types.
   * @throws {AzoraError} `INVALID_SUBJECT` where an id is no UUID, `INVALID_CONTEXT`, `NO_ACCESS_RULES`
   */
  as(options: UserOptions): ActingClient<Name, UserClientOf<Name>>;
  /**
   * The client as the service itself, which sees every row and field.
   * @param reason why, for the audit trail
   * @throws {AzoraError} `INVALID_CONTEXT`, `NO_ACCESS_RULES`
   */
  asService(reason: string, options?: ServiceOptions): ActingClient<Name>;
  /** Ends every connection, after the queries under way. */
  close(): Promise<void>;
  /** Whether the database answers. Never throws. */
  health(): Promise<Health>;
};

/**
 * Opens a service's database: `const auth = await open('auth-service')`. Connections are made when queries need them,
 * and pooled. Each call makes a pool of its own: open once a process.
 * @throws {AzoraError} `NO_PROJECT`, `UNKNOWN_SERVICE`, `CLIENT_MISSING`, `SERVER_URL_MISSING`, `SERVER_URL_INVALID`,
 * `SERVER_NOT_RUNNING`; where the contract says who may see what also `CREDENTIALS_LOST`, `CREDENTIALS_INVALID`,
 * `CREDENTIALS_EXPOSED`
 */
export const open = async <const Name extends ServiceName>(
  name: Name,
  options: OpenOptions = {},
): Promise<Opened<Name>> => {
  const project = projectOfProcess();
  const service = serviceNamed(project, name);
  const { address, database } = placeOf(project, name, service, options);
  const PrismaClient = await loadClient(project, name, service);
  const { connectionLimit, log } = options;
  const pool = prismaPool({ address, database, applicationName: name, connectionLimit });
  const adapter = service.access === undefined ? pool : contextAdapter(pool, name);
  const client = new PrismaClient({ adapter, ...(log === undefined ? {} : { log }) });
  const { act, probe } =
    service.access === undefined ? actingForNobody(client, name) : guard(client, name, service.access);
  const methods = {
    as: (user: UserOptions) => act(userContext(user)),
    asService: (reason: string, given?: ServiceOptions) => act(serviceContext(name, reason, given)),
    close: () => client.$disconnect(),
    health: () => checkHealth(probe, name, database),
  };
  for (const [method, run] of Object.entries(methods)) {
    Object.defineProperty(client, method, { value: besideModel(run, Reflect.get(client, method)) });
  }
  return client as unknown as Opened<Name>;
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
  name: string,
  { server, database, access }: MappedService,
  { url }: OpenOptions,
): { readonly address: ServerAddress; readonly database: string } => {
  if (url === undefined) {
    const address = serverAddress(project, server);
    return { address: access === undefined ? address : appAddress(project, name, address, database), database };
  }
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
const besideModel = (method: (...args: never[]) => unknown, queries: unknown): unknown =>
  typeof queries === 'object' && queries !== null
    ? new Proxy(method, { get: (_, key) => Reflect.get(queries, key) })
    : method;
