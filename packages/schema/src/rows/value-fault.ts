import type { Column, Contract } from '../contract.ts';
import { didYouMean } from '../nearest.ts';
import { compareDecimals, parseDecimal, roundDecimal } from './decimal.ts';
import { parseTimestamp } from './moment.ts';
import { UUID } from './sql-value.ts';

/** Why a value does not fit a column, and what to write. */
export interface ValueFault {
  readonly code: 'seed-type' | 'seed-enum-value' | 'seed-length' | 'seed-range' | 'seed-required';
  /** Continues `<row>, <field>: `. */
  readonly message: string;
  readonly help: string;
}

/** What is wrong with a value that a seed gives a column; undefined where nothing is. */
export const valueFault = (contract: Contract, column: Column, value: unknown): ValueFault | undefined => {
  if (value === null) {
    if (!column.isRequired) return undefined;
    return { code: 'seed-required', message: 'null, but the field is required', help: 'Give it a value.' };
  }
  if (!column.isList) return itemFault(contract, column, value);
  if (!Array.isArray(value)) return typeFault(value, `a list of ${column.type}`, `[${shown(value)}]`);
  return value.map((item) => itemFault(contract, column, item)).find((fault) => fault !== undefined);
};

/** A value as a message shows it: short, and as it would be written. */
export const shown = (value: unknown): string => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : value.toISOString();
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (typeof value === 'bigint') return `${value}n`;
  const text = typeof value === 'function' || typeof value === 'symbol' ? typeof value : jsonText(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const jsonText = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

const itemFault = (contract: Contract, column: Column, value: unknown): ValueFault | undefined => {
  if (column.isEnum) return enumFault(contract, column, value);
  switch (column.type) {
    case 'String':
      return textFault(column, value);
    case 'Boolean':
      return typeof value === 'boolean' ? undefined : typeFault(value, 'Boolean', 'true or false');
    case 'Int':
      return integerFault(value, column.nativeType?.name === 'SmallInt' ? 16 : 32, 'Int');
    case 'BigInt':
      return integerFault(value, 64, 'BigInt');
    case 'Float':
      return Number.isFinite(value) ? undefined : typeFault(value, 'Float', 'a number');
    case 'Decimal':
      return decimalFault(column, value);
    case 'DateTime':
      return momentFault(column, value);
    case 'Json':
      return jsonFault(value);
    case 'Bytes':
      return value instanceof Uint8Array || (typeof value === 'string' && /^(?:\\x)?(?:[0-9a-f]{2})*$/i.test(value))
        ? undefined
        : typeFault(value, 'Bytes', 'a Uint8Array, or hexadecimal digits');
    default:
      return undefined;
  }
};

const typeFault = (value: unknown, type: string, wanted: string): ValueFault => ({
  code: 'seed-type',
  message: `${shown(value)} is no ${type}`.replace('is no a ', 'is no '),
  help: `Write ${wanted}.`,
});

const enumFault = (contract: Contract, column: Column, value: unknown): ValueFault | undefined => {
  const names = contract.enums.find(({ name }) => name === column.type)?.values.map(({ name }) => name) ?? [];
  if (typeof value === 'string' && names.includes(value)) return undefined;
  return {
    code: 'seed-enum-value',
    message: `${shown(value)} is no ${column.type}: ${names.join(', ')}`,
    help: (typeof value === 'string' ? didYouMean(value, names) : undefined) ?? 'Write one of them.',
  };
};

const textFault = (column: Column, value: unknown): ValueFault | undefined => {
  if (typeof value !== 'string') return typeFault(value, 'String', 'text in quotes');
  const { name, args = [] } = column.nativeType ?? { name: '' };
  if (name === 'Uuid' && !UUID.test(value)) {
    return typeFault(value, 'uuid', 'a UUID, or rowId(…) of the row that is meant');
  }
  if (!isStorableText(value))
    return typeFault(value, 'text PostgreSQL can store', 'it without \\u0000 and half surrogate pairs');
  const limit = ['VarChar', 'Char'].includes(name) ? Number(args[0] ?? (name === 'Char' ? 1 : Infinity)) : Infinity;
  const length = [...value].length;
  if (length <= limit) return undefined;
  return {
    code: 'seed-length',
    message: `${shown(value)} has ${length} characters, and the column takes ${limit}`,
    help: 'Shorten it, or widen the column.',
  };
};

const isStorableText = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text);

const integerFault = (value: unknown, bits: number, type: string): ValueFault | undefined => {
  const isWhole =
    typeof value === 'bigint' ||
    Number.isSafeInteger(value) ||
    (bits === 64 && typeof value === 'string' && /^-?\d+$/.test(value));
  if (!isWhole)
    return typeFault(value, type, bits === 64 ? 'a whole number; past 2^53 as 1n or text' : 'a whole number');
  const number = BigInt(value as bigint | number | string);
  if (BigInt.asIntN(bits, number) === number) return undefined;
  return rangeFault(value, `${-(2n ** BigInt(bits - 1))} to ${2n ** BigInt(bits - 1) - 1n}`);
};

const rangeFault = (value: unknown, range: string): ValueFault => ({
  code: 'seed-range',
  message: `${shown(value)} is out of range: the column takes ${range}`,
  help: 'Correct it, or widen the column.',
});

const decimalFault = (column: Column, value: unknown): ValueFault | undefined => {
  const isNumber =
    typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' || isDecimalObject(value);
  const decimal = isNumber ? parseDecimal(String(value)) : undefined;
  if (decimal === undefined) return typeFault(value, 'Decimal', "a decimal as text, such as '12.50'");
  if (typeof value === 'number' && String(Math.abs(value)).replace(/\D/g, '').length > 15) {
    return typeFault(value, 'exact Decimal', 'it as text: a JavaScript number has lost digits');
  }
  if (column.nativeType?.name === 'Money') return undefined;
  const [precision = 65, scale = column.nativeType === undefined ? 30 : 0] = column.nativeType?.args.map(Number) ?? [];
  if (compareDecimals(roundDecimal(decimal, scale), decimal) !== 0) {
    return rangeFault(value, `${scale} decimal places, and would round it`);
  }
  const limit = { digits: 10n ** BigInt(precision - scale), scale: 0 };
  const size = { ...decimal, digits: decimal.digits < 0n ? -decimal.digits : decimal.digits };
  return compareDecimals(size, limit) < 0
    ? undefined
    : rangeFault(value, `${precision - scale} digits before the point`);
};

/** `Prisma.Decimal` and its like, from whichever copy of the library. */
const isDecimalObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'toFixed' in value && 'toString' in value;

const momentFault = (column: Column, value: unknown): ValueFault | undefined => {
  const isValid = value instanceof Date && !Number.isNaN(value.getTime());
  if (isValid) return undefined;
  const native = column.nativeType?.name ?? '';
  if (native === 'Time' || native === 'Timetz') {
    return typeof value === 'string' && TIME.test(value)
      ? undefined
      : typeFault(value, 'time', "a time, such as '08:30:00'");
  }
  if (typeof value === 'string' && parseTimestamp(value) !== undefined) return undefined;
  return typeFault(value, 'DateTime', "a Date or an ISO timestamp, such as '2026-01-31T08:30:00Z'");
};

const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-]\d{2}(:\d{2})?)?$/;

const jsonFault = (value: unknown): ValueFault | undefined => {
  if (typeof value === 'string') {
    return isStorableText(value) ? undefined : typeFault(value, 'JSON PostgreSQL can store', 'it without \\u0000');
  }
  if (value === null || typeof value === 'boolean' || Number.isFinite(value) || value instanceof Date) return undefined;
  if (Array.isArray(value)) return firstFault(value);
  const isPlain = typeof value === 'object' && (Object.getPrototypeOf(value) ?? Object.prototype) === Object.prototype;
  if (!isPlain) return typeFault(value, 'Json', 'plain objects, lists, text, numbers, booleans and null');
  return firstFault([...Object.keys(value), ...Object.values(value).filter((item) => item !== undefined)]);
};

const firstFault = (values: readonly unknown[]): ValueFault | undefined =>
  values.map(jsonFault).find((fault) => fault !== undefined);
