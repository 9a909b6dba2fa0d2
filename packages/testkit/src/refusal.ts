import pg from 'pg';

/** A refusal by PostgreSQL, in terms of the contract: what refused the row, and over which columns. */
export interface Refusal {
  readonly by: 'check' | 'key' | 'reference' | 'required' | 'enum' | 'range';
  /** Database names of the columns, sorted; for an enum the name of its type. */
  readonly over: readonly string[];
}

/** What a test expects to refuse a row. */
export const refusedBy = {
  /** A `@check` over exactly these columns. */
  check: (...columns: string[]): Refusal => ({ by: 'check', over: columns.sort() }),
  /** A primary or unique key of exactly these columns or expressions, partial or not. */
  key: (...columns: string[]): Refusal => ({ by: 'key', over: columns.sort() }),
  /** A foreign key of exactly these columns: nothing is there, or, on deletion, something still refers to the row. */
  reference: (...columns: string[]): Refusal => ({ by: 'reference', over: columns.sort() }),
  /** A column that must be filled. */
  required: (column: string): Refusal => ({ by: 'required', over: [column] }),
  /** An enum that does not know the value. */
  enum: (type: string): Refusal => ({ by: 'enum', over: [type] }),
  /** A number too large for its column; PostgreSQL does not say which. */
  range: (): Refusal => ({ by: 'range', over: [] }),
};

/** A constraint as the catalogue has it: what a test can be refused by. */
export interface NamedConstraint {
  readonly table: string;
  readonly name: string;
  readonly by: 'check' | 'key' | 'reference';
  readonly columns: readonly string[];
  readonly definition: string;
  /** Whether the engine's own plumbing: a key that the primary or a narrower key makes true, or a plain reference to an id. */
  readonly isPlumbing: boolean;
}

/** Which constraint an error comes from. @returns undefined where it is no refusal of a row */
export const readRefusal = (
  error: unknown,
  constraints: readonly NamedConstraint[],
): { readonly refusal: Refusal; readonly constraint: string | undefined } | undefined => {
  if (!(error instanceof pg.DatabaseError) || error.code === undefined) return undefined;
  const by = REFUSING_STATES[error.code];
  if (by === undefined) return undefined;
  const constraint = constraints.find(({ name, table }) => name === error.constraint && table === error.table);
  const over = constraint?.columns ?? (by === 'enum' ? enumName(error) : (error.column ?? []));
  return { refusal: { by, over: [over].flat().sort() }, constraint: constraint?.name };
};

/** By SQLSTATE. PostgreSQL 18 tells a deletion that a reference restricts (23001) from one that leaves it dangling. */
const REFUSING_STATES: Readonly<Record<string, Refusal['by']>> = {
  '23514': 'check',
  '23505': 'key',
  '23503': 'reference',
  '23001': 'reference',
  '23502': 'required',
  '22P02': 'enum',
  '22003': 'range',
};

/** PostgreSQL has no field for it, so it is read from the message. */
const enumName = (error: pg.DatabaseError): string => /enum "([^"]+)"/.exec(error.message)?.[1] ?? error.message;

/** All constraints of the current database's public schema: checks, keys (indexes included) and references. */
export const CONSTRAINTS_SQL = `
  SELECT t.relname AS "table", c.conname AS name, CASE c.contype WHEN 'c' THEN 'check' ELSE 'reference' END AS by,
         array(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = ANY (c.conkey)) AS columns,
         pg_get_constraintdef(c.oid) AS definition,
         c.contype = 'f' AND cardinality(c.conkey) = 1 AS "isPlumbing"
    FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
   WHERE c.contype IN ('c', 'f') AND c.connamespace = 'public'::regnamespace AND t.relname <> '_prisma_migrations'
  UNION ALL
  SELECT t.relname, k.relname, 'key',
         array(SELECT trim(BOTH '"' FROM pg_get_indexdef(k.oid, n, true)) FROM generate_series(1, i.indnkeyatts::int) n),
         pg_get_indexdef(k.oid),
         EXISTS (SELECT FROM pg_index p WHERE p.indrelid = t.oid AND p.indisunique AND p.indpred IS NULL
                    AND (p.indisprimary OR p.indnkeyatts < i.indnkeyatts)
                    AND string_to_array(p.indkey::text, ' ') <@ string_to_array(i.indkey::text, ' '))
    FROM pg_index i JOIN pg_class k ON k.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
   WHERE i.indisunique AND k.relnamespace = 'public'::regnamespace AND t.relname <> '_prisma_migrations'
   ORDER BY 1, 3, 2`;
