import type { Contract } from '../contract.ts';
import { identifierBytes } from '../facts/identifier.ts';
import { MAX_IDENTIFIER_BYTES } from '../safeguards/safeguard-name.ts';
import type { Rule, Violation } from './rule.ts';

/**
 * Names of databases, tables, columns, enums and their values fit PostgreSQL's 63 bytes.
 *
 * PostgreSQL cuts a longer name and says so in no more than a notice: Prisma then looks for a table or column that
 * is not there and reports drift for ever, and two names that differ at the end become one. A longer enum value is
 * refused by the server. The limit counts bytes, so letters with accents count twice.
 *
 * Good:
 * ```prisma
 * expectedNumberOfWorkingDays Int @map("expected_number_of_working_days")
 * ```
 *
 * Bad:
 * ```prisma
 * expectedDays Int @map("expected_number_of_working_days_until_the_settlement_of_the_claim")
 * ```
 */
export const identifierLength: Rule = {
  code: 'identifier-length',
  preset: 'always',
  check: function* (contract) {
    for (const { what, name, ...place } of names(contract)) {
      const bytes = identifierBytes(name);
      if (bytes <= MAX_IDENTIFIER_BYTES) continue;
      yield {
        ...place,
        message: `The ${what} "${name}" has ${bytes} bytes; PostgreSQL keeps ${MAX_IDENTIFIER_BYTES} and the rest is lost.`,
        help: 'Shorten the name, or give the database a shorter one with `@map` or `@@map`.',
      };
    }
  },
};

type Named = Pick<Violation, 'at' | 'model'> & { readonly what: string; readonly name: string };

const names = function* (contract: Contract): Iterable<Named> {
  const [file = ''] = contract.files;
  yield { what: 'database', name: contract.database, at: { file, line: 1, column: 1 }, model: undefined };
  for (const model of contract.models) {
    yield { what: 'table', name: model.table, at: model.position, model: model.name };
    for (const column of model.columns) {
      yield { what: 'column', name: column.column, at: column.position, model: model.name };
    }
  }
  for (const { dbName, values, position } of contract.enums) {
    yield { what: 'enum', name: dbName, at: position, model: undefined };
    for (const value of values) yield { what: 'enum value', name: value.dbName, at: position, model: undefined };
  }
};
