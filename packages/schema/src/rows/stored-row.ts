import type { Column, Contract } from '../contract.ts';
import type { CompleteRow } from './complete-row.ts';
import type { StoredRow } from './evaluate-check.ts';

/**
 * A valid row as the database takes it: columns instead of fields, enum labels, moments as ISO text, decimals and big
 * integers as text with all their digits, bytes as `\x…`. Survives `JSON.stringify`; a field the row lacks is missing.
 */
export const storedRow = (contract: Contract, { model, values }: Pick<CompleteRow, 'model' | 'values'>): StoredRow =>
  Object.fromEntries(
    model.columns
      .filter((column) => Object.hasOwn(values, column.name))
      .map((column) => [column.column, storedValue(contract, column, values[column.name])]),
  );

/** One value as {@link storedRow} writes it. */
export const storedValue = (contract: Contract, column: Column, value: unknown): unknown => {
  if (value === null || value === undefined) return null;
  if (column.isList && Array.isArray(value)) return value.map((item) => storedItem(contract, column, item));
  return storedItem(contract, column, value);
};

const storedItem = (contract: Contract, column: Column, value: unknown): unknown => {
  if (column.isEnum) {
    const labels = contract.enums.find(({ name }) => name === column.type)?.values;
    return labels?.find(({ name }) => name === value)?.dbName ?? value;
  }
  switch (column.type) {
    case 'Decimal':
    case 'BigInt':
      return String(value);
    case 'DateTime':
      return momentText(column, value);
    case 'Bytes':
      return `\\x${value instanceof Uint8Array ? hex(value) : String(value).replace(/^\\x/, '')}`;
    default:
      return value;
  }
};

const momentText = (column: Column, value: unknown): string => {
  const text = value instanceof Date ? value.toISOString() : String(value).trim();
  switch (column.nativeType?.name) {
    case 'Date':
      return text.slice(0, 10);
    case 'Time':
    case 'Timetz':
      return value instanceof Date ? text.slice(11) : text;
    default:
      return text;
  }
};

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
