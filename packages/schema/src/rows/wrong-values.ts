import type { Column, Contract } from '../contract.ts';
import type { StoredRow } from './evaluate-check.ts';

/**
 * Values for a column that a check may forbid: those at the edges of its type and around the numbers, texts and moments
 * that the check and the seeded rows name.
 * @param right the rows of its table
 */
export const wrongValues = function* (
  contract: Contract,
  column: Column,
  sql: string,
  right: readonly StoredRow[],
): Iterable<unknown> {
  if (!column.isRequired) yield null;
  if (column.isList) {
    yield [];
    yield [null];
    const [size = 0] = sizesIn(sql);
    for (const value of scalarValues(contract, column, sql, right)) {
      yield [value];
      yield Array.from({ length: Math.max(size, MANY) }, () => value);
    }
    return;
  }
  yield* scalarValues(contract, column, sql, right);
};

/** More items than a list is allowed that no number bounds. */
const MANY = 300;

/** More bytes than any column's bound. */
const LARGEST = 6_000_000;

/** One more than each whole number that a check names, as far as it may be a size; the largest first. */
const sizesIn = (sql: string): readonly number[] =>
  [...new Set(numbersIn(sql))]
    .filter((size) => Number.isInteger(size) && size < LARGEST)
    .sort((a, b) => b - a)
    .map((size) => size + 1);

const numbersIn = (sql: string): readonly number[] => (sql.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

const scalarValues = function* (
  contract: Contract,
  column: Column,
  sql: string,
  right: readonly StoredRow[],
): Iterable<unknown> {
  if (column.isEnum) {
    yield* contract.enums.find(({ name }) => name === column.type)?.values.map(({ dbName }) => dbName) ?? [];
    return;
  }
  switch (column.type) {
    case 'Int':
    case 'BigInt':
    case 'Decimal':
    case 'Float':
      yield* numbers(column, sql, right);
      return;
    case 'Boolean':
      yield true;
      yield false;
      return;
    case 'DateTime':
      yield* moments(column, right);
      return;
    case 'String':
      yield* texts(column, sql, right);
      return;
    case 'Bytes':
      yield '\\x';
      yield '\\x00';
      for (const size of sizesIn(sql)) yield `\\x${'ab'.repeat(size)}`;
      return;
    case 'Json':
      yield* [{}, [], 'text', 7, { key: 'value' }, [1, 2, 3]];
      return;
    default:
      return;
  }
};

/** Around each number that is named, and the edges that fit any integer. */
const numbers = function* (column: Column, sql: string, right: readonly StoredRow[]): Iterable<unknown> {
  const isWhole = column.type === 'Int' || column.type === 'BigInt';
  const written = (value: number): unknown => {
    if (column.type === 'Decimal') return value.toFixed(scaleOf(column));
    return column.type === 'BigInt' ? String(Math.trunc(value)) : isWhole ? Math.trunc(value) : value;
  };
  const seen = new Set<unknown>();
  const named = numbersIn(sql);
  const stored = right.flatMap((row) => Object.values(row)).flatMap(asNumber);
  const step = isWhole ? 1 : 10 ** -scaleOf(column);
  for (const value of [-1, 0, 1, 2, ...named.flatMap((each) => [each, -each]), ...stored]) {
    for (const near of [value, value - step, value + step, value + 1, value - 1]) {
      const text = written(near);
      if (seen.has(text) || Math.abs(near) > largestOf(column)) continue;
      seen.add(text);
      yield text;
    }
  }
  if (!isWhole) yield 'NaN';
  if (column.type === 'Float') yield* ['Infinity', '-Infinity'];
};

const asNumber = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'string' && /^-?\d{1,15}(?:\.\d+)?$/.test(value) ? [Number(value)] : [];
};

const scaleOf = ({ nativeType }: Column): number => Number(nativeType?.args[1] ?? (nativeType === undefined ? 8 : 0));

/** What the column's type holds, so that its check refuses the value and not its type. */
const largestOf = ({ type, nativeType }: Column): number => {
  if (nativeType?.name === 'SmallInt') return 32_767;
  if (type === 'Int') return 2_147_483_647;
  const digits = Number(nativeType?.args[0] ?? 15) - Number(nativeType?.args[1] ?? 0);
  return Math.min(10 ** digits - 1, Number.MAX_SAFE_INTEGER);
};

/** Long ago, far ahead, and a little before and after each moment of the seeded rows. */
const moments = function* (column: Column, right: readonly StoredRow[]): Iterable<string> {
  const isDate = column.nativeType?.name === 'Date';
  const written = (time: number): string => {
    const text = new Date(time).toISOString();
    return isDate ? text.slice(0, 10) : text;
  };
  const seen = new Set<string>();
  const stored = right.flatMap((row) => Object.values(row)).filter((value) => typeof value === 'string');
  const times = stored.filter((text) => /^\d{4}-\d\d-\d\d/.test(text)).map((text) => Date.parse(text));
  const day = 86_400_000;
  for (const time of ['1970-01-01', '2999-12-31'].map((text) => Date.parse(text)).concat(times)) {
    if (Number.isNaN(time)) continue;
    for (const near of [time, time - 1000, time + 1000, time - 400 * day, time + 400 * day]) {
      const text = written(near);
      if (seen.has(text)) continue;
      seen.add(text);
      yield text;
    }
  }
};

const texts = function* (column: Column, sql: string, right: readonly StoredRow[]): Iterable<string> {
  if (column.nativeType?.name === 'Uuid') {
    yield* new Set(right.flatMap((row) => Object.values(row)).filter(isUuid));
    return;
  }
  const longest = Number(column.nativeType?.args[0] ?? LARGEST);
  const named = [...sql.matchAll(/'((?:[^']|'')*)'/g)].map(([, text = '']) => text.replaceAll("''", "'"));
  // What a pattern forbids is often text between its anchors.
  const parts = named.map((text) => text.replace(/^\^|\$$/g, ''));
  const stored = right.map((row) => row[column.column]).filter((value) => typeof value === 'string');
  const bent = stored.flatMap((text) => [
    `${text} `,
    text.toLowerCase(),
    text.toUpperCase(),
    text.slice(1),
    `${text}0`,
    `/${text}`,
    `${text}/`,
    `${text}/../x`,
    ...parts.flatMap((part) => [`${part}${text}`, `${text}${part}`]),
    `${text}${parts.join('')}`,
  ]);
  const seen = new Set<string>();
  for (const text of [
    '',
    ' ',
    'x',
    '!',
    '0',
    '-1',
    'é',
    'no such value',
    'line\r\nbreak',
    ...[longest, ...sizesIn(sql)]
      .filter((size) => size < LARGEST)
      .flatMap((size) => ['x'.repeat(size), '!'.repeat(size), 'é'.repeat(size)]),
    ...named,
    ...stored,
    ...bent,
  ]) {
    if (seen.has(text) || text.length > longest) continue;
    seen.add(text);
    yield text;
  }
};

const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
