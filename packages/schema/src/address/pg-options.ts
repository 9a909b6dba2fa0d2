import { databaseUrl, type ServerAddress } from './server-address.ts';

/** The part of `pg`'s client options that follows from an address. */
export interface PgOptions {
  readonly connectionString: string;
  readonly ssl?: false;
}

/** The TLS modes to try in turn: `prefer` and `allow` are tries, as in libpq: with TLS, then without. */
export const tlsModes = (address: ServerAddress): readonly (string | undefined)[] => {
  const mode = address.parameters.sslmode;
  return mode === 'prefer' || mode === 'allow' ? ['require', 'disable'] : [mode];
};

/** Options for `pg` to connect to one database, with the URL's parameters in the meaning that libpq gives them. */
export const pgOptions = (
  address: ServerAddress,
  database: string,
  { tlsMode, applicationName }: { readonly tlsMode: string | undefined; readonly applicationName: string },
): PgOptions => {
  const parameters = {
    ...address.parameters,
    ...(tlsMode === undefined ? {} : { sslmode: tlsMode }),
    // Without it pg reads `require` as `verify-full`; `no-verify` exists in pg's own reading alone.
    ...(tlsMode === undefined || tlsMode === 'no-verify' ? {} : { uselibpqcompat: 'true' }),
    application_name: applicationName,
  };
  return {
    connectionString: databaseUrl({ ...address, parameters }, database, 'password'),
    // The embedded server is on loopback and has no TLS, whatever PGSSLMODE says.
    ...(address.kind === 'embedded' ? { ssl: false } : {}),
  };
};

/** A whole number of the URL's parameters, such as `connection_limit` or `connect_timeout` (seconds). */
export const numberParameter = (address: ServerAddress, name: string): number | undefined => {
  const text = address.parameters[name]?.trim() ?? '';
  return /^\d+$/.test(text) ? Number(text) : undefined;
};
