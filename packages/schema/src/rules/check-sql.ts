import { columnNamed, type Model } from '../contract.ts';
import { expressionOf, type ModelSql, modelSql, syntaxFault } from '../facts/model-sql.ts';
import { didYouMean } from '../nearest.ts';
import { type ColumnReference, columnReferences, eachNode } from '../sql/column-references.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * The SQL of `@check`, `@unique` and `@index` is one expression over columns of its own table.
 *
 * It becomes part of the migration as it stands. PostgreSQL would refuse it there, after the rest was written; and a
 * condition on another table is a sub-query, which neither a check nor an index may hold. Name columns as the
 * database does: `cancelled_at`, not `cancelledAt`.
 *
 * Good:
 * ```prisma
 * /// @check("used_seats <= total_seats")
 * model Flight {
 *   id         String @id @default(uuid(7)) @db.Uuid
 *   usedSeats  Int    @map("used_seats")
 *   totalSeats Int    @map("total_seats")
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @check("usedSeats <= total_seats")
 * model Flight {
 *   id         String @id @default(uuid(7)) @db.Uuid
 *   usedSeats  Int    @map("used_seats")
 *   totalSeats Int    @map("total_seats")
 * }
 * ```
 */
export const checkSql: Rule = {
  code: 'check-sql',
  preset: 'always',
  check: function* (contract, context) {
    for (const model of contract.models) {
      for (const piece of modelSql(model)) {
        for (const [message, help] of faults(model, piece, context)) {
          yield { at: piece.annotation.position, model: model.name, message, help };
        }
      }
    }
  },
};

const faults = function* (
  model: Model,
  { sql, use, annotation }: ModelSql,
  context: RuleContext,
): Iterable<readonly [string, string]> {
  const written = `${use === 'where' ? 'the where of ' : ''}@${annotation.kind} of ${model.name}`;
  const fault = syntaxFault(context, sql);
  if (fault !== undefined) {
    yield [
      `PostgreSQL cannot read ${written}: ${fault.message} (${near(sql, fault.offset)}).`,
      'Write one SQL expression over the columns of the table.',
    ];
    return;
  }
  const expression = expressionOf(context, sql);
  if (expression === undefined) return;
  let hasQuery = false;
  eachNode(expression, (kind) => {
    hasQuery ||= kind === 'SubLink';
  });
  if (hasQuery) {
    yield [
      `${capital(written)} asks another query, which PostgreSQL refuses in a check or an index.`,
      'Keep to columns of the row itself; a rule over several rows is a key, a foreign key or code.',
    ];
    return;
  }
  const reported = new Set<string>();
  for (const reference of columnReferences(expression)) {
    const name = reference.table === undefined ? reference.column : `${reference.table}.${reference.column}`;
    const isKnown =
      (reference.table === undefined || reference.table === model.table) &&
      model.columns.some((column) => column.column === reference.column);
    if (isKnown || reported.has(name)) continue;
    reported.add(name);
    yield [`${capital(written)} names "${name}", which is no column of ${model.table}.`, suggestion(model, reference)];
  }
};

const near = (sql: string, offset: number): string =>
  offset >= sql.length - 1 ? 'at its end' : `at "${sql.slice(offset, offset + 20)}"`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const suggestion = (model: Model, { table, column }: ColumnReference): string => {
  if (table !== undefined && table !== model.table) return 'Name a column of the same table, without a prefix.';
  // An unquoted name reaches the parser's tree in lower case.
  const field = columnNamed(model, column) ?? model.columns.find(({ name }) => name.toLowerCase() === column);
  if (field !== undefined) return `SQL is over columns, not fields: write ${field.column}.`;
  const columns = model.columns.map((candidate) => candidate.column);
  return didYouMean(column, columns) ?? `The columns are ${columns.join(', ')}.`;
};
