import { compareDecimals, type Decimal, decimalText, normalDecimal, parseDecimal } from './decimal.ts';
import { parseDate, parseInterval, parseTimestamp } from './moment.ts';

/**
 * A value while an expression is worked out. `untold` is one that cannot be known here (a column that was not given,
 * a function that is not understood); it is not NULL.
 */
export type SqlValue =
  | { readonly type: 'untold' }
  /** `of` is the type of the column or expression it came from; a NULL that is written down has none. */
  | { readonly type: 'null'; readonly of?: SqlValue['type'] }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** Text of any kind, enum labels, and literals whose type the other operand decides. */
  | { readonly type: 'text'; readonly value: string }
  /** `loose`: it may as well be of a wider type there, which matters when it is divided. */
  | { readonly type: 'integer'; readonly value: bigint; readonly loose?: true }
  | { readonly type: 'numeric'; readonly value: Decimal; readonly loose?: true }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'uuid'; readonly value: string }
  /** Days since 1970-01-01. */
  | { readonly type: 'date'; readonly value: bigint }
  /** Microseconds since 1970-01-01, in UTC where the time zone counts. */
  | { readonly type: 'timestamp'; readonly value: bigint }
  | { readonly type: 'interval'; readonly value: Interval }
  | { readonly type: 'json'; readonly value: unknown }
  /** Hexadecimal digits. */
  | { readonly type: 'bytes'; readonly value: string }
  | { readonly type: 'array'; readonly value: readonly SqlValue[] };

/** PostgreSQL keeps the three apart, because months and days differ in length. */
export interface Interval {
  readonly months: number;
  readonly days: number;
  readonly micros: bigint;
}

export const UNTOLD: SqlValue = { type: 'untold' };
export const NULL: SqlValue = { type: 'null' };
/** What an operator or function gives for NULL: of some type, which is not worked out. */
export const NULL_RESULT: SqlValue = { type: 'null', of: 'untold' };
export const TRUE: SqlValue = { type: 'boolean', value: true };
export const FALSE: SqlValue = { type: 'boolean', value: false };

export const sqlBoolean = (value: boolean | undefined): SqlValue =>
  value === undefined ? UNTOLD : value ? TRUE : FALSE;
export const sqlText = (value: string): SqlValue => ({ type: 'text', value });
export const sqlInteger = (value: bigint | number): SqlValue => ({ type: 'integer', value: BigInt(value) });
export const sqlNumeric = (value: Decimal | undefined): SqlValue =>
  value === undefined ? UNTOLD : { type: 'numeric', value };

/** A value together with another's type, as PostgreSQL would convert it unasked; untold where it would not. */
export const coerce = (value: SqlValue, type: SqlValue['type']): SqlValue => {
  if (value.type === type || value.type === 'null' || value.type === 'untold') return value;
  if (value.type === 'text') return fromText(value.value, type);
  if (value.type === 'integer' && type === 'numeric') {
    return { ...value, type, value: { digits: value.value, scale: 0 } };
  }
  if (value.type === 'integer' && type === 'float') return { type, value: Number(value.value) };
  if (value.type === 'numeric' && type === 'float') return { type, value: Number(decimalText(value.value)) };
  if (value.type === 'date' && type === 'timestamp') return { type, value: value.value * MICROS_A_DAY };
  return UNTOLD;
};

/** Two values in the type that PostgreSQL would compare them in; untold where it has none. */
export const alike = (a: SqlValue, b: SqlValue): readonly [SqlValue, SqlValue] => {
  if (a.type === b.type) return [a, b];
  if (a.type === 'array') return [a, itemsLike(coerce(b, 'array'), a)];
  if (b.type === 'array') return [itemsLike(coerce(a, 'array'), b), b];
  const rank = (value: SqlValue): number => WIDENING.indexOf(value.type);
  return rank(a) < rank(b) ? [coerce(a, b.type), b] : [a, coerce(b, a.type)];
};

/** The items of a literal in the type of those it is compared with. */
const itemsLike = (list: SqlValue, other: Extract<SqlValue, { type: 'array' }>): SqlValue => {
  const item = other.value.find(({ type }) => type !== 'null');
  if (list.type !== 'array' || item === undefined) return list;
  return { type: 'array', value: list.value.map((each) => coerce(each, item.type)) };
};

/** What gives way comes first: text takes any type, an integer a wider number's, a date a timestamp's. */
const WIDENING: readonly SqlValue['type'][] = ['text', 'integer', 'numeric', 'float', 'date', 'timestamp'];

/** Whether two values that are not NULL are equal; undefined where it cannot be told. */
export const equal = (a: SqlValue, b: SqlValue): boolean | undefined => {
  if (isNotANumber(a, b) || isNotANumber(b, a)) return isNotANumber(a, b) && isNotANumber(b, a);
  const [left, right] = alike(a, b);
  const [one, other] = [canonical(left), canonical(right)];
  return left.type !== right.type || one === undefined || other === undefined ? undefined : one === other;
};

/** Which of two values comes first; undefined where it cannot be told, as for texts: that is up to the collation. */
export const order = (a: SqlValue, b: SqlValue): -1 | 0 | 1 | undefined => {
  if (isNotANumber(a, b)) return isNotANumber(b, a) ? 0 : 1;
  if (isNotANumber(b, a)) return -1;
  const [left, right] = alike(a, b);
  if (left.type === 'numeric' && right.type === 'numeric') return compareDecimals(left.value, right.value);
  if (left.type === 'interval' && right.type === 'interval') {
    return compare(intervalMicros(left.value), intervalMicros(right.value));
  }
  if (left.type === 'float' && right.type === 'float') return compare(left.value, right.value);
  for (const type of ['integer', 'date', 'timestamp', 'boolean'] as const) {
    if (left.type === type && right.type === type) return compare(left.value, right.value);
  }
  for (const type of ['uuid', 'bytes'] as const) {
    if (left.type === type && right.type === type) return compare(left.value, right.value);
  }
  return equal(left, right) === true ? 0 : undefined;
};

/** `'NaN'` beside a number, or the value: to PostgreSQL it equals itself and is greater than all numbers. */
const isNotANumber = (value: SqlValue, other: SqlValue): boolean =>
  value.type === 'text'
    ? NOT_A_NUMBER.test(value.value) && (other.type === 'numeric' || other.type === 'float')
    : value.type === 'float' && Number.isNaN(value.value);

const NOT_A_NUMBER = /^\s*nan\s*$/i;

/** Equal values have the same text, different ones another; undefined where it cannot be told. */
export const canonical = (value: SqlValue): string | undefined => {
  switch (value.type) {
    case 'untold':
      return undefined;
    case 'null':
      return 'null';
    case 'numeric':
      return decimalText(normalDecimal(value.value));
    case 'float':
      return Number.isFinite(value.value) ? String(value.value + 0) : undefined;
    case 'interval':
      return String(intervalMicros(value.value));
    case 'json':
      return JSON.stringify(sorted(value.value));
    case 'array': {
      const items = value.value.map(canonical);
      return items.includes(undefined) ? undefined : JSON.stringify(items);
    }
    default:
      return String(value.value);
  }
};

export const MICROS_A_DAY = 86_400_000_000n;

/** PostgreSQL compares intervals as if a month had 30 days and a day 24 hours. */
export const intervalMicros = ({ months, days, micros }: Interval): bigint =>
  BigInt(months * 30 + days) * MICROS_A_DAY + micros;

const compare = <T extends bigint | number | string | boolean>(a: T, b: T): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

const fromText = (text: string, type: SqlValue['type']): SqlValue => {
  switch (type) {
    case 'integer':
      return /^\s*[+-]?\d+\s*$/.test(text) ? sqlInteger(BigInt(text.trim())) : UNTOLD;
    case 'numeric':
      return sqlNumeric(parseDecimal(text));
    case 'float': {
      if (/^\s*[+-]?infinity\s*$/i.test(text)) return { type, value: Number(text.replace(/i/i, 'I')) };
      const decimal = parseDecimal(text);
      return decimal === undefined ? UNTOLD : { type, value: Number(text) };
    }
    case 'boolean':
      return booleanWords.get(text.trim().toLowerCase()) ?? UNTOLD;
    case 'uuid':
      return UUID.test(text) ? { type, value: text.toLowerCase() } : UNTOLD;
    case 'date':
      return moment('date', parseDate(text));
    case 'timestamp':
      return moment('timestamp', parseTimestamp(text));
    case 'interval': {
      const value = parseInterval(text);
      return value === undefined ? UNTOLD : { type, value };
    }
    case 'bytes':
      return /^\\x(?:[0-9a-f]{2})*$/i.test(text) ? { type, value: text.slice(2).toLowerCase() } : UNTOLD;
    case 'json':
      return parseJson(text);
    case 'array':
      return arrayLiteral(text);
    default:
      return UNTOLD;
  }
};

/** `'{a,b}'` without quotes, escapes or nesting. */
const arrayLiteral = (text: string): SqlValue => {
  const [, items] = /^\s*\{([^"\\{}]*)\}\s*$/.exec(text) ?? [];
  if (items === undefined) return UNTOLD;
  if (items.trim() === '') return { type: 'array', value: [] };
  const parts = items.split(',').map((item) => item.trim());
  if (parts.some((part) => part === '' || part.toUpperCase() === 'NULL')) return UNTOLD;
  return { type: 'array', value: parts.map(sqlText) };
};

/** The canonical spelling of a UUID; PostgreSQL reads others too, which nobody means. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const moment = (type: 'date' | 'timestamp', value: bigint | undefined): SqlValue =>
  value === undefined ? UNTOLD : { type, value };

const booleanWords = new Map<string, SqlValue>([
  ...['t', 'true', 'y', 'yes', 'on', '1'].map((word) => [word, TRUE] as const),
  ...['f', 'false', 'n', 'no', 'off', '0'].map((word) => [word, FALSE] as const),
]);

const parseJson = (text: string): SqlValue => {
  try {
    return { type: 'json', value: JSON.parse(text) };
  } catch {
    return UNTOLD;
  }
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, sorted(item)] as const)
      .sort(([a], [b]) => compare(a, b)),
  );
};
