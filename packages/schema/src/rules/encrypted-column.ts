import { fieldAnnotation, modelAnnotations } from '../annotations/annotation.ts';
import { type Column, columnNamed, type Model } from '../contract.ts';
import { checkedColumns } from '../facts/checked-columns.ts';
import { declaredKeys, leadsIndex } from '../facts/index-cover.ts';
import { expressionOf, modelSql } from '../facts/model-sql.ts';
import { columnReferences } from '../sql/column-references.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * An `@encrypted` column is `Bytes` or `String` without check, key, index or default; its look-up column is indexed.
 *
 * PostgreSQL sees only ciphertext, which differs each time the same text is encrypted: a check on it fails, a key on
 * it holds nothing apart and an index on it finds nothing. What has to be found is found by a keyed hash in a column
 * of its own, `lookup`, with a key or index.
 *
 * Good:
 * ```prisma
 * model Patient {
 *   id               String @id @default(uuid(7)) @db.Uuid
 *   /// @encrypted(lookup: nationalIdLookup)
 *   nationalId       Bytes  @map("national_id")
 *   nationalIdLookup Bytes  @unique @map("national_id_lookup")
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * model Patient {
 *   id         String @id @default(uuid(7)) @db.Uuid
 *   /// @encrypted
 *   nationalId Bytes  @unique @map("national_id")
 * }
 * ```
 */
export const encryptedColumn: Rule = {
  code: 'encrypted-column',
  preset: 'always',
  check: function* (contract, context) {
    for (const model of contract.models) {
      for (const column of model.columns) {
        const encrypted = fieldAnnotation(column, 'encrypted');
        if (encrypted === undefined) continue;
        for (const [message, help] of faults(model, column, encrypted.lookup, context)) {
          yield { at: column.position, model: model.name, message: `${model.name}.${column.name} ${message}`, help };
        }
      }
    }
  },
};

const TEXT = new Set([undefined, 'Text', 'VarChar']);

const faults = function* (
  model: Model,
  column: Column,
  lookup: string | undefined,
  context: RuleContext,
): Iterable<readonly [string, string]> {
  const { name, nativeType } = column;
  const holdsCiphertext = column.type === 'Bytes' || (column.type === 'String' && TEXT.has(nativeType?.name));
  if (!holdsCiphertext || column.isList) {
    yield ['is encrypted, but its type cannot hold ciphertext.', 'Make it `Bytes`, or `String` without a native type.'];
  }
  const byLookup = `Remove it from ${name}; find rows by a keyed hash: \`@encrypted(lookup: ${name}Lookup)\`.`;
  if (isKey(model, column, context)) yield ['is encrypted, so a key or index on it holds and finds nothing.', byLookup];
  if (checkedColumns(context, model).some((columns) => columns.has(column.column))) {
    yield [
      'is encrypted, so a @check sees ciphertext and refuses every row.',
      `Remove ${name} from the check; the client checks it.`,
    ];
  }
  if (column.default?.kind === 'literal') {
    yield ['is encrypted, but its default is stored as plain text.', 'Remove the default.'];
  }
  const target = lookup === undefined ? undefined : columnNamed(model, lookup);
  if (target === undefined) return;
  if (target === column || fieldAnnotation(target, 'encrypted') !== undefined) {
    yield [
      `is looked up by ${target.name}, which is encrypted itself and finds nothing.`,
      'Name a column of its own for the keyed hash.',
    ];
  } else if (!leadsIndex(model, [target.name])) {
    yield [
      `is looked up by ${target.name}, which no index begins with, so every look-up reads the table.`,
      `Make ${target.name} \`@unique\`, or add \`@@index([${target.name}])\`.`,
    ];
  }
};

const isKey = (model: Model, column: Column, context: RuleContext): boolean => {
  const annotated = [...modelAnnotations(model, 'unique'), ...modelAnnotations(model, 'index')];
  return (
    declaredKeys(model).some((index) => index.fields.includes(column.name)) ||
    model.relations.some((relation) => relation.fields.includes(column.name)) ||
    annotated.some(({ key }) => key.kind === 'fields' && key.fields.includes(column.name)) ||
    modelSql(model).some(({ sql, use }) => {
      const expression = use === 'check' ? undefined : expressionOf(context, sql);
      return expression !== undefined && columnReferences(expression).some((named) => named.column === column.column);
    })
  );
};
