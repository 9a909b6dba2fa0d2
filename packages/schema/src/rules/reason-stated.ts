import { modelAnnotations } from '../annotations/annotation.ts';
import type { Rule } from './rule.ts';

/**
 * `@erase(anonymize)` and `@erase(keep)` give their reason.
 *
 * A person who asks to be erased is owed the reason why a row about them stays, and so is the regulator. Written
 * here, it stands in every erasure plan and proof.
 *
 * Good:
 * ```prisma
 * /// @owner(userId)
 * /// @erase(keep, reason: "Invoices are kept for five years (Tax Administration Act, s29).")
 * model Invoice {
 *   id     String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId String @map("user_id") @db.Uuid
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @owner(userId)
 * /// @erase(keep)
 * model Invoice {
 *   id     String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId String @map("user_id") @db.Uuid
 * }
 * ```
 */
export const reasonStated: Rule = {
  code: 'reason-stated',
  preset: 'always',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const { action, reason, position } of modelAnnotations(model, 'erase')) {
        if (action === 'delete' || reason !== undefined) continue;
        yield {
          at: position,
          model: model.name,
          message: `Rows of ${model.name} outlive the erasure of their person, and nothing says why they may.`,
          help: `Write \`@erase(${action}, reason: "…")\`, naming the duty or the law.`,
        };
      }
    }
  },
};
