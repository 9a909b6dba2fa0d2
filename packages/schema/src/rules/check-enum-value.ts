import type { Contract, Enum, Model } from '../contract.ts';
import { expressionOf, modelSql } from '../facts/model-sql.ts';
import { didYouMean } from '../nearest.ts';
import { columnReferences, eachNode } from '../sql/column-references.ts';
import type { Rule } from './rule.ts';

/**
 * A value that SQL compares with an enum column is one of the enum's values.
 *
 * PostgreSQL refuses the literal when the check is made, and the migration with it. The value is the one the
 * database knows, where `@map` gives it another name.
 *
 * Good:
 * ```prisma
 * /// @check("(state = 'DONE') = (done_at IS NOT NULL)")
 * model Task {
 *   id     String    @id @default(uuid(7)) @db.Uuid
 *   state  TaskState
 *   doneAt DateTime? @map("done_at") @db.Timestamptz(6)
 * }
 *
 * enum TaskState {
 *   OPEN
 *   DONE
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @check("(state = 'FINISHED') = (done_at IS NOT NULL)")
 * model Task {
 *   id     String    @id @default(uuid(7)) @db.Uuid
 *   state  TaskState
 *   doneAt DateTime? @map("done_at") @db.Timestamptz(6)
 * }
 *
 * enum TaskState {
 *   OPEN
 *   DONE
 * }
 * ```
 */
export const checkEnumValue: Rule = {
  code: 'check-enum-value',
  preset: 'always',
  check: function* (contract, context) {
    for (const model of contract.models) {
      const enums = enumColumns(contract, model);
      if (enums.size === 0) continue;
      for (const { annotation, sql } of modelSql(model)) {
        const expression = expressionOf(context, sql);
        if (expression === undefined) continue;
        for (const { column, value } of comparisons(expression)) {
          const values = enums.get(column)?.values.map(({ dbName }) => dbName);
          if (values === undefined || values.includes(value)) continue;
          yield {
            at: annotation.position,
            model: model.name,
            message: `@${annotation.kind} of ${model.name} compares ${column} with '${value}', which ${enums.get(column)?.name} does not have.`,
            help: didYouMean(value, values) ?? `Its values are ${values.join(', ')}.`,
          };
        }
      }
    }
  },
};

const enumColumns = (contract: Contract, model: Model): ReadonlyMap<string, Enum> =>
  new Map(
    model.columns.flatMap((column) => {
      const definition =
        column.isEnum && !column.isList ? contract.enums.find(({ name }) => name === column.type) : undefined;
      return definition === undefined ? [] : [[column.column, definition] as const];
    }),
  );

interface Comparison {
  readonly column: string;
  readonly value: string;
}

const COMPARING = new Set([
  'AEXPR_OP',
  'AEXPR_IN',
  'AEXPR_OP_ANY',
  'AEXPR_OP_ALL',
  'AEXPR_DISTINCT',
  'AEXPR_NOT_DISTINCT',
]);

/** Every bare column that stands on one side of a comparison, with each bare literal on the other. */
const comparisons = (expression: object): readonly Comparison[] => {
  const found: Comparison[] = [];
  eachNode(expression, (kind, node) => {
    if (kind !== 'A_Expr' || !('kind' in node) || !COMPARING.has(String(node.kind))) return;
    if (!('lexpr' in node) || !('rexpr' in node)) return;
    for (const [one, other] of [
      [node.lexpr, node.rexpr],
      [node.rexpr, node.lexpr],
    ]) {
      if (typeof one !== 'object' || one === null || !('ColumnRef' in one)) continue;
      const [reference] = columnReferences(one as Parameters<typeof columnReferences>[0]);
      if (reference === undefined) continue;
      for (const value of literals(other)) found.push({ column: reference.column, value });
    }
  });
  return found;
};

/** The literals of a constant, an IN list or an ARRAY; those inside a call or a cast to another type are none. */
const literals = (node: unknown): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap(literals);
  if (typeof node !== 'object' || node === null) return [];
  if ('A_Const' in node) return stringConstant(node.A_Const);
  if ('List' in node && typeof node.List === 'object' && node.List !== null && 'items' in node.List) {
    return literals(node.List.items);
  }
  if ('A_ArrayExpr' in node && typeof node.A_ArrayExpr === 'object' && node.A_ArrayExpr !== null) {
    return 'elements' in node.A_ArrayExpr ? literals(node.A_ArrayExpr.elements) : [];
  }
  return [];
};

const stringConstant = (constant: unknown): readonly string[] => {
  if (typeof constant !== 'object' || constant === null || !('sval' in constant)) return [];
  const { sval } = constant;
  const text = typeof sval === 'object' && sval !== null && 'sval' in sval ? sval.sval : sval;
  return typeof text === 'string' ? [text] : [];
};
