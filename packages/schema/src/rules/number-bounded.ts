import type { Column } from '../contract.ts';
import { checkedColumns } from '../facts/checked-columns.ts';
import { namesMoney } from '../facts/money-names.ts';
import { lastWord } from '../facts/name-words.ts';
import type { Rule } from './rule.ts';

/**
 * An amount, a percentage, a rating or a probability is bounded by a `@check`.
 *
 * The type alone takes −5 and 4000 %, and `numeric` even takes `NaN`, which then passes through every sum. Counted
 * are amounts of money, and numbers whose name ends in percent, percentage, rating, confidence or probability. Any
 * check that names the column will do; a signed amount can at least differ from zero.
 *
 * Good:
 * ```prisma
 * /// @check("rating BETWEEN 0 AND 5")
 * model Review {
 *   id     String  @id @default(uuid(7)) @db.Uuid
 *   rating Decimal @db.Decimal(2, 1)
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * model Review {
 *   id     String  @id @default(uuid(7)) @db.Uuid
 *   rating Decimal @db.Decimal(2, 1)
 * }
 * ```
 */
export const numberBounded: Rule = {
  code: 'number-bounded',
  preset: 'azora',
  check: function* (contract, context) {
    for (const model of contract.models) {
      const numbers = model.columns.filter(isBoundedByNature);
      if (numbers.length === 0) continue;
      const checked = checkedColumns(context, model);
      for (const column of numbers) {
        if (checked.some((columns) => columns.has(column.column))) continue;
        yield {
          at: column.position,
          model: model.name,
          message: `${model.name}.${column.name} takes any number, be it negative${column.type === 'Decimal' ? ' or NaN' : ' or far too large'}.`,
          help: `Add \`/// @check("${column.column} >= 0")\`, or the bounds that the domain has.`,
        };
      }
    }
  },
};

const NUMBERS = new Set(['Int', 'BigInt', 'Decimal', 'Float']);
const BOUNDED = new Set(['percent', 'percentage', 'rating', 'confidence', 'probability']);

const isBoundedByNature = (column: Column): boolean =>
  NUMBERS.has(column.type) && !column.isList && (namesMoney(column.name) || BOUNDED.has(lastWord(column.name)));
