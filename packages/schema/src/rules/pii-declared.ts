import type { Column } from '../contract.ts';
import { nameWords } from '../facts/name-words.ts';
import type { Rule } from './rule.ts';

/**
 * A field whose name says that it is personal is `@pii(kind)`.
 *
 * Masking, export and erasure know only what is marked: an unmarked e-mail address is shown to every reader and
 * survives its owner's erasure. Only names that leave little doubt are looked at (email, phone number, first name,
 * date of birth, IP address and the like); a field that is `@secret` or `@ref` is left alone.
 *
 * Good:
 * ```prisma
 * /// @pii(email)
 * contactEmail String @map("contact_email")
 * ```
 *
 * Bad:
 * ```prisma
 * contactEmail String @map("contact_email")
 * ```
 */
export const piiDeclared: Rule = {
  code: 'pii-declared',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const column of model.columns) {
        const kind = personalKind(column);
        if (kind === undefined) continue;
        if (column.annotations.some((annotation) => ENOUGH.has(annotation.kind))) continue;
        yield {
          at: column.position,
          model: model.name,
          message: `${model.name}.${column.name} reads like personal data and is not marked: readers see it and erasure leaves it.`,
          help: `Add \`/// @pii(${kind})\` to ${column.name}.`,
        };
      }
    }
  },
};

const ENOUGH = new Set(['pii', 'secret', 'ref']);

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|_)email$|(?:^|_)email_address$/, 'email'],
  [/(?:^|_)(?:phone|msisdn)$|(?:^|_)(?:phone|mobile)_number$/, 'phone'],
  [/(?:^|_)(?:first|last|full|family|given|middle|maiden|legal)_name$|^surname$/, 'name'],
  [/(?:^|_)(?:date_of_birth|birth_?date|dob|born_on)$/, 'birthdate'],
  [/(?:^|_)ip(?:_address)?$/, 'ip'],
  [/(?:^|_)(?:street|home|postal|residential)_address$/, 'address'],
  [/(?:^|_)(?:national_id|passport|identity)_number$|(?:^|_)(?:national_id|ssn)$/, 'government-id'],
  [/(?:^|_)(?:iban|bank_account_number|card_number)$/, 'financial'],
];

const personalKind = (column: Column): string | undefined => {
  if (column.type !== 'String' && column.type !== 'DateTime' && column.type !== 'Bytes') return undefined;
  const name = nameWords(column.name).join('_');
  return NAMES.find(([pattern]) => pattern.test(name))?.[1];
};
