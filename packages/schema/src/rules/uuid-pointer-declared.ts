import { fieldAnnotation } from '../annotations/annotation.ts';
import type { Rule } from './rule.ts';

/**
 * Every uuid field besides `id` is the key of a `@relation`, a `@ref` or `@external`.
 *
 * A uuid that points nowhere anybody knows is checked by nothing: its row may be long gone, erasure does not follow
 * it, and the studio cannot open it.
 *
 * Good:
 * ```prisma
 * /// @ref(auth-service.User)
 * userId String @map("user_id") @db.Uuid
 * ```
 *
 * Bad:
 * ```prisma
 * userId String @map("user_id") @db.Uuid
 * ```
 */
export const uuidPointerDeclared: Rule = {
  code: 'uuid-pointer-declared',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      const keys = new Set([...model.primaryKey, ...model.relations.flatMap((relation) => relation.fields)]);
      for (const column of model.columns) {
        if (column.nativeType?.name !== 'Uuid' || keys.has(column.name)) continue;
        if (fieldAnnotation(column, 'ref') ?? fieldAnnotation(column, 'external')) continue;
        yield {
          at: column.position,
          model: model.name,
          message: `${model.name}.${column.name} is a uuid that points nowhere known: orphans are not found and erasure does not follow it.`,
          help: 'Add a `@relation`, `/// @ref(service.Model)`, or `/// @external("who gives it")`.',
        };
      }
    }
  },
};
