import type { ServerAddress } from '@azora/schema';
import type pg from 'pg';
import { parse, toClientConfig } from 'pg-connection-string';

/** How long to wait for a server to answer; the URL's `connect_timeout` (seconds) goes before it. */
const CONNECT_TIMEOUT_MS = 10_000;

export interface ConnectOptions {
  /** What `pg_stat_activity` shows; `azora` unless the URL says otherwise. */
  readonly applicationName?: string;
  readonly connectTimeoutMs?: number;
}

/**
 * What `pg` needs for one database of a server. The URL's parameters (`sslmode`, `sslrootcert`, `options`,
 * `connect_timeout`, …) apply, with the meaning they have in libpq; pg alone would read `sslmode=require` as
 * `verify-full`. Name, password and database go past URLs, whose decoding in pg-connection-string loses `@` and `/`.
 * @throws where a certificate file cannot be read
 */
export const clientConfig = (
  address: ServerAddress,
  database: string,
  options: ConnectOptions = {},
): pg.ClientConfig => {
  const { parameters } = address;
  const query = new URLSearchParams(parameters);
  // `no-verify` exists in pg's own reading alone.
  const useLibpqCompat = query.has('sslmode') && query.get('sslmode') !== 'no-verify' && !query.has('uselibpqcompat');
  const seconds = Number(parameters.connect_timeout ?? Number.NaN);
  return {
    ...toClientConfig(parse(`postgresql:///?${query}`, { useLibpqCompat })),
    host: parameters.host ?? address.host,
    port: address.port,
    user: address.user,
    // Without one, PGPASSWORD and ~/.pgpass are asked.
    ...(address.password === undefined ? { password: undefined } : { password: address.password }),
    database,
    application_name: options.applicationName ?? parameters.application_name ?? 'azora',
    connectionTimeoutMillis: options.connectTimeoutMs ?? (Number.isNaN(seconds) ? CONNECT_TIMEOUT_MS : seconds * 1000),
    keepAlive: true,
    // The embedded server is on loopback and has no TLS, whatever PGSSLMODE says.
    ...(address.kind === 'embedded' ? { ssl: false } : {}),
  };
};
