import { numberParameter, pgOptions, type ServerAddress } from '@azora/schema/address';
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
 * What `pg` needs for one database of a server; the URL's parameters apply, see {@link pgOptions}.
 * @throws where a certificate file cannot be read
 */
export const clientConfig = (
  address: ServerAddress,
  database: string,
  options: ConnectOptions = {},
): pg.ClientConfig => {
  const applicationName = options.applicationName ?? address.parameters.application_name ?? 'azora';
  const { url, useLibpqCompat, fields } = pgOptions(address, database, applicationName);
  const seconds = numberParameter(address, 'connect_timeout');
  return {
    ...toClientConfig(parse(url, { useLibpqCompat })),
    ...fields,
    connectionTimeoutMillis: options.connectTimeoutMs ?? (seconds === undefined ? CONNECT_TIMEOUT_MS : seconds * 1000),
  };
};
