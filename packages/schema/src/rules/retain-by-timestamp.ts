import { modelAnnotations } from '../annotations/annotation.ts';
import { columnNamed } from '../contract.ts';
import { leadsIndex } from '../facts/index-cover.ts';
import type { Rule } from './rule.ts';

/**
 * `@retain(90d, by: field)` names a DateTime that leads an index; BRIN counts.
 *
 * The purge asks for the oldest rows again and again. Without an index each batch reads the whole table, and the
 * tables with a retention are the ones that grow.
 *
 * Good:
 * ```prisma
 * /// @retain(90d, by: createdAt)
 * model RequestLog {
 *   id        String   @id @default(uuid(7)) @db.Uuid
 *   createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
 *
 *   @@index([createdAt], type: Brin)
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @retain(90d, by: createdAt)
 * model RequestLog {
 *   id        String   @id @default(uuid(7)) @db.Uuid
 *   createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
 * }
 * ```
 */
export const retainByTimestamp: Rule = {
  code: 'retain-by-timestamp',
  preset: 'always',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const { by, position } of modelAnnotations(model, 'retain')) {
        const column = columnNamed(model, by);
        if (column === undefined) continue;
        if (column.type !== 'DateTime' || column.isList) {
          yield {
            at: position,
            model: model.name,
            message: `${model.name} is purged by ${by}, which is no point in time, so no row ever grows old.`,
            help: 'Name a DateTime field, such as createdAt.',
          };
        } else if (!leadsIndex(model, [by], ['BTree', 'Brin'])) {
          yield {
            at: position,
            model: model.name,
            message: `No index begins with ${by}, so each purge of ${model.name} reads the whole table.`,
            help: `Add \`@@index([${by}], type: Brin)\` to ${model.name}.`,
          };
        }
      }
    }
  },
};
