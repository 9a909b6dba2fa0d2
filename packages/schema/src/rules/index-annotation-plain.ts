import { type IndexKey, modelAnnotations } from '../annotations/annotation.ts';
import { columnNamed, type Model } from '../contract.ts';
import { expressionOf } from '../facts/model-sql.ts';
import { columnReferences } from '../sql/column-references.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * `@unique` and `@index` in a comment are partial (`where:`) or over an expression; any other index is Prisma's own.
 *
 * Prisma's engine leaves partial and expression indexes alone, but drops a plain one that the schema does not
 * declare: the next migration would take it away again.
 *
 * Good:
 * ```prisma
 * /// @unique(email, where: "deleted_at IS NULL")
 * /// @index("lower(email)")
 * model Contact {
 *   id        String    @id @default(uuid(7)) @db.Uuid
 *   email     String
 *   deletedAt DateTime? @map("deleted_at") @db.Timestamptz(6)
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @unique(email)
 * model Contact {
 *   id        String    @id @default(uuid(7)) @db.Uuid
 *   email     String
 *   deletedAt DateTime? @map("deleted_at") @db.Timestamptz(6)
 * }
 * ```
 */
export const indexAnnotationPlain: Rule = {
  code: 'index-annotation-plain',
  preset: 'always',
  check: function* (contract, context) {
    for (const model of contract.models) {
      for (const annotation of [...modelAnnotations(model, 'unique'), ...modelAnnotations(model, 'index')]) {
        const fields = annotation.where === undefined ? plainFields(model, annotation.key, context) : undefined;
        if (fields === undefined) continue;
        yield {
          at: annotation.position,
          model: model.name,
          message: `@${annotation.kind} of ${model.name} makes a plain index that Prisma does not know, so the next migration drops it.`,
          help: `Write \`@@${annotation.kind}([${fields.join(', ')}])\` in the model instead, or give it a \`where:\`.`,
        };
      }
    }
  },
};

/** The fields of a key that is over fields, be they written as SQL; undefined for an expression. */
const plainFields = (model: Model, key: IndexKey, context: RuleContext): readonly string[] | undefined => {
  if (key.kind === 'fields') return key.fields;
  const expression = expressionOf(context, key.sql);
  if (expression === undefined || !('ColumnRef' in expression)) return undefined;
  return columnReferences(expression).map(
    ({ column }) =>
      (model.columns.find((candidate) => candidate.column === column) ?? columnNamed(model, column))?.name ?? column,
  );
};
