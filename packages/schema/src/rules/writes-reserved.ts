import { modelAnnotations } from '../annotations/annotation.ts';
import { lastWord } from '../facts/name-words.ts';
import type { Rule } from './rule.ts';

/**
 * No owner sets their own balance, grade or compliance status.
 *
 * What `@writes` names, the person themselves may set to anything. A verdict on them, or a sum that follows from
 * other rows, is the service's to write. Looked at are complianceStatus, complianceId, deletedAt, and numbers or
 * enums whose name ends in balance, grade, staked or earned. Deleting is `@writes(delete)`.
 *
 * Good:
 * ```prisma
 * /// @owner(userId)
 * /// @writes(update(label))
 * model Purse {
 *   id      String  @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId  String  @map("user_id") @db.Uuid
 *   label   String
 *   balance Decimal @db.Decimal(18, 8)
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @owner(userId)
 * /// @writes(update(label, balance))
 * model Purse {
 *   id      String  @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId  String  @map("user_id") @db.Uuid
 *   label   String
 *   balance Decimal @db.Decimal(18, 8)
 * }
 * ```
 */
export const writesReserved: Rule = {
  code: 'writes-reserved',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const { writes, position } of modelAnnotations(model, 'writes')) {
        const named = new Set([...(writes.insert ?? []), ...(writes.update ?? [])]);
        const reserved = model.columns.filter(
          ({ name, type }) =>
            named.has(name) && (RESERVED.has(name) || (type !== 'String' && VERDICTS.has(lastWord(name)))),
        );
        for (const { name } of reserved) {
          yield {
            at: position,
            model: model.name,
            message: `@writes lets every owner of a ${model.name} set its ${name} to what they like.`,
            help: `Remove ${name} from \`@writes\`; the service sets it.`,
          };
        }
      }
    }
  },
};

const RESERVED = new Set(['complianceStatus', 'complianceId', 'deletedAt']);
const VERDICTS = new Set(['balance', 'grade', 'staked', 'earned']);
