import { numberParameter, pgOptions, type ServerAddress, tlsAttempts } from '@azora/schema/address';
import { PrismaPg } from '@prisma/adapter-pg';
import { parse, toClientConfig } from 'pg-connection-string';

/** What a pool is made of. */
export interface PoolOptions {
  readonly address: ServerAddress;
  readonly database: string;
  /** What `pg_stat_activity` shows, unless the URL says otherwise. */
  readonly applicationName: string;
  /** Before the URL's `connection_limit`. */
  readonly connectionLimit: number | undefined;
}

/**
 * Connections a process keeps to one database at most; the URL's `connection_limit` goes before it. Twelve services on
 * a laptop then stay under PostgreSQL's default of 100 connections, with room for the tools.
 */
export const DEFAULT_CONNECTION_LIMIT = 5;

/**
 * How long a query waits for a connection, new or given back: past it a caller is better told than kept. The URL's
 * `pool_timeout` (seconds, as in Prisma's own URLs), then its `connect_timeout` go before it.
 */
const CONNECTION_TIMEOUT_MS = 10_000;

/** After which an idle connection is closed, so that a quiet service gives its place to a busy one. */
const IDLE_TIMEOUT_MS = 30_000;

/** A pool of connections as Prisma's clients take it. Connects when the first query needs it. */
export const prismaPool = (options: PoolOptions): Pick<PrismaPg, 'provider' | 'adapterName' | 'connect'> => {
  const [address, ...others] = tlsAttempts(options.address);
  const first = factory(options, address);
  return {
    provider: first.provider,
    adapterName: first.adapterName,
    connect: async () => {
      let current = first;
      // `sslmode=prefer`: the pool is made for TLS, and where no connection comes of that, without.
      for (const other of others) {
        const pool = await current.connect();
        try {
          await pool.executeScript('SELECT 1');
          return pool;
        } catch {
          await pool.dispose();
          current = factory(options, other);
        }
      }
      return await current.connect();
    },
  };
};

const factory = ({ database, applicationName, connectionLimit }: PoolOptions, address: ServerAddress): PrismaPg => {
  const { parameters } = address;
  const { url, useLibpqCompat, fields } = pgOptions(address, database, parameters.application_name ?? applicationName);
  const seconds = numberParameter(address, 'pool_timeout') ?? numberParameter(address, 'connect_timeout');
  return new PrismaPg(
    {
      ...toClientConfig(parse(url, { useLibpqCompat })),
      ...fields,
      // A pooler refuses session settings; Prisma names the schema in every query all the same.
      ...(parameters.pgbouncer === 'true' ? { options: undefined } : {}),
      max: connectionLimit ?? numberParameter(address, 'connection_limit') ?? DEFAULT_CONNECTION_LIMIT,
      connectionTimeoutMillis: seconds === undefined ? CONNECTION_TIMEOUT_MS : seconds * 1000,
      idleTimeoutMillis: IDLE_TIMEOUT_MS,
      // A script that forgot `close()` ends all the same.
      allowExitOnIdle: true,
    },
    parameters.schema === undefined ? {} : { schema: parameters.schema },
  );
};
