import { modelAnnotations } from '../annotations/annotation.ts';
import type { Column, Model } from '../contract.ts';
import { columnsIn } from '../safeguards/columns-in-sql.ts';
import { indexSafeguards } from '../safeguards/partial-index.ts';
import type { SqlParser } from '../sql/sql-parser.ts';
import { evaluateExpression, isTrue, type StoredRow } from './evaluate-check.ts';

/** Something that may not come twice in a table. */
export interface Key {
  /** Its columns with commas, or the name of the index that a `@unique` makes. */
  readonly name: string;
  /** Of its columns and its condition. */
  readonly sql: string;
  /** Those that it reads; its condition may read others. */
  readonly columns: readonly string[];
  /** Whether a row takes part: NULLs are never equal, and a condition may leave it out. */
  readonly isIn: (row: StoredRow) => boolean;
}

/** A row whose key another has already. */
export interface TakenRow {
  readonly row: StoredRow;
  /** Of all keys that are taken; PostgreSQL names one of them. The first is meant. */
  readonly keys: readonly string[];
  /** See {@link WrongRow.first}. */
  readonly first: StoredRow | undefined;
}

/** The keys of a model but for an id that is only an id. */
export const keysOf = (model: Model, parser: SqlParser): readonly Key[] => {
  const columnsOf = (fields: readonly string[]): readonly string[] =>
    fields.map((field) => model.columns.find(({ name }) => name === field)?.column ?? field);
  const isFilled = (columns: readonly string[]) => (row: StoredRow) =>
    columns.every((column) => row[column] !== null && row[column] !== undefined);
  const plain = [...(idOf(model) === undefined ? [model.primaryKey] : []), ...model.uniques.map(({ fields }) => fields)]
    .filter((fields) => fields.length > 0 && !fields.includes(idOf(model)?.name ?? ''))
    .map(columnsOf)
    .map((columns): Key => ({ name: columns.join(', '), sql: columns.join(), columns, isIn: isFilled(columns) }));
  const names = indexSafeguards(model).map(({ name }) => name);
  const annotated = modelAnnotations(model, 'unique').map(({ key, where }, index): Key => {
    const columns = key.kind === 'fields' ? columnsOf(key.fields) : columnsIn(key.sql, model);
    const condition = where === undefined ? undefined : parser.parseExpression(where);
    return {
      name: names[index] ?? '',
      sql: `${columns.join()} ${where ?? ''}`,
      columns,
      isIn: (row) =>
        isFilled(columns)(row) && (condition === undefined || isTrue(evaluateExpression(condition, row, model))),
    };
  });
  return [...plain, ...annotated];
};

/** The column that makes a new row of a copy: an id of one column, which nothing is said about. */
export const idOf = (model: Model): Column | undefined =>
  model.primaryKey.length === 1
    ? model.columns.find(({ name, nativeType }) => name === model.primaryKey[0] && nativeType?.name === 'Uuid')
    : undefined;

/** Stands for the id of a row that nobody seeded. */
const OTHER_ID = '00000000-0000-7000-8000-000000000000';

/** What is known of a table while a row is looked for that its keys forbid. */
export interface KeyedTable {
  readonly model: Model;
  readonly keys: readonly Key[];
  /** All its rows. */
  readonly right: readonly StoredRow[];
  /** Whether a check would refuse a row before any key does. */
  readonly isRefused: (row: StoredRow) => boolean;
  /** Other values for the columns that some SQL names, one or two at a time. */
  readonly changesOf: (sql: string) => Iterable<StoredRow>;
}

/** A copy of a seeded row that has its key, and as few others of its keys as can be. */
export const takenTwice = (table: KeyedTable, key: Key): TakenRow | undefined => {
  const { model, keys, right, isRefused } = table;
  const id = idOf(model);
  const seeded = right.find(key.isIn);
  const first = seeded === undefined && id !== undefined ? rowIn(table, key) : undefined;
  const original = seeded ?? first;
  if (original === undefined) return undefined;
  const rows =
    first === undefined || id === undefined
      ? right
      : [...right.filter((row) => row[id.column] !== first[id.column]), first];
  const isTaken = (row: StoredRow) => (one: Key) =>
    one.isIn(row) &&
    rows.some((other) => one.isIn(other) && one.columns.every((name) => isSame(row[name], other[name])));
  let row: StoredRow = id === undefined ? original : { ...original, [id.column]: OTHER_ID };
  for (const other of keys) {
    if (other === key || !isTaken(row)(other)) continue;
    const freed = freshRows(model, row, other, key).find(
      (fresh) => isTaken(fresh)(key) && !isTaken(fresh)(other) && !isRefused(fresh),
    );
    row = freed ?? row;
  }
  const taken = keys.filter((one) => one !== key && isTaken(row)(one)).map(({ name }) => name);
  return { row, keys: [key.name, ...taken], first };
};

/** A seeded row changed so that it takes part in a key which no seeded row is in. */
const rowIn = ({ right, isRefused, changesOf }: KeyedTable, key: Key): StoredRow | undefined => {
  for (const base of right.slice(0, MOST_BASES)) {
    for (const changes of changesOf(key.sql)) {
      const row = { ...base, ...changes };
      if (key.isIn(row) && !isRefused(row)) return row;
    }
  }
  return undefined;
};

/** Enough to have one in each state. */
const MOST_BASES = 20;

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one)?.toLowerCase() === JSON.stringify(other)?.toLowerCase();

/** The row with another value in one of the columns that only the other key has. */
const freshRows = (model: Model, row: StoredRow, other: Key, kept: Key): readonly StoredRow[] =>
  model.columns
    .filter(({ column }) => other.columns.includes(column) && !kept.columns.includes(column))
    .flatMap((column) => freshValues(column, row[column.column]).map((value) => ({ ...row, [column.column]: value })));

const freshValues = (column: Column, value: unknown): readonly unknown[] => {
  const nothing = column.isRequired ? [] : [null];
  if (column.nativeType?.name === 'Uuid') return [...nothing, OTHER_ID];
  if (typeof value === 'number') return [...nothing, value + 1, value + 1009];
  if (column.type === 'BigInt' || column.type === 'Decimal') return [...nothing, String(Number(value) + 1009)];
  if (column.type === 'DateTime') {
    const later = new Date(Date.parse(String(value)) + 36 * 3_600_000).toISOString();
    return [...nothing, column.nativeType?.name === 'Date' ? later.slice(0, 10) : later];
  }
  if (typeof value !== 'string' || column.isEnum) return nothing;
  // The same kinds of character in the same places, for a format; then a longer one.
  return [...nothing, ...[...'7qZ'].map((sign) => withLast(value, sign)), `${value}7`, `7${value}`];
};

/** With the last digit or letter replaced, where it is of the same kind. */
const withLast = (text: string, sign: string): string => {
  const kind = /\d/.test(sign) ? /\d(?=\D*$)/ : sign === 'q' ? /[a-z](?=[^a-z]*$)/ : /[A-Z](?=[^A-Z]*$)/;
  return text.replace(kind, sign);
};
