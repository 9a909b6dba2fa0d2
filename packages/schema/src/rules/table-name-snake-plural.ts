import { isSnakeCase } from '../facts/identifier.ts';
import { nameWords, snakeCase } from '../facts/name-words.ts';
import { isPlural, pluralOf } from '../facts/plural.ts';
import type { Rule } from './rule.ts';

/**
 * Tables have snake_case plural names, given with `@@map`.
 *
 * Prisma's own default is the model's name, `"UserProfile"`: a name with capitals needs quotes in every query anybody
 * writes by hand. Whether a noun is a plural is judged by its form; nouns that are not counted (`feedback`,
 * `metadata`, `learning_progress`) pass as they are.
 *
 * Good:
 * ```prisma
 * model UserProfile {
 *   id String @id @default(uuid(7)) @db.Uuid
 *
 *   @@map("user_profiles")
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * model UserProfile {
 *   id String @id @default(uuid(7)) @db.Uuid
 *
 *   @@map("user_profile")
 * }
 * ```
 */
export const tableNameSnakePlural: Rule = {
  code: 'table-name-snake-plural',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      const noun = nameWords(model.table).at(-1) ?? '';
      const isSnake = isSnakeCase(model.table);
      if (isSnake && isPlural(noun)) continue;
      yield {
        at: model.position,
        model: model.name,
        message: isSnake
          ? `The table "${model.table}" is named for one row; every other table is a plural.`
          : `The table "${model.table}" is not snake_case, so every query by hand must quote its name.`,
        help: `Add \`@@map("${pluralName(isSnake ? model.table : model.name)}")\` to ${model.name}.`,
      };
    }
  },
};

const pluralName = (name: string): string => {
  const words = snakeCase(name).split('_');
  return [...words.slice(0, -1), pluralOf(words.at(-1) ?? '')].join('_');
};
