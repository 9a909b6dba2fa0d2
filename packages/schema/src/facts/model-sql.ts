import type { Node } from '@pgsql/types';
import { type ModelAnnotation, modelAnnotations } from '../annotations/annotation.ts';
import type { Model } from '../contract.ts';
import { type SqlFault, type SqlParser, SqlSyntaxError } from '../sql/sql-parser.ts';

/** One piece of SQL in a model's annotations, and what it is for. */
export interface ModelSql {
  readonly annotation: ModelAnnotation;
  readonly sql: string;
  readonly use: 'check' | 'where' | 'key';
}

/** Every `@check`, every `where:` and every quoted key of the model's `@unique` and `@index`. */
export const modelSql = (model: Model): readonly ModelSql[] => {
  const pieces: ModelSql[] = modelAnnotations(model, 'check').map((annotation) => ({
    annotation,
    sql: annotation.sql,
    use: 'check',
  }));
  for (const annotation of [...modelAnnotations(model, 'unique'), ...modelAnnotations(model, 'index')]) {
    if (annotation.key.kind === 'sql') pieces.push({ annotation, sql: annotation.key.sql, use: 'key' });
    if (annotation.where !== undefined) pieces.push({ annotation, sql: annotation.where, use: 'where' });
  }
  return pieces;
};

const parsedBy = new WeakMap<object, Map<string, Node | SqlFault>>();

/**
 * Parses a piece of SQL once a run: several rules ask for the same text, and the parser is what costs time.
 * @returns undefined where it does not parse; the rule `check-sql` says why.
 */
export const expressionOf = (run: { readonly sql: SqlParser }, sql: string): Node | undefined => {
  const parsed = parseOnce(run, sql);
  return 'offset' in parsed ? undefined : parsed;
};

/** Why a piece of SQL is not one expression; undefined where it is. */
export const syntaxFault = (run: { readonly sql: SqlParser }, sql: string): SqlFault | undefined => {
  const parsed = parseOnce(run, sql);
  return 'offset' in parsed ? parsed : undefined;
};

const parseOnce = (run: { readonly sql: SqlParser }, sql: string): Node | SqlFault => {
  const known = parsedBy.get(run) ?? new Map<string, Node | SqlFault>();
  parsedBy.set(run, known);
  const parsed = known.get(sql) ?? parse(run.sql, sql);
  known.set(sql, parsed);
  return parsed;
};

const parse = (parser: SqlParser, sql: string): Node | SqlFault => {
  try {
    return parser.parseExpression(sql);
  } catch (error) {
    if (error instanceof SqlSyntaxError) return error.fault;
    throw error;
  }
};
