import { modelAnnotations } from '../annotations/annotation.ts';
import type { Contract, Model } from '../contract.ts';
import { expressionOf } from '../facts/model-sql.ts';
import type { SqlParser } from '../sql/sql-parser.ts';
import type { CompleteRow } from './complete-row.ts';
import { evaluateExpression, isTrue } from './evaluate-check.ts';
import { type RowFault, rowFault, rowName } from './row-fault.ts';
import { tupleOf } from './row-index.ts';
import { canonical } from './sql-value.ts';
import { storedRow } from './stored-row.ts';

/** Rows that have the same values as an earlier one in a primary key, a unique key or an `@unique` annotation. */
export const takenKeys = (
  contract: Contract,
  rows: readonly CompleteRow[],
  run: { readonly sql: SqlParser },
): RowFault[] =>
  contract.models.flatMap((model) => {
    const own = rows.filter((row) => row.model === model);
    return keysOf(contract, model, run).flatMap(({ name, tuple }) => {
      const holders = new Map<string, CompleteRow>();
      return own.flatMap((row) => {
        const value = tuple(row);
        const holder = value === undefined ? undefined : holders.get(value);
        if (value !== undefined && holder === undefined) holders.set(value, row);
        if (holder === undefined) return [];
        const message = `has the same ${name} as ${rowName(model.name, holder.key)}`;
        return [rowFault(row, 'seed-unique', message, 'Change one of them: the database takes it once.')];
      });
    });
  });

interface Key {
  readonly name: string;
  /** Undefined where the row takes no part, or where it cannot be told. */
  readonly tuple: (row: CompleteRow) => string | undefined;
}

const keysOf = (contract: Contract, model: Model, run: { readonly sql: SqlParser }): Key[] => {
  const overFields = [model.primaryKey, ...model.uniques.map(({ fields }) => fields)].filter(
    ({ length }) => length > 0,
  );
  return [
    ...overFields.map((fields) => ({
      name: fields.join(', '),
      tuple: (row: CompleteRow) => tupleOf(contract, row, fields),
    })),
    ...modelAnnotations(model, 'unique').map(({ key, where }): Key => {
      const predicate = where === undefined ? undefined : expressionOf(run, where);
      // A row whose predicate is NULL is not in the index.
      const isIn = (row: CompleteRow): boolean =>
        where === undefined ||
        (predicate !== undefined && isTrue(evaluateExpression(predicate, storedRow(contract, row), model)));
      return key.kind === 'fields'
        ? { name: key.fields.join(', '), tuple: (row) => (isIn(row) ? tupleOf(contract, row, key.fields) : undefined) }
        : { name: key.sql, tuple: (row) => (isIn(row) ? expressionTuple(contract, row, key.sql, run) : undefined) };
    }),
  ];
};

const expressionTuple = (
  contract: Contract,
  row: CompleteRow,
  sql: string,
  run: { readonly sql: SqlParser },
): string | undefined => {
  const expression = expressionOf(run, sql);
  const value = expression && evaluateExpression(expression, storedRow(contract, row), row.model);
  return value === undefined || value.type === 'null' ? undefined : canonical(value);
};
