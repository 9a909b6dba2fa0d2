import { fieldAnnotation } from '../annotations/annotation.ts';
import { leadsIndex } from '../facts/index-cover.ts';
import type { Rule } from './rule.ts';

/**
 * Every foreign key and every uuid `@ref` leads a declared index.
 *
 * Without one, deleting a parent reads the whole child table for each row, and so do orphan scans, erasure and every
 * list "of this user". A key or `@@unique` that begins with the field serves as well; a partial `@index` does not,
 * for it holds only some rows, nor does BRIN. A list of uuids needs a GIN index. A natural-key `@ref` to reference
 * data needs none.
 *
 * Good:
 * ```prisma
 * model Enrollment {
 *   id        String   @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId    String   @map("user_id") @db.Uuid
 *   createdAt DateTime @map("created_at") @db.Timestamptz(6)
 *
 *   @@index([userId, createdAt])
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * model Enrollment {
 *   id        String   @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId    String   @map("user_id") @db.Uuid
 *   createdAt DateTime @map("created_at") @db.Timestamptz(6)
 *
 *   @@index([createdAt, userId])
 * }
 * ```
 */
export const foreignKeyIndexed: Rule = {
  code: 'foreign-key-indexed',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const relation of model.relations) {
        if (leadsIndex(model, relation.fields)) continue;
        yield {
          at: relation.position,
          model: model.name,
          message: `No index begins with ${relation.fields.join(', ')}, so deleting a ${relation.model} reads all of ${model.table}.`,
          help: `Add \`@@index([${relation.fields.join(', ')}])\` to ${model.name}, or begin an index you need with it.`,
        };
      }
      const keys = new Set(model.relations.flatMap((relation) => relation.fields));
      for (const column of model.columns) {
        const ref = fieldAnnotation(column, 'ref');
        if (ref === undefined || column.nativeType?.name !== 'Uuid' || keys.has(column.name)) continue;
        if (leadsIndex(model, [column.name], column.isList ? ['Gin'] : undefined)) continue;
        yield {
          at: column.position,
          model: model.name,
          message: `No index begins with ${column.name}, so finding the rows of one ${ref.target.model} reads all of ${model.table}.`,
          help: `Add \`@@index([${column.name}]${column.isList ? ', type: Gin' : ''})\` to ${model.name}, or begin an index you need with it.`,
        };
      }
    }
  },
};
