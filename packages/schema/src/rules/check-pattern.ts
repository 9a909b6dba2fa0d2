import { expressionOf, modelSql } from '../facts/model-sql.ts';
import { patternFault } from '../sql/pattern-fault.ts';
import { patternsIn } from '../sql/patterns-in.ts';
import type { Rule } from './rule.ts';

/**
 * A regular expression in `@check`, `@unique` and `@index` is one that PostgreSQL reads.
 *
 * It takes the check as it stands and looks at the pattern only when it meets a row, so the migration passes and then
 * rows are refused. PostgreSQL's patterns are not JavaScript's: a repeat count goes up to 255, `(?<name>…)`,
 * `a++`, `\p{L}` and `\z` are none, and a bracket, a parenthesis or a brace that is meant itself may need a backslash.
 *
 * Good:
 * ```prisma
 * /// @check("slug ~ '^[a-z0-9-]+$' AND length(slug) <= 300")
 * model Page {
 *   id   String @id @default(uuid(7)) @db.Uuid
 *   slug String
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @check("slug ~ '^[a-z0-9-]{1,300}$'")
 * model Page {
 *   id   String @id @default(uuid(7)) @db.Uuid
 *   slug String
 * }
 * ```
 */
export const checkPattern: Rule = {
  code: 'check-pattern',
  preset: 'always',
  check: function* (contract, context) {
    for (const model of contract.models) {
      for (const { annotation, sql, use } of modelSql(model)) {
        const expression = expressionOf(context, sql);
        if (expression === undefined) continue;
        for (const pattern of new Set(patternsIn(expression, model))) {
          const fault = patternFault(pattern);
          if (fault === undefined) continue;
          const written = `${use === 'where' ? 'The where of @' : '@'}${annotation.kind} of ${model.name}`;
          yield {
            at: annotation.position,
            model: model.name,
            message: `${written} matches by '${pattern}', which PostgreSQL refuses as soon as it meets a row: ${fault}.`,
            help: HELP.get(fault) ?? 'Write a regular expression as PostgreSQL reads it.',
          };
        }
      }
    }
  },
};

const HELP = new Map([
  [
    'parentheses () not balanced',
    String.raw`Close each parenthesis; write \( and \) for those that are meant themselves.`,
  ],
  ['brackets [] not balanced', String.raw`Close each bracket; write \[ for one that is meant itself.`],
  ['braces {} not balanced', String.raw`Close each brace; write \{ for one that is meant itself.`],
  [
    'invalid repetition count(s)',
    'A count goes up to 255 and from the smaller to the larger; compare length(…) for more.',
  ],
  [
    'quantifier operand invalid',
    String.raw`Repeat one thing once; write \*, \+ or \? for those that are meant themselves.`,
  ],
  [
    'invalid character range',
    'Write a range from its lower end to its upper; a hyphen that is meant itself goes first or last.',
  ],
  [
    'invalid escape \\ sequence',
    String.raw`Write \\ for a backslash that is meant itself; of classes there are \d, \s, \w and [[:alpha:]].`,
  ],
]);
