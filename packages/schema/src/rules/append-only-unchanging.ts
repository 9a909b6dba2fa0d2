import { modelAnnotations } from '../annotations/annotation.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import type { Rule } from './rule.ts';

/**
 * An append-only model has nothing that changes: no updatedAt, no deletedAt, no `@writes` with update or delete.
 *
 * The guard refuses every update and delete, so such a field could never be set, and such a permission is one to fail.
 *
 * Good:
 * ```prisma
 * /// @appendOnly
 * model Entry {
 *   id        String   @id @default(uuid(7)) @db.Uuid
 *   createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @appendOnly
 * model Entry {
 *   id        String   @id @default(uuid(7)) @db.Uuid
 *   createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
 *   updatedAt DateTime @updatedAt @map("updated_at") @db.Timestamptz(6)
 * }
 * ```
 */
export const appendOnlyUnchanging: Rule = {
  code: 'append-only-unchanging',
  preset: 'always',
  check: function* (contract) {
    for (const model of contract.models.filter((candidate) => hasAnnotation(candidate, 'appendOnly'))) {
      for (const column of model.columns) {
        if (!column.isUpdatedAt && column.name !== 'updatedAt' && column.name !== 'deletedAt') continue;
        yield {
          at: column.position,
          model: model.name,
          message: `${model.name} is append-only, so ${column.name} can never be set to anything but what it began with.`,
          help: `Remove ${column.name}, or remove \`@appendOnly\`.`,
        };
      }
      for (const { writes, position } of modelAnnotations(model, 'writes')) {
        const verbs = [writes.update === undefined ? [] : ['update'], writes.delete ? ['delete'] : []].flat();
        if (verbs.length === 0) continue;
        yield {
          at: position,
          model: model.name,
          message: `@writes lets owners ${verbs.join(' and ')} rows of ${model.name}, which is append-only: every attempt fails.`,
          help: `Leave ${verbs.join(' and ')} out of \`@writes\`, or remove \`@appendOnly\`.`,
        };
      }
    }
  },
};
