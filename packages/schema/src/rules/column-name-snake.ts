import { isSnakeCase } from '../facts/identifier.ts';
import { snakeCase } from '../facts/name-words.ts';
import type { Rule } from './rule.ts';

/**
 * Columns have snake_case names, given with `@map` where the field's name has capitals.
 *
 * A column called `"createdAt"` needs quotes in every query, check and policy; written without them it is another
 * name, and the mistake shows only when the SQL runs.
 *
 * Good:
 * ```prisma
 * displayName String @map("display_name")
 * ```
 *
 * Bad:
 * ```prisma
 * displayName String
 * ```
 */
export const columnNameSnake: Rule = {
  code: 'column-name-snake',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const column of model.columns.filter((candidate) => !isSnakeCase(candidate.column))) {
        yield {
          at: column.position,
          model: model.name,
          message: `The column "${column.column}" of ${model.table} is not snake_case, so SQL must quote its name.`,
          help: `Add \`@map("${snakeCase(column.name)}")\` to ${model.name}.${column.name}.`,
        };
      }
    }
  },
};
