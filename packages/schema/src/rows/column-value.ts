import type { Column } from '../contract.ts';
import { roundDecimal } from './decimal.ts';
import {
  coerce,
  NULL,
  NULL_RESULT,
  type SqlValue,
  sqlBoolean,
  sqlInteger,
  sqlNumeric,
  sqlText,
  UNTOLD,
} from './sql-value.ts';

/**
 * What a stored value is to SQL, by the type of its column: enum labels and decimals as text, moments as ISO text or
 * `Date`, bytes as `Uint8Array` or `\x…`. A value of a type that is compared in ways of its own (`citext`, `inet`) is untold.
 */
export const columnValue = (column: Column, value: unknown): SqlValue => {
  if (value === null || value === undefined) return { type: 'null', of: typeOf(column) };
  if (!column.isList) return itemValue(column, value);
  return Array.isArray(value)
    ? { type: 'array', value: value.map((item) => (item === null ? NULL : itemValue(column, item))) }
    : UNTOLD;
};

/** What a plain JavaScript value is to SQL where its column is not known: a string is text. */
export const plainValue = (value: unknown): SqlValue => {
  if (value === null || value === undefined) return NULL_RESULT;
  if (typeof value === 'boolean') return sqlBoolean(value);
  if (typeof value === 'string') return sqlText(value);
  if (typeof value === 'bigint') return sqlInteger(value);
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) ? sqlInteger(value) : coerce(sqlText(String(value)), 'numeric');
  }
  if (value instanceof Date) return coerce(sqlText(isoText(value)), 'timestamp');
  if (value instanceof Uint8Array) return bytesValue(value);
  return Array.isArray(value) ? { type: 'array', value: value.map(plainValue) } : { type: 'json', value };
};

const itemValue = (column: Column, value: unknown): SqlValue => {
  if (column.isEnum) return typeof value === 'string' ? sqlText(value) : UNTOLD;
  const native = column.nativeType?.name;
  const precision = column.nativeType?.args.map(Number) ?? [];
  switch (column.type) {
    case 'String':
      return typeof value === 'string' ? textValue(value, native, precision[0] ?? 1) : UNTOLD;
    case 'Boolean':
      return typeof value === 'boolean' ? sqlBoolean(value) : UNTOLD;
    case 'Int':
    case 'BigInt':
      return coerce(sqlText(String(value)), 'integer');
    case 'Decimal': {
      if (value === 'NaN') return NOT_A_NUMBER;
      const number = coerce(sqlText(String(value)), 'numeric');
      if (native === 'Money' || number.type !== 'numeric') return UNTOLD;
      return sqlNumeric(roundDecimal(number.value, native === undefined ? 30 : (precision[1] ?? 0)));
    }
    case 'Float':
      // JSON has no word for these, PostgreSQL reads them as text.
      if (value === 'NaN') return NOT_A_NUMBER;
      if (value === 'Infinity' || value === '-Infinity') return { type: 'float', value: Number(value) };
      if (typeof value !== 'number' || !Number.isFinite(value)) return UNTOLD;
      return { type: 'float', value: native === 'Real' ? Math.fround(value) : value };
    case 'DateTime':
      return momentValue(value instanceof Date ? isoText(value) : value, native, precision[0]);
    case 'Json':
      return { type: 'json', value };
    case 'Bytes':
      return value instanceof Uint8Array ? bytesValue(value) : coerce(sqlText(String(value)), 'bytes');
    default:
      return UNTOLD;
  }
};

/** A decimal may be it as well. */
const NOT_A_NUMBER: SqlValue = { type: 'float', value: Number.NaN };

const typeOf = (column: Column): SqlValue['type'] => {
  if (column.isList) return 'array';
  if (column.type === 'DateTime') return column.nativeType?.name === 'Date' ? 'date' : 'timestamp';
  if (column.type === 'String' && column.nativeType?.name === 'Uuid') return 'uuid';
  return column.isEnum ? 'text' : (valueTypes.get(column.type) ?? 'untold');
};

const valueTypes = new Map<string, SqlValue['type']>([
  ['String', 'text'],
  ['Boolean', 'boolean'],
  ['Int', 'integer'],
  ['BigInt', 'integer'],
  ['Decimal', 'numeric'],
  ['Float', 'float'],
  ['Json', 'json'],
  ['Bytes', 'bytes'],
]);

/** A `char(n)` is filled up with blanks, which count for some operators and not for others. */
const textValue = (value: string, native: string | undefined, length: number): SqlValue => {
  if (native === 'Uuid') return coerce(sqlText(value), 'uuid');
  if (native === 'Char') return [...value].length >= length ? sqlText(value) : UNTOLD;
  return native === undefined || native === 'Text' || native === 'VarChar' ? sqlText(value) : UNTOLD;
};

/** PostgreSQL rounds moments to the column's places; Prisma's default column keeps milliseconds. */
const momentValue = (value: unknown, native = 'Timestamp', places = native === 'Timestamptz' ? 6 : 3): SqlValue => {
  if (typeof value !== 'string') return UNTOLD;
  if (native === 'Date') return coerce(sqlText(value.slice(0, 10)), 'date');
  const timestamp = coerce(sqlText(value), 'timestamp');
  if (timestamp.type !== 'timestamp' || !['Timestamp', 'Timestamptz'].includes(native)) return UNTOLD;
  const rounded = roundDecimal({ digits: timestamp.value, scale: 6 }, places);
  return { type: 'timestamp', value: roundDecimal(rounded, 6).digits };
};

const bytesValue = (bytes: Uint8Array): SqlValue => ({
  type: 'bytes',
  value: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
});

const isoText = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString());
