import type { ServerAddress } from './server-address.ts';

/**
 * What an address means for `pg`. The URL's parameters (`sslmode`, `sslrootcert`, `options`, …) are to be read by
 * pg-connection-string, which opens certificate files; `fields` go over them.
 */
export interface PgOptions {
  /** A URL of parameters alone: decoding in pg-connection-string loses `@` and `/` of names and passwords. */
  readonly url: string;
  /** pg alone would read `sslmode=require` as `verify-full`; `no-verify` exists in pg's own reading only. */
  readonly useLibpqCompat: boolean;
  readonly fields: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    /** Where it is undefined, PGPASSWORD and ~/.pgpass are asked. */
    readonly password: string | undefined;
    readonly database: string;
    readonly application_name: string;
    readonly keepAlive: true;
    /** Settings of the session, as libpq's `options`. */
    readonly options?: string;
    readonly ssl?: false;
  };
}

/**
 * Options for `pg` to connect to one database, with the URL's parameters in the meaning that libpq gives them.
 * @param applicationName what `pg_stat_activity` shows
 */
export const pgOptions = (address: ServerAddress, database: string, applicationName: string): PgOptions => {
  const { parameters } = address;
  const query = new URLSearchParams(parameters);
  const settings = sessionSettings(address);
  return {
    url: `postgresql:///?${query}`,
    useLibpqCompat: query.has('sslmode') && query.get('sslmode') !== 'no-verify' && !query.has('uselibpqcompat'),
    fields: {
      host: parameters.host ?? address.host,
      port: address.port,
      user: address.user,
      password: address.password,
      database,
      application_name: applicationName,
      keepAlive: true,
      ...(settings === undefined ? {} : { options: settings }),
      // The embedded server is on loopback and has no TLS, whatever PGSSLMODE says.
      ...(address.kind === 'embedded' ? { ssl: false } : {}),
    },
  };
};

/**
 * The PostgreSQL schema that names without one mean, where the URL says so (`?schema=…`, as in Prisma's URLs);
 * undefined where that is `public` anyway.
 */
export const chosenSchema = ({ parameters }: ServerAddress): string | undefined =>
  parameters.schema === undefined || parameters.schema === '' || parameters.schema === 'public'
    ? undefined
    : parameters.schema;

/**
 * The settings of a session, as libpq's `options`: the URL's own, and the search path that Prisma would set, which is
 * the chosen schema and nothing else. Undefined where there are none.
 */
export const sessionSettings = (address: ServerAddress): string | undefined => {
  const schema = chosenSchema(address);
  const { options } = address.parameters;
  if (schema === undefined) return options;
  const path = `"${schema.replaceAll('"', '""')}"`.replace(/[\\\s]/g, '\\$&');
  return [...(options === undefined ? [] : [options]), `-c search_path=${path}`].join(' ');
};

/** The addresses to try in turn: `sslmode=prefer` and `allow` are tries, as in libpq: with TLS, then without. */
export const tlsAttempts = (address: ServerAddress): readonly [ServerAddress, ...ServerAddress[]] => {
  const mode = address.parameters.sslmode;
  const withMode = (sslmode: string) => ({ ...address, parameters: { ...address.parameters, sslmode } });
  return mode === 'prefer' || mode === 'allow' ? [withMode('require'), withMode('disable')] : [address];
};

/** A whole number of the URL's parameters, such as `connection_limit` or `connect_timeout` (seconds). */
export const numberParameter = (address: ServerAddress, name: string): number | undefined => {
  const text = address.parameters[name]?.trim() ?? '';
  return /^\d+$/.test(text) ? Number(text) : undefined;
};
