import { dropSafeguard, isKeyView, type Safeguard, type SqlParser } from '@azora/schema';
import { quoteIdentifier } from '../postgres/quote.ts';

/** A safeguard that a database has, as its catalog tells: everything but its text. */
export type LiveSafeguard = Omit<Safeguard, 'create' | 'reads'>;

/** One migration file to write; a change may need several, in this order. */
export interface MigrationPart {
  /** What is added to the slug; empty for the main part. */
  readonly suffix: string;
  readonly sql: string;
}

/**
 * Puts a migration together: safeguards that go, Prisma's own SQL, safeguards that come. Safeguards over a column
 * whose type changes go and come back, because PostgreSQL refuses to change a type under them; access rules also where
 * the column is another table's. New enum values stand in a file of their own, since a transaction cannot use a value
 * it adds.
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
  const present = new Set(live.map((safeguard) => safeguard.name));
  const kept = new Set(
    desired
      .filter((safeguard) => present.has(safeguard.name) && !dependsOn(safeguard, retyped))
      .map(({ name }) => name),
  );
  const drops = [
    ...inOrder(live.filter((safeguard) => !kept.has(safeguard.name))).map(dropSafeguard),
    ...reopened(live, desired).map(
      (table) => `ALTER TABLE ${quoteIdentifier(table)} DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;`,
    ),
  ];
  const creates = desired.filter((safeguard) => !kept.has(safeguard.name));
  const sections = [
    ...(drops.length === 0 ? [] : [`-- Safeguards that go\n${drops.join('\n')}`]),
    rest.trim(),
    ...sectionsOf(creates, 'Safeguards of', 'check', 'unique', 'index'),
    ...sectionsOf(creates, 'Live rows of', 'live'),
    ...sectionsOf(creates, 'Own rows of', 'own'),
    ...sectionsOf(creates, 'Access to', 'access'),
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

/** The tables of a contract that has given up access rules: without its policies, a closed table is of use to nobody. */
export const reopened = (live: readonly LiveSafeguard[], desired: readonly Safeguard[]): readonly string[] =>
  desired.some(({ kind }) => kind === 'access')
    ? []
    : live.filter(({ kind }) => kind === 'access').map(({ table }) => table);

/** Whether a safeguard pins one of these columns: a view of keys those that it reads, the others all of their table. */
const dependsOn = (safeguard: Safeguard, columns: readonly string[]): boolean =>
  columns.some(
    (column) =>
      safeguard.reads?.includes(column) === true ||
      (!isKeyView(safeguard.kind) && column.startsWith(`${safeguard.table}.`)),
  );

/** Access rules go before the views that they look into, and a view before the one that it looks into: youngest first. */
const inOrder = (safeguards: readonly LiveSafeguard[]): readonly LiveSafeguard[] => [
  ...safeguards.filter(({ kind }) => kind === 'access'),
  ...safeguards.filter(({ kind }) => isKeyView(kind)).reverse(),
  ...safeguards.filter(({ kind }) => kind !== 'access' && !isKeyView(kind)),
];

const sectionsOf = (safeguards: readonly Safeguard[], title: string, ...kinds: Safeguard['kind'][]): string[] =>
  byTable(safeguards.filter(({ kind }) => kinds.includes(kind))).map(
    ([table, statements]) => `-- ${title} ${table}\n${statements.join('\n')}`,
  );

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
