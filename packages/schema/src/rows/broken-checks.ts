import { modelAnnotations } from '../annotations/annotation.ts';
import type { Contract } from '../contract.ts';
import { expressionOf } from '../facts/model-sql.ts';
import { columnReferences } from '../sql/column-references.ts';
import type { SqlParser } from '../sql/sql-parser.ts';
import type { CompleteRow } from './complete-row.ts';
import { evaluateCheck } from './evaluate-check.ts';
import { type RowFault, rowFault } from './row-fault.ts';
import { storedRow } from './stored-row.ts';
import { shown } from './value-fault.ts';

/** The `@check`s that a row certainly breaks; those that cannot be told here are left to the database. */
export const brokenChecks = (contract: Contract, row: CompleteRow, run: { readonly sql: SqlParser }): RowFault[] => {
  const checks = modelAnnotations(row.model, 'check');
  if (checks.length === 0) return [];
  const stored = storedRow(contract, row);
  return checks.flatMap(({ sql }) => {
    const expression = expressionOf(run, sql);
    if (expression === undefined || evaluateCheck(expression, stored, row.model) !== false) return [];
    const columns = [...new Set(columnReferences(expression).map(({ column }) => column))];
    const values = columns.map((column) => `${column} ${shown(stored[column])}`).join(', ');
    return [rowFault(row, 'seed-check', `breaks @check("${sql}") with ${values}`, 'Correct the row, or the @check.')];
  });
};
