import { fieldAnnotation, modelAnnotations } from '../annotations/annotation.ts';
import { hasAnnotation, isOwned } from '../facts/has-annotation.ts';
import type { Rule } from './rule.ts';

/**
 * A model with `@pii` says whose it is: `@owner`, or `@subject(match: field)` for people who may have no account.
 *
 * Export and erasure find rows by these alone. Personal data without them stays for ever and is in nobody's export.
 * Where that is lawful, `@erase(keep, reason: "…")` says why.
 *
 * Good:
 * ```prisma
 * /// @internal
 * /// @subject(match: email)
 * /// @erase(delete)
 * model Invitation {
 *   id    String @id @default(uuid(7)) @db.Uuid
 *   /// @pii(email)
 *   email String
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @internal
 * /// @erase(delete)
 * model Invitation {
 *   id    String @id @default(uuid(7)) @db.Uuid
 *   /// @pii(email)
 *   email String
 * }
 * ```
 */
export const piiHasSubject: Rule = {
  code: 'pii-has-subject',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      if (isOwned(model) || hasAnnotation(model, 'subject')) continue;
      if (modelAnnotations(model, 'erase').some((erase) => erase.action === 'keep')) continue;
      const personal = model.columns.find((column) => fieldAnnotation(column, 'pii') !== undefined);
      if (personal === undefined) continue;
      yield {
        at: personal.position,
        model: model.name,
        message: `${model.name}.${personal.name} is personal, but nothing says whose: no export contains it and no erasure finds it.`,
        help: 'Add `@owner(…)`, `@subject(match: field)`, or `@erase(keep, reason: "…")`.',
      };
    }
  },
};
