import type { Index, Model } from '../contract.ts';
import { declaredKeys } from '../facts/index-cover.ts';
import type { Rule } from './rule.ts';

/**
 * No index is the beginning of another index or unique key.
 *
 * The longer one answers every query the shorter one does; the shorter one costs disk, memory and time on every
 * write. Only B-tree indexes serve by prefix, so others are left alone, and so is a unique key that is longer than
 * another: a composite foreign key may need it.
 *
 * Good:
 * ```prisma
 * model Enrollment {
 *   id        String @id @default(uuid(7)) @db.Uuid
 *   courseId  String @map("course_id") @db.Uuid
 *   studentId String @map("student_id") @db.Uuid
 *
 *   @@unique([courseId, studentId])
 *   @@index([studentId])
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * model Enrollment {
 *   id        String @id @default(uuid(7)) @db.Uuid
 *   courseId  String @map("course_id") @db.Uuid
 *   studentId String @map("student_id") @db.Uuid
 *
 *   @@unique([courseId, studentId])
 *   @@index([courseId])
 * }
 * ```
 */
export const redundantIndex: Rule = {
  code: 'redundant-index',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const index of [...model.uniques, ...model.indexes]) {
        const better = servedBy(model, index);
        if (better === undefined) continue;
        yield {
          at: index.position,
          model: model.name,
          message: `The index on ${index.fields.join(', ')} of ${model.name} is served by the one on ${better.fields.join(', ')}; it only slows writes.`,
          help: model.uniques.includes(index)
            ? `Remove the unique key on ${index.fields.join(', ')}: it is declared twice.`
            : `Remove \`@@index([${index.fields.join(', ')}])\`.`,
        };
      }
    }
  },
};

const servedBy = (model: Model, index: Index): Index | undefined => {
  if (index.algorithm !== 'BTree') return undefined;
  const all = declaredKeys(model);
  const isUnique = model.uniques.includes(index);
  return all.find((other, place) => {
    if (other === index || other.algorithm !== 'BTree') return false;
    if (!index.fields.every((field, at) => other.fields[at] === field)) return false;
    // Of two that are the same, the later one is the redundant one: keys come before plain indexes in `all`.
    if (other.fields.length === index.fields.length) return place < all.indexOf(index);
    return !isUnique;
  });
};
