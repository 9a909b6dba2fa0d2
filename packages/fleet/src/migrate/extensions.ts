import { fleetError } from '../errors.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import type { MigrationClient } from './migrate-database.ts';

/** Names that come with an extension. A migration that uses one without creating the extension assumes it is there. */
const MARKERS: Readonly<Record<string, RegExp>> = {
  'uuid-ossp': /\buuid_generate_v\d/i,
  pgcrypto: /\b(?:crypt|gen_salt|pgp_sym_(?:en|de)crypt)\s*\(/i,
  citext: /\bCITEXT\b/i,
  hstore: /\bHSTORE\b/i,
  ltree: /\bLTREE\b/i,
  pg_trgm: /\bg(?:in|ist)_trgm_ops\b/i,
  btree_gist: /\bgist_\w+_ops\b/i,
  vector: /\bvector\(\d+\)/i,
  postgis: /\b(?:geometry|geography)\s*\(/i,
};

/**
 * Creates the extensions that pending migrations use and do not create themselves.
 * @throws {AzoraError} `EXTENSION_MISSING` where the server does not have one.
 */
export const ensureExtensions = async (client: MigrationClient, sql: string): Promise<void> => {
  const needed = Object.keys(MARKERS).filter(
    (name) => MARKERS[name]?.test(sql) === true && !createsExtension(sql, name),
  );
  if (needed.length === 0) return;
  const known = await client.query<{ name: string; installed_version: string | null }>(
    'SELECT name, installed_version FROM pg_available_extensions WHERE name = ANY($1)',
    [needed],
  );
  const missing = needed.filter((name) => known.rows.every((row) => row.name !== name));
  if (missing.length > 0) throw extensionMissing(missing);
  for (const row of known.rows.filter((candidate) => candidate.installed_version === null)) {
    await client.query(`CREATE EXTENSION IF NOT EXISTS ${quoteIdentifier(row.name)}`);
  }
};

/** Says which extensions the server would need. */
export const extensionMissing = (names: readonly string[], cause?: unknown): Error =>
  fleetError(
    'EXTENSION_MISSING',
    `The migrations need the extension ${names.join(', ')}, which this server does not have.`,
    {
      hint: 'Install it on the server, or point AZORA_DATABASE_URL at a server that has it.',
      cause,
    },
  );

const createsExtension = (sql: string, name: string): boolean =>
  new RegExp(`CREATE\\s+EXTENSION\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?"?${name}\\b`, 'i').test(sql);
