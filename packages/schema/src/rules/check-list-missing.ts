import { slipsAsNull } from '../rows/list-without-items.ts';
import type { Rule } from './rule.ts';

/**
 * A `@check` that refuses an empty list refuses one that was left out, too.
 *
 * Prisma's list columns may be NULL in PostgreSQL, whatever the schema says, and are NULL where a row is written
 * without them. `cardinality` and `= ANY` of NULL are NULL, and a check that comes to NULL passes: a row without the
 * list goes in where one with `[]` is refused, though both read as `[]`. `coalesce(cardinality(…), 0)` counts both as
 * none. A list with `@default([])` is never left out. Where a migration says NOT NULL by hand, `@allow` the model.
 *
 * Good:
 * ```prisma
 * /// @check("coalesce(cardinality(skills), 0) >= 1")
 * model Job {
 *   id     String   @id @default(uuid(7)) @db.Uuid
 *   skills String[]
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @check("cardinality(skills) >= 1")
 * model Job {
 *   id     String   @id @default(uuid(7)) @db.Uuid
 *   skills String[]
 * }
 * ```
 */
export const checkListMissing: Rule = {
  code: 'check-list-missing',
  preset: 'azora',
  check: function* (contract, context) {
    for (const model of contract.models) {
      for (const { annotation, column } of slipsAsNull(context, contract, model)) {
        if (column.default !== undefined) continue;
        yield {
          at: annotation.position,
          model: model.name,
          message: `A @check of ${model.name} refuses an empty ${column.column}, but not a row that leaves it out, where it is NULL.`,
          help: `Write coalesce(cardinality(${column.column}), 0) for its size, or AND ${column.column} IS NOT NULL.`,
        };
      }
    }
  },
};
