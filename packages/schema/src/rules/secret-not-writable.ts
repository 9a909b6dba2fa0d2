import { fieldAnnotation, modelAnnotations } from '../annotations/annotation.ts';
import { columnNamed } from '../contract.ts';
import type { Rule } from './rule.ts';

/**
 * No `@secret` field stands in `@writes`.
 *
 * A secret is the service's alone. If owners could set it, they could put a password hash or a recovery code of
 * their own making into their row.
 *
 * Good:
 * ```prisma
 * /// @owner(userId)
 * /// @writes(update(label))
 * model Device {
 *   id         String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId     String @map("user_id") @db.Uuid
 *   label      String
 *   /// @secret
 *   secretHash String @map("secret_hash")
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @owner(userId)
 * /// @writes(update(label, secretHash))
 * model Device {
 *   id         String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId     String @map("user_id") @db.Uuid
 *   label      String
 *   /// @secret
 *   secretHash String @map("secret_hash")
 * }
 * ```
 */
export const secretNotWritable: Rule = {
  code: 'secret-not-writable',
  preset: 'always',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const { writes, position } of modelAnnotations(model, 'writes')) {
        for (const name of new Set([...(writes.insert ?? []), ...(writes.update ?? [])])) {
          const column = columnNamed(model, name);
          if (column === undefined || fieldAnnotation(column, 'secret') === undefined) continue;
          yield {
            at: position,
            model: model.name,
            message: `@writes lets owners of a ${model.name} set ${name}, which is @secret and the service's alone.`,
            help: `Remove ${name} from \`@writes\`.`,
          };
        }
      }
    }
  },
};
