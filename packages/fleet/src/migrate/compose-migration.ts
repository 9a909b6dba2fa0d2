import { dropSafeguard, type Safeguard, type SqlParser } from '@azora/schema';

/** A safeguard that a database has, as its catalog tells: everything but its text. */
export type LiveSafeguard = Omit<Safeguard, 'create'>;

/** One migration file to write; a change may need several, in this order. */
export interface MigrationPart {
  /** What is added to the slug; empty for the main part. */
  readonly suffix: string;
  readonly sql: string;
}

/**
 * Puts a migration together: safeguards that go, Prisma's own SQL, safeguards that come. Safeguards over a column
 * whose type changes go and come back, because PostgreSQL refuses to change a type under them.
 * New enum values stand in a file of their own, since a transaction cannot use a value it adds.
 * @param retyped `table.column` of each column whose type changes.
 */
export const composeMigration = (
  prismaSql: string,
  live: readonly LiveSafeguard[],
  desired: readonly Safeguard[],
  retyped: readonly string[],
  parser: SqlParser,
): readonly MigrationPart[] => {
  const { values, rest } = splitEnumValues(withoutBrackets(prismaSql), parser);
  const wanted = new Set(desired.map((safeguard) => safeguard.name));
  const present = new Set(live.map((safeguard) => safeguard.name));
  const remade = (safeguard: { readonly table: string; readonly name: string }): boolean =>
    retyped.some((what) => what.startsWith(`${safeguard.table}.`));
  const drops = live.filter((safeguard) => !wanted.has(safeguard.name) || remade(safeguard)).map(dropSafeguard);
  const creates = desired.filter((safeguard) => !present.has(safeguard.name) || remade(safeguard));
  const sections = [
    ...(drops.length === 0 ? [] : [`-- Safeguards that go\n${drops.join('\n')}`]),
    rest.trim(),
    ...byTable(creates).map(([table, statements]) => `-- Safeguards of ${table}\n${statements.join('\n')}`),
  ].filter((text) => text !== '');
  const parts = [
    { suffix: '_values', sql: values.trim() },
    { suffix: '', sql: sections.join('\n\n') },
  ].filter((part) => part.sql !== '');
  const [only] = parts;
  return (parts.length === 1 && only !== undefined ? [{ ...only, suffix: '' }] : parts).map((part) => ({
    ...part,
    sql: `${part.sql}\n`,
  }));
};

const byTable = (safeguards: readonly Safeguard[]): [string, string[]][] => {
  const tables = new Map<string, string[]>();
  for (const { table, create } of safeguards) tables.set(table, [...(tables.get(table) ?? []), create]);
  return [...tables];
};

/** Prisma writes BEGIN and COMMIT around enum changes; a file runs in one transaction here. */
const withoutBrackets = (sql: string): string => sql.replace(/^(?:BEGIN|COMMIT);\n/gm, '');

const splitEnumValues = (sql: string, parser: SqlParser): { values: string; rest: string } => {
  const isEnumValue = (text: string): boolean =>
    (parser.parse(text).stmts ?? []).some(({ stmt }) => stmt !== undefined && 'AlterEnumStmt' in stmt);
  const blocks = sql.split(/\n(?=-- [A-Z])/);
  const values = blocks.filter(isEnumValue);
  return { values: values.join('\n'), rest: blocks.filter((block) => !values.includes(block)).join('\n') };
};
