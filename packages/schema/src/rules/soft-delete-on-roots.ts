import { columnNamed, type Model } from '../contract.ts';
import { isAggregateRoot } from '../facts/aggregate-root.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import type { Rule } from './rule.ts';

/**
 * An aggregate root has `deletedAt`; a child lives and dies with its root and has none.
 *
 * What a person deletes by mistake is restored by clearing one field of the root, which also hides its children. An
 * aggregate root is a model that no other model owns through a required, cascading relation; append-only roots are
 * never deleted and have no such field.
 *
 * Good:
 * ```prisma
 * model Course {
 *   id        String    @id @default(uuid(7)) @db.Uuid
 *   deletedAt DateTime? @map("deleted_at") @db.Timestamptz(6)
 *   modules   Module[]
 * }
 *
 * model Module {
 *   id       String @id @default(uuid(7)) @db.Uuid
 *   courseId String @map("course_id") @db.Uuid
 *   course   Course @relation(fields: [courseId], references: [id], onDelete: Cascade)
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * model Course {
 *   id String @id @default(uuid(7)) @db.Uuid
 * }
 * ```
 */
export const softDeleteOnRoots: Rule = {
  code: 'soft-delete-on-roots',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models.filter((candidate) => !hasAnnotation(candidate, 'appendOnly'))) {
      const column = columnNamed(model, 'deletedAt');
      const place = { at: column?.position ?? model.position, model: model.name };
      if (!isAggregateRoot(model)) {
        if (column === undefined) continue;
        const owner = ownerOf(model);
        yield {
          ...place,
          message: `${model.name} is a child of ${owner}, which already hides it when deleted; a second deletedAt can disagree with the first.`,
          help: `Remove deletedAt, or make ${model.name} a root: a relation to ${owner} that does not cascade.`,
        };
      } else if (column === undefined) {
        yield {
          ...place,
          message: `${model.name} is an aggregate root without deletedAt: a row that is deleted by mistake is gone.`,
          help: `Add \`${DECLARATION}\`, or own it through a required relation with \`onDelete: Cascade\`.`,
        };
      } else if (column.type !== 'DateTime' || column.isRequired || column.nativeType?.name !== 'Timestamptz') {
        yield {
          ...place,
          message: `${model.name}.deletedAt cannot say both "not deleted" and when it was.`,
          help: `Write \`${DECLARATION}\`.`,
        };
      }
    }
  },
};

const DECLARATION = 'deletedAt DateTime? @map("deleted_at") @db.Timestamptz(6)';

const ownerOf = (model: Model): string =>
  model.relations.find((relation) => relation.isRequired && relation.onDelete === 'Cascade')?.model ?? 'its root';
