import { modelAnnotations } from '../annotations/annotation.ts';
import type { Model } from '../contract.ts';
import { columnReferences } from '../sql/column-references.ts';
import type { SqlParser } from '../sql/sql-parser.ts';
import { expressionOf } from './model-sql.ts';

/** The columns that each `@check` of the model names, a set for each check; one that does not parse names none. */
export const checkedColumns = (run: { readonly sql: SqlParser }, model: Model): readonly ReadonlySet<string>[] =>
  modelAnnotations(model, 'check').map(({ sql }) => {
    const expression = expressionOf(run, sql);
    return new Set(expression === undefined ? [] : columnReferences(expression).map((reference) => reference.column));
  });
