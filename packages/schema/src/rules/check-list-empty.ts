import { slipsAsEmpty } from '../rows/list-without-items.ts';
import type { Rule } from './rule.ts';

/**
 * A `@check` does not let an empty list pass because it has no `array_length`.
 *
 * `array_length` of an empty list is not 0 but NULL, and a check that comes to NULL passes: what was meant to demand an
 * item demands nothing. `cardinality` of an empty list is 0.
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
 * /// @check("array_length(skills, 1) >= 1")
 * model Job {
 *   id     String   @id @default(uuid(7)) @db.Uuid
 *   skills String[]
 * }
 * ```
 */
export const checkListEmpty: Rule = {
  code: 'check-list-empty',
  preset: 'always',
  check: function* (contract, context) {
    for (const model of contract.models) {
      for (const { annotation, column } of slipsAsEmpty(context, contract, model)) {
        yield {
          at: annotation.position,
          model: model.name,
          message: `A @check of ${model.name} lets an empty ${column.column} pass: its array_length is NULL, not 0.`,
          help: `Write coalesce(cardinality(${column.column}), 0) for its size.`,
        };
      }
    }
  },
};
