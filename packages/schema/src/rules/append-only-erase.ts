import { modelAnnotations } from '../annotations/annotation.ts';
import { effectiveErase } from '../facts/erasure.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import type { Rule } from './rule.ts';

/**
 * An append-only model that belongs to somebody says `@erase(anonymize)` or `@erase(keep)`.
 *
 * Rows that belong to a person are deleted with them unless the model says otherwise, and append-only rows cannot be:
 * erasure may only redact their `@pii` columns.
 *
 * Good:
 * ```prisma
 * /// @owner(userId)
 * /// @appendOnly
 * /// @erase(keep, reason: "A ledger whose entries vanish no longer adds up.")
 * model Entry {
 *   id     String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId String @map("user_id") @db.Uuid
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @owner(userId)
 * /// @appendOnly
 * model Entry {
 *   id     String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId String @map("user_id") @db.Uuid
 * }
 * ```
 */
export const appendOnlyErase: Rule = {
  code: 'append-only-erase',
  preset: 'always',
  check: function* (contract) {
    for (const model of contract.models.filter((candidate) => hasAnnotation(candidate, 'appendOnly'))) {
      if (effectiveErase(model) !== 'delete') continue;
      yield {
        at: modelAnnotations(model, 'erase')[0]?.position ?? model.position,
        model: model.name,
        message: `Erasing a person would delete their rows of ${model.name}, which is append-only: the erasure fails.`,
        help: 'Add `@erase(anonymize, reason: "…")` where it has `@pii` columns, else `@erase(keep, reason: "…")`.',
      };
    }
  },
};
