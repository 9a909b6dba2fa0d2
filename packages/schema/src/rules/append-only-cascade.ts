import { hasAnnotation } from '../facts/has-annotation.ts';
import type { Rule } from './rule.ts';

/**
 * The relations of an append-only model restrict the deletion of their parents.
 *
 * `onDelete: Cascade` would delete rows that may never go, `SetNull` would change them. PostgreSQL runs both as the
 * table's owner, past policies and guards. Prisma's own default for an optional relation is SetNull, so write
 * `onDelete: Restrict` out.
 *
 * Good:
 * ```prisma
 * model Purse {
 *   id      String  @id @default(uuid(7)) @db.Uuid
 *   entries Entry[]
 * }
 *
 * /// @appendOnly
 * model Entry {
 *   id      String @id @default(uuid(7)) @db.Uuid
 *   purseId String @map("purse_id") @db.Uuid
 *   purse   Purse  @relation(fields: [purseId], references: [id], onDelete: Restrict)
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * model Purse {
 *   id      String  @id @default(uuid(7)) @db.Uuid
 *   entries Entry[]
 * }
 *
 * /// @appendOnly
 * model Entry {
 *   id      String  @id @default(uuid(7)) @db.Uuid
 *   purseId String? @map("purse_id") @db.Uuid
 *   purse   Purse?  @relation(fields: [purseId], references: [id])
 * }
 * ```
 */
export const appendOnlyCascade: Rule = {
  code: 'append-only-cascade',
  preset: 'always',
  check: function* (contract) {
    for (const model of contract.models.filter((candidate) => hasAnnotation(candidate, 'appendOnly'))) {
      for (const relation of model.relations) {
        if (relation.onDelete === 'Restrict' || relation.onDelete === 'NoAction') continue;
        const effect = relation.onDelete === 'Cascade' ? 'deletes' : 'changes';
        yield {
          at: relation.position,
          model: model.name,
          message: `Deleting a ${relation.model} ${effect} rows of ${model.name}, which is append-only (onDelete: ${relation.onDelete}).`,
          help: `Write \`onDelete: Restrict\` on ${model.name}.${relation.name}.`,
        };
      }
    }
  },
};
