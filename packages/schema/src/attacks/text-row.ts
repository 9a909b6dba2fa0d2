import { type Contract, columnNamed, type Model, modelNamed, type Relation } from '../contract.ts';
import { rowKey } from '../facts/row-key.ts';
import { literal, name } from './sql-text.ts';

/** A row as PostgreSQL writes it: by column's name in the database, each value in the text form of its type. */
export type TextRow = Readonly<Record<string, string | null>>;

/** Rows that are there, by model: those that are attacked, and those that say whose they are. */
export type KnownRows = ReadonlyMap<string, readonly TextRow[]>;

/** The columns that tell a model's rows apart. */
export const keyColumns = (model: Model): readonly string[] => rowKey(model).map((field) => columnOf(model, field));

/** The condition that finds a row by its key. */
export const keyCondition = (model: Model, row: TextRow): string =>
  keyColumns(model)
    .map((column) => `${name(column)} = ${literal(row[column] ?? null)}`)
    .join(' AND ');

/** Whether a column holds ids that can be made up. */
export const isUuid = (model: Model, column: string | undefined): boolean =>
  model.columns.find((candidate) => candidate.column === column)?.nativeType?.name === 'Uuid';

/** The row that a relation leads to, as far as it is known. */
export const parentRow = (
  contract: Contract,
  known: KnownRows,
  model: Model,
  row: TextRow,
  relation: Relation,
): { readonly parent: Model; readonly row: TextRow } | undefined => {
  const parent = modelNamed(contract, relation.model);
  if (parent === undefined) return undefined;
  const values = relation.fields.map((field) => row[columnOf(model, field)] ?? null);
  if (values.includes(null)) return undefined;
  const columns = relation.references.map((field) => columnOf(parent, field));
  const found = known
    .get(parent.name)
    ?.find((candidate) => columns.every((column, index) => candidate[column] === values[index]));
  return found === undefined ? undefined : { parent, row: found };
};

/** The column of a field; a field that the model lacks is a finding of its own, and its name stands for itself. */
export const columnOf = (model: Model, field: string): string => columnNamed(model, field)?.column ?? field;
