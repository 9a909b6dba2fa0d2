import type { Client } from '../postgres/connect.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import type { ServerVersion } from '../postgres/server-version.ts';
import { hasSqlState } from '../postgres/sqlstate.ts';

/** The major version that brought the builtin locale provider. */
const BUILTIN_LOCALE_MAJOR = 17;

/**
 * Creates a database in UTF-8 with the locale C.UTF-8, whatever the server's own defaults are, so that a database sorts
 * and matches alike everywhere and no library upgrade can corrupt its indexes.
 * @param owner a role; whoever connected otherwise
 * @returns false where it exists already, also when another process makes it at the same moment
 */
export const createDatabase = async (
  client: Client,
  name: string,
  version: ServerVersion,
  owner?: string,
): Promise<boolean> => {
  const owned = owner === undefined ? '' : `OWNER ${quoteIdentifier(owner)}`;
  const locale =
    version.major >= BUILTIN_LOCALE_MAJOR
      ? "LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'"
      : "LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'";
  try {
    // Only template0 may be copied into another locale than its own.
    await client.query(
      `CREATE DATABASE ${quoteIdentifier(name)} ${owned} TEMPLATE template0 ENCODING 'UTF8' ${locale}`,
    );
    return true;
  } catch (error) {
    // 42P04 is seen before the row of pg_database is written, 23505 while it is.
    if (hasSqlState(error, 'duplicateDatabase', 'uniqueViolation')) return false;
    throw error;
  }
};

/** Drops a database and ends its connections. @returns false where there was none */
export const dropDatabase = async (client: Client, name: string): Promise<boolean> => {
  try {
    await client.query(`DROP DATABASE ${quoteIdentifier(name)} WITH (FORCE)`);
    return true;
  } catch (error) {
    if (hasSqlState(error, 'invalidCatalogName')) return false;
    throw error;
  }
};

/** Which of these names are databases of the server. */
export const existingDatabases = async (client: Client, names: readonly string[]): Promise<Set<string>> => {
  const { rows } = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE datname = ANY ($1::text[])',
    [names],
  );
  return new Set(rows.map(({ datname }) => datname));
};
