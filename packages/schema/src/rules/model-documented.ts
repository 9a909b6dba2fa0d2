import { nameWords } from '../facts/name-words.ts';
import type { Rule } from './rule.ts';

/**
 * Every model says in one sentence what a row is.
 *
 * The sentence is what the generated documentation and the studio show beside the table. Without it, or with the
 * model's name said again, whoever joins later has to guess from the columns.
 *
 * Good:
 * ```prisma
 * /// One booking of one slot by one patient.
 * model Appointment {
 *   id String @id @default(uuid(7)) @db.Uuid
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// The appointment.
 * model Appointment {
 *   id String @id @default(uuid(7)) @db.Uuid
 * }
 * ```
 */
export const modelDocumented: Rule = {
  code: 'model-documented',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      if (saysSomething(model.documentation, model.name)) continue;
      yield {
        at: model.position,
        model: model.name,
        message: `${model.name} has no sentence that says what one row is, so a reader must guess it from the columns.`,
        help: `Write it as a \`///\` comment above \`model ${model.name}\`.`,
      };
    }
  },
};

const FILLER = new Set(['a', 'an', 'the', 'of', 'for', 'model', 'table', 'entity', 'row', 'record']);

/** Whether the text has a word that is neither in the model's name nor mere grammar. */
const saysSomething = (documentation: string, name: string): boolean => {
  const known = new Set(nameWords(name));
  return (documentation.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some(
    (word) => !FILLER.has(word) && !known.has(word) && !known.has(word.replace(/s$/, '')),
  );
};
