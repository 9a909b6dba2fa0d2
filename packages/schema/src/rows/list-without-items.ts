import type { Node } from '@pgsql/types';
import type { ModelAnnotation } from '../annotations/annotation.ts';
import type { Column, Contract, Model } from '../contract.ts';
import { expressionOf, modelSql } from '../facts/model-sql.ts';
import { columnReferences, stringValue } from '../sql/column-references.ts';
import type { SqlParser } from '../sql/sql-parser.ts';
import { evaluateCheck, evaluateExpression, type StoredRow } from './evaluate-check.ts';
import { possibleRows } from './possible-rows.ts';

/** A check that a list without items passes because it comes to NULL. */
export interface SlippedList {
  readonly annotation: ModelAnnotation;
  readonly column: Column;
}

/** The checks that refuse an empty list and let the same row pass where the list is NULL, as it is when left out. */
export const slipsAsNull = (run: { readonly sql: SqlParser }, contract: Contract, model: Model): SlippedList[] =>
  slips(run, contract, model, (expression, column, row) => {
    const empty = evaluateExpression(expression, { ...row, [column]: [] }, model);
    if (empty.type !== 'boolean' || empty.value) return undefined;
    const left = { ...row, [column]: null };
    return evaluateExpression(expression, left, model).type === 'null' ? left : undefined;
  });

/** The checks that an empty list passes since its `array_length` is NULL, and would not if it were 0. */
export const slipsAsEmpty = (run: { readonly sql: SqlParser }, contract: Contract, model: Model): SlippedList[] =>
  slips(run, contract, model, (expression, column, row) => {
    const empty = { ...row, [column]: [] };
    if (evaluateExpression(expression, empty, model).type !== 'null') return undefined;
    const meant = evaluateExpression(withCardinality(expression), empty, model);
    return meant.type === 'boolean' && !meant.value ? empty : undefined;
  });

/** @returns the row that slips through, or undefined */
type Slip = (expression: Node, column: string, row: StoredRow) => StoredRow | undefined;

const slips = (run: { readonly sql: SqlParser }, contract: Contract, model: Model, slip: Slip): SlippedList[] => {
  const lists = model.columns.filter(({ isList }) => isList);
  if (lists.length === 0) return [];
  const checks = modelSql(model).flatMap(({ annotation, sql, use }) => {
    const expression = use === 'check' ? expressionOf(run, sql) : undefined;
    if (expression === undefined) return [];
    return [{ annotation, sql, expression, columns: new Set(columnReferences(expression).map((c) => c.column)) }];
  });
  return lists.flatMap((column) => {
    const about = checks.filter(({ columns }) => columns.has(column.column));
    const named = new Set(about.flatMap(({ columns }) => [...columns]));
    const others = model.columns.filter((other) => other !== column && named.has(other.column));
    return about.flatMap((check) => {
      for (const row of possibleRows(
        contract,
        others,
        about.map(({ sql }) => sql),
      )) {
        const slipped = slip(check.expression, column.column, row);
        // What another check refuses, or may refuse, is no gap.
        if (slipped === undefined) continue;
        if (about.every(({ expression }) => evaluateCheck(expression, slipped, model) === true)) {
          return [{ annotation: check.annotation, column }];
        }
      }
      return [];
    });
  });
};

/** The same expression with `cardinality(x)` for each `array_length(x, 1)`. */
const withCardinality = (node: Node): Node => replaced(node) as Node;

const replaced = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(replaced);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, replaced(inner)] as const);
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  const names: unknown = copy.funcname;
  if (!Array.isArray(names) || names.flatMap(stringValue).at(-1) !== 'array_length' || !Array.isArray(copy.args)) {
    return copy;
  }
  return { ...copy, funcname: [{ String: { sval: 'cardinality' } }], args: copy.args.slice(0, 1) };
};
