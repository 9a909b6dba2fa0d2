import { fieldAnnotation, modelAnnotations } from '../annotations/annotation.ts';
import { columnNamed } from '../contract.ts';
import type { Rule } from './rule.ts';

/**
 * `@subject(match: field)` names a String that is `@pii(email)` or `@pii(phone)`.
 *
 * A person without an account asks for their data with an address or a number that they can prove is theirs. Any
 * other field would hand one person's rows to another of the same name.
 *
 * Good:
 * ```prisma
 * /// @internal
 * /// @subject(match: email)
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
 * /// @subject(match: name)
 * model Invitation {
 *   id   String @id @default(uuid(7)) @db.Uuid
 *   /// @pii(name)
 *   name String
 * }
 * ```
 */
export const subjectMatchKind: Rule = {
  code: 'subject-match-kind',
  preset: 'always',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const { match, position } of modelAnnotations(model, 'subject')) {
        const column = columnNamed(model, match);
        if (column === undefined) continue;
        const kind = fieldAnnotation(column, 'pii')?.pii;
        if ((kind === 'email' || kind === 'phone') && (column.type === 'String' || column.type === 'Bytes')) continue;
        yield {
          at: position,
          model: model.name,
          message: `${model.name} is matched to a person by ${match}, which is no e-mail address or phone number they could prove is theirs.`,
          help: `Put \`/// @pii(email)\` or \`/// @pii(phone)\` on ${match}, or match by another field.`,
        };
      }
    }
  },
};
