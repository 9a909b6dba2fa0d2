import { type Column, type Contract, columnNamed } from '../contract.ts';
import { columnValue } from './column-value.ts';
import type { CompleteRow } from './complete-row.ts';
import { canonical } from './sql-value.ts';
import { storedValue } from './stored-row.ts';

/** Finds seeded rows by the values of some of their fields, in whichever service. */
export class RowIndex {
  readonly #contracts: ReadonlyMap<string, Contract>;
  readonly #rows = new Map<string, CompleteRow[]>();
  readonly #byFields = new Map<string, Map<string, CompleteRow>>();

  constructor(contracts: ReadonlyMap<string, Contract>, rows: readonly CompleteRow[]) {
    this.#contracts = contracts;
    for (const row of rows) {
      const name = `${row.service}.${row.model.name}`;
      const known = this.#rows.get(name);
      if (known === undefined) this.#rows.set(name, [row]);
      else known.push(row);
    }
  }

  /** The row of a model that has this {@link tupleOf} in these fields. */
  find(service: string, model: string, fields: readonly string[], tuple: string): CompleteRow | undefined {
    const name = `${service}.${model}`;
    const key = `${name}(${fields.join()})`;
    let found = this.#byFields.get(key);
    if (found === undefined) {
      const contract = this.#contracts.get(service);
      const tuples = (this.#rows.get(name) ?? []).map(
        (row) => [contract && tupleOf(contract, row, fields), row] as const,
      );
      found = new Map(tuples.flatMap(([text, row]) => (text === undefined ? [] : [[text, row] as const])));
      this.#byFields.set(key, found);
    }
    return found.get(tuple);
  }
}

/**
 * The values of some fields of a row as one text: equal where PostgreSQL has them equal. Undefined where one is NULL
 * or unknown: such a row is in no unique index and points at nothing.
 */
export const tupleOf = (contract: Contract, row: CompleteRow, fields: readonly string[]): string | undefined => {
  const parts = fields.map((field) => {
    const column = columnNamed(row.model, field);
    return column === undefined ? undefined : valueKey(contract, column, row.values[field]);
  });
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
};

/** One value as it stands in {@link tupleOf}. */
export const valueKey = (contract: Contract, column: Column, value: unknown): string | undefined =>
  value === null || value === undefined
    ? undefined
    : canonical(columnValue(column, storedValue(contract, column, value)));
