import { fieldAnnotation } from '../annotations/annotation.ts';
import { nameWords } from '../facts/name-words.ts';
import type { Rule } from './rule.ts';

/**
 * Status, type, kind, role, level and currency fields are enums or `@ref`s to reference data, never free strings.
 *
 * A free string takes `'canceled'` beside `'CANCELLED'`, and every query that looks for one misses the other. The
 * last word of the name decides, so `orderStatus`, `roles` and `currencyCode` count too. Media types (`contentType`,
 * `mediaType`, `mimeType`) are an open register and stay strings.
 *
 * Good:
 * ```prisma
 * model Order {
 *   id          String      @id @default(uuid(7)) @db.Uuid
 *   orderStatus OrderStatus @map("order_status")
 *   /// @ref(shared.Currency.code)
 *   currency    String      @db.VarChar(10)
 * }
 *
 * enum OrderStatus {
 *   OPEN
 *   PAID
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * orderStatus String @map("order_status")
 * ```
 */
export const closedValueSets: Rule = {
  code: 'closed-value-sets',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const column of model.columns) {
        if (column.type !== 'String' || !namesClosedSet(column.name)) continue;
        if (fieldAnnotation(column, 'ref') !== undefined) continue;
        yield {
          at: column.position,
          model: model.name,
          message: `${model.name}.${column.name} is a free string, so a misspelt value is stored and then never found.`,
          help: 'Make it an enum, or a `@ref` to the unique field of a reference table.',
        };
      }
    }
  },
};

const CLOSED = new Set(['status', 'type', 'kind', 'role', 'level', 'currency']);
const PLURALS = new Map([
  ['statuses', 'status'],
  ['currencies', 'currency'],
]);
/** RFC 6838: the register of media types grows without us. */
const OPEN = /^(?:content|media|mime)type$/;

const namesClosedSet = (name: string): boolean => {
  if (OPEN.test(nameWords(name).slice(-2).join(''))) return false;
  const words = nameWords(name);
  const noun = (words.at(-1) === 'code' ? words.at(-2) : words.at(-1)) ?? '';
  return CLOSED.has(PLURALS.get(noun) ?? noun.replace(/([^su])s$/, '$1'));
};
