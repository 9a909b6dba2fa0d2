/**
 * How to reach one PostgreSQL server. Plain data: `.azora/servers.json` holds one for each embedded server
 * (a file of mode 0600, because of the password); an external server's comes from its URL.
 */
export interface ServerAddress {
  /** The server's name in `azora.config.ts`; `default` where there is only one. */
  readonly name: string;
  readonly kind: 'embedded' | 'external';
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string | undefined;
  /** The database that is connected to when none of the fleet's is meant; the one the URL names. */
  readonly maintenanceDatabase: string;
  /** The URL's parameters (`sslmode`, `connection_limit`, …), which go to every service. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What a password looks like wherever it is not asked for. */
export const HIDDEN_PASSWORD = '***';

/** `postgresql://user:password@host:port/database?…` of one database on that server. */
export const databaseUrl = (address: ServerAddress, database: string, show: 'password' | 'hidden'): string => {
  const url = new URL(`postgresql://${bracketed(address.host)}:${address.port}/${encodeURIComponent(database)}`);
  url.username = encodeURIComponent(address.user);
  if (address.password !== undefined) {
    url.password = show === 'password' ? encodeURIComponent(address.password) : HIDDEN_PASSWORD;
  }
  for (const [name, value] of Object.entries(address.parameters)) url.searchParams.set(name, value);
  // libpq reads a + as it stands; every other one is %2B by now.
  return url.href.replaceAll('+', '%20');
};

/** A host that is an IPv6 address stands in brackets in a URL. */
const bracketed = (host: string): string => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host);

/**
 * Reads a `postgres://` or `postgresql://` URL.
 * @returns undefined where the text is no such URL.
 */
export const parseDatabaseUrl = (name: string, text: string): ServerAddress | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['postgres:', 'postgresql:'].includes(url.protocol) || url.hostname === '')
    return undefined;
  return {
    name,
    kind: 'external',
    host: decodeURIComponent(url.hostname).replace(/^\[|\]$/g, ''),
    port: url.port === '' ? 5432 : Number(url.port),
    user: decodeURIComponent(url.username) || 'postgres',
    password: url.password === '' ? undefined : decodeURIComponent(url.password),
    maintenanceDatabase: decodeURIComponent(url.pathname.slice(1)) || 'postgres',
    parameters: Object.fromEntries(url.searchParams),
  };
};
