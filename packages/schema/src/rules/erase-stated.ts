import { fieldAnnotation } from '../annotations/annotation.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import type { Rule } from './rule.ts';

/**
 * A `@shared` or `@internal` model with `@pii` says what erasing the person does: `@erase(delete | anonymize | keep)`.
 *
 * Rows that only their owner reads are deleted with them. Rows that others read, or that the service works with, may
 * not simply vanish, and may not simply stay either: somebody has to decide.
 *
 * Good:
 * ```prisma
 * /// @shared
 * /// @owner(userId)
 * /// @erase(anonymize, reason: "Their posts stay part of the thread.")
 * model Author {
 *   id      String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId  String @unique @map("user_id") @db.Uuid
 *   /// @pii(name)
 *   penName String @map("pen_name")
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @shared
 * /// @owner(userId)
 * model Author {
 *   id      String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId  String @unique @map("user_id") @db.Uuid
 *   /// @pii(name)
 *   penName String @map("pen_name")
 * }
 * ```
 */
export const eraseStated: Rule = {
  code: 'erase-stated',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      if (!hasAnnotation(model, 'shared', 'internal') || hasAnnotation(model, 'erase')) continue;
      const personal = model.columns.find((column) => fieldAnnotation(column, 'pii') !== undefined);
      if (personal === undefined) continue;
      yield {
        at: model.position,
        model: model.name,
        message: `${model.name} holds personal data (${personal.name}) that others than its owner see, and does not say what erasure does to it.`,
        help: 'Add `@erase(delete)`, `@erase(anonymize, reason: "…")` or `@erase(keep, reason: "…")`.',
      };
    }
  },
};
