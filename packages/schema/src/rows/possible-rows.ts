import type { Column, Contract } from '../contract.ts';
import type { StoredRow } from './evaluate-check.ts';

/** Enough for any check that was written by hand; of a table of states over many columns some rows are not made. */
const MOST_ROWS = 3000;

/**
 * Rows over a few columns with the values that checks tell apart: each label of an enum, the numbers and texts that
 * they name and those beside them, and NULL where a column may have none.
 * @param checks the checks' SQL
 */
export const possibleRows = function* (
  contract: Contract,
  columns: readonly Column[],
  checks: readonly string[],
): Iterable<StoredRow> {
  const sql = checks.join(' ');
  const values = columns.map((column) => [...(column.isRequired ? [] : [null]), ...valuesOf(contract, column, sql)]);
  const rows = values.reduce((product, each) => product * each.length, 1);
  for (let row = 0; row < Math.min(rows, MOST_ROWS); row++) {
    let rest = row;
    yield Object.fromEntries(
      columns.map((column, index) => {
        const each = values[index] ?? [];
        const value = each[rest % each.length];
        rest = Math.floor(rest / each.length);
        return [column.column, value];
      }),
    );
  }
};

const valuesOf = (contract: Contract, column: Column, sql: string): readonly unknown[] => {
  if (column.isList) return [[]];
  if (column.isEnum) return contract.enums.find(({ name }) => name === column.type)?.values.map((v) => v.dbName) ?? [];
  switch (column.type) {
    case 'Boolean':
      return [false, true];
    case 'Int':
    case 'BigInt':
    case 'Decimal':
    case 'Float':
      return [...new Set([0, 1, ...numbersIn(sql).flatMap((number) => [number - 1, number, number + 1])])].map(String);
    case 'String':
      return column.nativeType?.name === 'Uuid' ? [UUID] : [...new Set(['', 'text', ...textsIn(sql)])];
    case 'DateTime':
      return ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'];
    case 'Json':
      return [{}, []];
    default:
      return ['\\x00'];
  }
};

const UUID = '00000000-0000-7000-8000-000000000000';

const numbersIn = (sql: string): readonly number[] => (sql.match(/\b\d{1,9}\b/g) ?? []).map(Number);

const textsIn = (sql: string): readonly string[] =>
  [...sql.matchAll(/'((?:[^']|'')*)'/g)].map(([, text = '']) => text.replaceAll("''", "'"));
