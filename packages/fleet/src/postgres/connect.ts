import { databaseUrl, type ServerAddress } from '@azora/schema';
import pg from 'pg';
import { connectionError, isAuthenticationError } from './connection-error.ts';

/** How long to wait for a server to answer; the URL's `connect_timeout` (seconds) goes before it. */
const CONNECT_TIMEOUT_MS = 10_000;

/** An open connection; whoever opened it ends it. */
export type Client = pg.Client;

export interface ConnectOptions {
  /** What `pg_stat_activity` shows; `azora` unless the URL says otherwise. */
  readonly applicationName?: string;
  readonly connectTimeoutMs?: number;
}

/**
 * Connects to one database of a server. The URL's parameters (`sslmode`, `options`, `connect_timeout`, …) apply, with
 * the meaning they have in libpq.
 * @throws AzoraError SERVER_UNREACHABLE, WRONG_PASSWORD, DATABASE_MISSING, TOO_MANY_CONNECTIONS
 */
export const connect = async (
  address: ServerAddress,
  database: string,
  options: ConnectOptions = {},
): Promise<Client> => {
  const modes = tlsModes(address);
  for (const [attempt, mode] of modes.entries()) {
    const client = new pg.Client(clientConfig(address, database, mode, options));
    // A connection that dies while idle emits 'error', which would end the process; the next query fails anyway.
    client.on('error', () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => {});
      const isLast = attempt === modes.length - 1;
      if (isLast || error instanceof pg.DatabaseError || isAuthenticationError(error)) {
        throw connectionError(error, address, database);
      }
    }
  }
  throw new Error('unreachable: a server has at least one TLS mode');
};

/** Opens a connection, lends it, and ends it whatever happens. @throws what {@link connect} throws */
export const withClient = async <T>(
  address: ServerAddress,
  database: string,
  use: (client: Client) => Promise<T>,
  options: ConnectOptions = {},
): Promise<T> => {
  const client = await connect(address, database, options);
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
};

/** `prefer` and `allow` are tries, as in libpq: with TLS, then without. */
const tlsModes = (address: ServerAddress): readonly (string | undefined)[] => {
  const mode = address.parameters.sslmode;
  return mode === 'prefer' || mode === 'allow' ? ['require', 'disable'] : [mode];
};

const clientConfig = (
  address: ServerAddress,
  database: string,
  sslmode: string | undefined,
  options: ConnectOptions,
): pg.ClientConfig => {
  const { parameters } = address;
  const seconds = Number(parameters.connect_timeout ?? Number.NaN);
  const url = {
    ...parameters,
    ...(sslmode === undefined ? {} : { sslmode }),
    // Without it pg reads `require` as `verify-full`; `no-verify` exists in pg's own reading alone.
    ...(sslmode === undefined || sslmode === 'no-verify' ? {} : { uselibpqcompat: 'true' }),
    application_name: options.applicationName ?? parameters.application_name ?? 'azora',
  };
  return {
    connectionString: databaseUrl({ ...address, parameters: url }, database, 'password'),
    connectionTimeoutMillis: options.connectTimeoutMs ?? (Number.isNaN(seconds) ? CONNECT_TIMEOUT_MS : seconds * 1000),
    keepAlive: true,
    // The embedded server is on loopback and has no TLS, whatever PGSSLMODE says.
    ...(address.kind === 'embedded' ? { ssl: false } : {}),
  };
};
