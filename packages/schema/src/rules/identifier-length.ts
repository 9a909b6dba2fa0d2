import type { Contract } from '../contract.ts';
import { identifierBytes } from '../facts/identifier.ts';
import { MAX_IDENTIFIER_BYTES } from '../safeguards/safeguard-name.ts';
import { sequenceName } from '../safeguards/sequence-name.ts';
import type { Rule, Violation } from './rule.ts';

/**
 * Names of databases, tables, columns, enums and their values fit PostgreSQL's 63 bytes.
 *
 * PostgreSQL cuts a longer name and says so in no more than a notice: Prisma then looks for a table or column that
 * is not there and reports drift for ever, and two names that differ at the end become one. A longer enum value is
 * refused by the server. The limit counts bytes, so letters with accents count twice. The name of a sequence PostgreSQL
 * makes of table and column; it shortens both, and tells two that then agree apart by a number.
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
    const sequences = new Map<string, string>();
    for (const { name, at, model, field } of sequencesOf(contract)) {
      const other = sequences.get(name);
      sequences.set(name, other ?? field);
      if (other === undefined) continue;
      yield {
        at,
        model,
        message: `PostgreSQL cuts the names of the sequences of ${other} and ${field} to the same 63 bytes, "${name}".`,
        help: 'Give one of the tables a shorter name with `@@map`, so that nobody mistakes one for the other.',
      };
    }
  },
};

type Named = Pick<Violation, 'at' | 'model'> & { readonly what: string; readonly name: string };

const sequencesOf = (
  contract: Contract,
): readonly (Pick<Named, 'at' | 'model' | 'name'> & { readonly field: string })[] =>
  contract.models.flatMap((model) =>
    model.columns
      .filter(({ default: given }) => given?.kind === 'function' && given.name === 'autoincrement')
      .map((column) => ({
        name: sequenceName(model.table, column.column),
        field: `${model.name}.${column.name}`,
        at: column.position,
        model: model.name,
      })),
  );

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
