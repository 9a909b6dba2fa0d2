import type { SqlParser } from '@azora/schema';
import { fleetError } from '../errors.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import { hasSqlState } from '../postgres/sqlstate.ts';
import type { MigrationClient } from './apply-migration.ts';

/** What the migrations of one database want of extensions. */
interface Wanted {
  /** Those that a migration creates. */
  readonly created: ReadonlySet<string>;
  /** Those that a migration uses, by types, functions or operator classes that come with them. */
  readonly used: ReadonlySet<string>;
}

/**
 * Creates the extensions that pending migrations use and do not create themselves: such a migration assumes that
 * somebody made them by hand.
 * @throws {AzoraError} `EXTENSION_MISSING` where the server does not have one, or the role may not create it.
 */
export const ensureExtensions = async (
  client: MigrationClient,
  files: readonly string[],
  parser: SqlParser,
): Promise<void> => {
  const { created, used } = wantedBy(files, parser);
  const names = [...new Set([...created, ...used])];
  if (names.length === 0) return;
  const { rows } = await client.query<{ name: string; installed_version: string | null }>(
    'SELECT name, installed_version FROM pg_available_extensions WHERE name = ANY($1)',
    [names],
  );
  const known = new Map(rows.map((row) => [row.name, row.installed_version]));
  const missing = names.filter((name) => !known.has(name)).sort();
  if (missing.length > 0) {
    const what = missing.length === 1 ? `the extension ${missing[0]}` : `the extensions ${missing.join(', ')}`;
    throw fleetError('EXTENSION_MISSING', `The migrations need ${what}, which this server does not have.`, {
      hint: 'Install it on the server, or point AZORA_DATABASE_URL at a server that has it.',
    });
  }
  for (const name of used) if (!created.has(name) && known.get(name) === null) await create(client, name);
};

const create = async (client: MigrationClient, name: string): Promise<void> => {
  const statement = `CREATE EXTENSION IF NOT EXISTS ${quoteIdentifier(name)}`;
  try {
    await client.query(statement);
  } catch (cause) {
    if (!hasSqlState(cause, 'insufficientPrivilege')) throw cause;
    throw fleetError('EXTENSION_MISSING', `The migrations need the extension ${name}, which the role may not create.`, {
      hint: `As a superuser, in this database: ${statement};`,
      cause,
    });
  }
};

/** Names that come with an extension, as they would stand in a file at all: a file without them is not parsed. */
const MARKERS =
  /create\s+extension|uuid_generate_v|\b(?:crypt|digest|hmac|pgp_sym_|gen_salt|gen_random_bytes)|citext|hstore|ltree|trgm|gist_|\b(?:half|sparse)?vec|geometry|geography/i;

const wantedBy = (files: readonly string[], parser: SqlParser): Wanted => {
  const wanted = { created: new Set<string>(), used: new Set<string>() };
  for (const sql of files) {
    if (!MARKERS.test(sql)) continue;
    try {
      visit(parser.parse(sql).stmts ?? [], wanted);
    } catch {
      // What this grammar does not know, the server may: let it judge.
    }
  }
  return wanted;
};

/** Walks a parse tree; in its JSON the names below stand under these keys alone. */
const visit = (node: unknown, wanted: { created: Set<string>; used: Set<string> }): void => {
  if (Array.isArray(node)) for (const item of node) visit(item, wanted);
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'CreateExtensionStmt') wanted.created.add(String((value as { extname?: string }).extname));
    const name = USES[key]?.(lastName(value));
    if (name !== undefined) wanted.used.add(name);
    visit(value, wanted);
  }
};

/** The extension that a name of a type, function or operator class comes from. */
const USES: Readonly<Record<string, (name: string) => string | undefined>> = {
  names: (type) => TYPES[type],
  funcname: (name) => FUNCTIONS.find(([pattern]) => pattern.test(name))?.[1],
  opclass: (name) => OPERATOR_CLASSES.find(([pattern]) => pattern.test(name))?.[1],
};

const TYPES: Readonly<Record<string, string>> = {
  citext: 'citext',
  hstore: 'hstore',
  ltree: 'ltree',
  vector: 'vector',
  halfvec: 'vector',
  sparsevec: 'vector',
  geometry: 'postgis',
  geography: 'postgis',
};

const FUNCTIONS: readonly (readonly [RegExp, string])[] = [
  [/^uuid_generate_v\d/, 'uuid-ossp'],
  [/^(?:crypt|digest|hmac|gen_salt|gen_random_bytes|pgp_sym_(?:en|de)crypt)$/, 'pgcrypto'],
];

const OPERATOR_CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^g(?:in|ist)_trgm_ops$/, 'pg_trgm'],
  [/^(?:half|sparse)?vec(?:tor)?_\w+_ops$/, 'vector'],
  [/^gist_\w+_ops$/, 'btree_gist'],
];

/** The last of a list of name parts: `public.citext` is citext. */
const lastName = (value: unknown): string => {
  const last: unknown = Array.isArray(value) ? value.at(-1) : undefined;
  return (last as { String?: { sval?: string } } | undefined)?.String?.sval ?? '';
};
