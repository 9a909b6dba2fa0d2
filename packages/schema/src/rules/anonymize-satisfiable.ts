import { modelAnnotations } from '../annotations/annotation.ts';
import type { PiiReplacement } from '../annotations/pii-replacement.ts';
import { type Column, type Contract, columnNamed, type Model } from '../contract.ts';
import { type ErasedColumn, erasedColumns } from '../facts/erasure.ts';
import { isUniqueField } from '../facts/index-cover.ts';
import { expressionOf } from '../facts/model-sql.ts';
import { evaluateCheck, evaluateExpression, type StoredRow } from '../rows/evaluate-check.ts';
import type { SqlValue } from '../rows/sql-value.ts';

import { columnReferences } from '../sql/column-references.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * `@erase(anonymize)` can be carried out: what replaces each `@pii` column satisfies its type, keys and checks, and each
 * `@secret` column can be cleared.
 *
 * Anonymising writes a stated value over each personal column: NULL where the column is optional, else one for its
 * kind (`Erased person` for a name, `erased-<id>@erased.invalid` for an e-mail address, `+00000000000` for a phone
 * number, `Erased` for free text, `erased-` with 12 digits of the id for a government id or an account number). A secret
 * becomes NULL, since a password or a key that outlives its person still opens doors. Where a length, a key or a check
 * refuses that, the erasure of a person fails on the day it is asked for.
 *
 * Good:
 * ```prisma
 * /// @owner(userId)
 * /// @erase(anonymize, reason: "Past games must still say that somebody played.")
 * /// @check("char_length(nickname) BETWEEN 3 AND 20")
 * model Player {
 *   id       String  @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId   String  @map("user_id") @db.Uuid
 *   /// @pii(name)
 *   nickname String
 *   /// @pii(phone)
 *   phone    String? @unique
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @owner(userId)
 * /// @erase(anonymize, reason: "Past games must still say that somebody played.")
 * model Player {
 *   id     String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId String @map("user_id") @db.Uuid
 *   /// @pii(phone)
 *   phone  String @unique
 * }
 * ```
 */
export const anonymizeSatisfiable: Rule = {
  code: 'anonymize-satisfiable',
  preset: 'always',
  check: function* (contract, context) {
    for (const model of contract.models) {
      const erase = modelAnnotations(model, 'erase')[0];
      if (erase?.action !== 'anonymize') continue;
      const erased = erasedColumns(model);
      if (erased.length === 0) {
        yield {
          at: erase.position,
          model: model.name,
          message: `Anonymising ${model.name} replaces nothing: none of its fields is @pii or @secret.`,
          help: 'Mark its personal fields `@pii(kind)`, or write `@erase(keep, reason: "…")`.',
        };
      }
      for (const one of erased) {
        const fault = columnFault(model, one);
        if (fault !== undefined) yield { at: one.column.position, model: model.name, ...fault };
      }
      for (const fault of rowFaults(contract, model, erased, context))
        yield { at: erase.position, model: model.name, ...fault };
    }
  },
};

interface Fault {
  readonly message: string;
  readonly help: string;
}

const columnFault = (model: Model, { column, what, replacement }: ErasedColumn): Fault | undefined => {
  const field = `${model.name}.${column.name}`;
  if (replacement === undefined && what === 'secret') {
    return {
      message: `Anonymising cannot clear ${field}: it is @secret and required.`,
      help: `Make it optional (\`${column.name} ${column.type}?\`), so that it becomes NULL, or keep it in a row of its own that is deleted.`,
    };
  }
  if (replacement === undefined) {
    return {
      message: `Anonymising cannot replace ${field}: no value of ${column.type} says nothing about the person.`,
      help: `Make it optional (\`${column.name} ${column.type}?\`), so that it becomes NULL.`,
    };
  }
  if (model.primaryKey.includes(column.name) || model.relations.some(({ fields }) => fields.includes(column.name))) {
    return {
      message: `Anonymising cannot replace ${field}: other rows know this row, or this row another, by it.`,
      help: 'Use a uuid as key, and keep the personal value in a column of its own.',
    };
  }
  const text = sampleOf(replacement);
  const limit = lengthLimit(column);
  if (typeof text !== 'string' || limit === undefined || text.length <= limit) return undefined;
  return {
    message: `Anonymising cannot replace ${field}: "${text}" has ${text.length} characters and the column holds ${limit}.`,
    help: `Make the column longer, or optional, so that it becomes NULL.`,
  };
};

/** Keys in which erased rows would collide, and checks that would refuse them. */
const rowFaults = function* (
  contract: Contract,
  model: Model,
  erased: readonly ErasedColumn[],
  context: RuleContext,
): Iterable<Fault> {
  const replaced = new Map(
    erased.flatMap(({ column, replacement }) =>
      replacement === undefined ? [] : [[column.column, replacement] as const],
    ),
  );
  const row = Object.fromEntries([...replaced].map(([column, replacement]) => [column, sampleOf(replacement)]));
  for (const { columns, where } of uniqueKeys(model, context)) {
    if (!collides(model, columns, replaced)) continue;
    const predicate = where === undefined ? undefined : expressionOf(context, where);
    if (predicate !== undefined && isOutside(evaluateExpression(predicate, row, model))) continue;
    const constant = columns.filter((column) => replaced.has(column)).join(', ');
    yield {
      message: `Anonymising a second row of ${model.name} fails: ${constant} gets the same value each time and is unique (${columns.join(', ')}).`,
      help: 'Make the column optional, so that it becomes NULL, or leave it out of the key.',
    };
  }
  for (const { sql } of modelAnnotations(model, 'check')) {
    const expression = expressionOf(context, sql);
    if (expression === undefined) continue;
    const named = new Set(columnReferences(expression).map(({ column }) => column));
    const touched = [...replaced.keys()].filter((column) => named.has(column));
    const states = statesOf(contract, model, [...named]);
    const state = states.find((one) => evaluateCheck(expression, { ...one, ...row }, model) === false);
    const passes = state === undefined ? evaluateCheck(expression, row, model) : false;
    if (touched.length === 0 || passes === true) continue;
    const secret = erased.find(({ column, what }) => what === 'secret' && touched.includes(column.column));
    if (passes === undefined && secret === undefined) continue;
    if (passes === undefined) {
      const others = [...named].filter((column) => !replaced.has(column)).join(' and ');
      yield {
        message: `Anonymising a row of ${model.name} may fail: once ${secret?.column.column} is cleared, @check("${sql}") depends on ${others}.`,
        help: `Let the check pass wherever ${secret?.column.column} is NULL: \`${secret?.column.column} IS NULL OR …\`.`,
      };
      continue;
    }
    const values = touched.map((column) => `${column} = ${JSON.stringify(row[column])}`).join(', ');
    const where = Object.entries(state ?? {}).map(([column, value]) => `${column} = ${value}`);
    yield {
      message: `Anonymising a row of ${model.name} fails: ${values} breaks @check("${sql}")${where.length === 0 ? '' : ` where ${where.join(' and ')}`}.`,
      help: 'Let the check pass for what is erased, for example by making the column optional and allowing NULL.',
    };
  }
};

/** More states than any check distinguishes are left to the row at hand. */
const STATES = 256;

/** What the columns that a check names and that have few values can be; one empty state where they have none. */
const statesOf = (contract: Contract, model: Model, columns: readonly string[]): readonly StoredRow[] => {
  let states: StoredRow[] = [{}];
  for (const { column, type, isEnum, isList } of model.columns.filter((one) => columns.includes(one.column))) {
    const labels = contract.enums.find(({ name }) => isEnum && name === type)?.values.map(({ dbName }) => dbName);
    const values = labels ?? (type === 'Boolean' ? [true, false] : []);
    if (isList || values.length === 0 || states.length * values.length > STATES) continue;
    states = states.flatMap((state) => values.map((value) => ({ ...state, [column]: value })));
  }
  return states;
};

/** Whether a partial index leaves a row out: to an index, unlike to a check, NULL is as good as false. */
const isOutside = (predicate: SqlValue): boolean =>
  predicate.type === 'null' || (predicate.type === 'boolean' && !predicate.value);

interface UniqueKey {
  readonly columns: readonly string[];
  readonly where: string | undefined;
}

const uniqueKeys = (model: Model, context: RuleContext): readonly UniqueKey[] => {
  const toColumns = (fields: readonly string[]): readonly string[] =>
    fields.map((field) => columnNamed(model, field)?.column ?? field);
  const declared = model.uniques.map(({ fields }) => ({ columns: toColumns(fields), where: undefined }));
  const annotated = modelAnnotations(model, 'unique').map(({ key, where }) => {
    if (key.kind === 'fields') return { columns: toColumns(key.fields), where };
    const expression = expressionOf(context, key.sql);
    const columns = expression === undefined ? [] : columnReferences(expression).map(({ column }) => column);
    return { columns: [...new Set(columns)], where };
  });
  return [...declared, ...annotated];
};

/** Whether two erased rows can meet in the key: NULLs never do, nor values made of the id, nor another unique column. */
const collides = (model: Model, columns: readonly string[], replaced: ReadonlyMap<string, PiiReplacement>): boolean =>
  columns.some((column) => replaced.has(column)) &&
  columns.every((column) => {
    const replacement = replaced.get(column);
    if (replacement !== undefined) return replacement.kind === 'constant';
    const field = model.columns.find((candidate) => candidate.column === column)?.name ?? column;
    return !isUniqueField(model, field);
  });

/** Any id has this shape. */
const SAMPLE_ID = '018f4b7e-5a3c-7d21-9c4e-2b6a1f0d8e37';

const sampleOf = (replacement: PiiReplacement): unknown => {
  if (replacement.kind === 'null') return null;
  return replacement.kind === 'constant' ? replacement.value : replacement.of(SAMPLE_ID);
};

const lengthLimit = ({ nativeType }: Column): number | undefined => {
  if (nativeType?.name !== 'VarChar' && nativeType?.name !== 'Char') return undefined;
  return nativeType.args[0] === undefined ? undefined : Number(nativeType.args[0]);
};
