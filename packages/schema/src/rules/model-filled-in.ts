import { ownColumns } from '../facts/own-columns.ts';
import type { Rule } from './rule.ts';

/**
 * A model has a column of its own.
 *
 * `azora new` writes models with what every service has: key, timestamps, references to the common models, compliance
 * status. Until somebody says what else a row holds, the table stores nothing that anybody asked for.
 *
 * Good:
 * ```prisma
 * model Course {
 *   id        String   @id @default(uuid(7)) @db.Uuid
 *   title     String
 *   createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * model Course {
 *   id        String   @id @default(uuid(7)) @db.Uuid
 *   createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
 * }
 * ```
 */
export const modelFilledIn: Rule = {
  code: 'model-filled-in',
  preset: 'azora',
  check: function* (contract, { commonModels }) {
    for (const model of contract.models) {
      if (ownColumns(model, commonModels).length > 0) continue;
      yield {
        at: model.position,
        model: model.name,
        message: `Nobody filled in ${model.name}: it has what every model has, and nothing of its own.`,
        help: "Write the fields that the domain knows, with the facts that always hold as `@check`; the catalogue names the field's standards.",
      };
    }
  },
};
