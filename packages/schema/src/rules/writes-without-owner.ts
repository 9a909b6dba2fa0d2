import { modelAnnotations } from '../annotations/annotation.ts';
import { isOwned } from '../facts/has-annotation.ts';
import type { Rule } from './rule.ts';

/**
 * `@writes` stands on a model that has an `@owner`.
 *
 * It says what owners may do with their own rows. Without an owner nobody is allowed anything by it; `@tenant` and
 * `@shared` open rows for reading alone.
 *
 * Good:
 * ```prisma
 * /// @owner(userId)
 * /// @writes(insert(userId, text), delete)
 * model Note {
 *   id     String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId String @map("user_id") @db.Uuid
 *   text   String
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @shared
 * /// @writes(update(text))
 * model Note {
 *   id   String @id @default(uuid(7)) @db.Uuid
 *   text String
 * }
 * ```
 */
export const writesWithoutOwner: Rule = {
  code: 'writes-without-owner',
  preset: 'always',
  check: function* (contract) {
    for (const model of contract.models) {
      if (isOwned(model)) continue;
      for (const { position } of modelAnnotations(model, 'writes')) {
        yield {
          at: position,
          model: model.name,
          message: `@writes says what owners of ${model.name} may do, and its rows have no owner: nobody may do it.`,
          help: 'Add `@owner(field)` or `@owner(via: relation)`, or remove `@writes`.',
        };
      }
    }
  },
};
