import { fieldAnnotation, modelAnnotations } from '../annotations/annotation.ts';
import { type Column, columnNamed, type Model } from '../contract.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import { columnOf, keyColumns } from './text-row.ts';

// What the annotations of a model say of access, read anew: what the safeguards make of them is what is being tested.

/** Whether anybody but the service may see any row. */
export const isOpenToUsers = (model: Model): boolean =>
  !hasAnnotation(model, 'internal') && hasAnnotation(model, 'owner', 'ownerVia', 'tenant', 'shared');

export const isAppendOnly = (model: Model): boolean => hasAnnotation(model, 'appendOnly');

/** Columns that the service alone reads. */
export const secretColumns = (model: Model): readonly Column[] =>
  model.columns.filter((column) => fieldAnnotation(column, 'secret') !== undefined);

/** The columns that name the parties a row belongs to. */
export const ownerColumns = (model: Model): readonly string[] =>
  modelAnnotations(model, 'owner').flatMap(({ fields }) => fields.map((field) => columnOf(model, field)));

/** The columns that name the organisations a row belongs to. */
export const tenantColumns = (model: Model): readonly string[] =>
  modelAnnotations(model, 'tenant').map(({ field }) => columnOf(model, field));

/** The columns of personal data. */
export const personalColumns = (model: Model): readonly Column[] =>
  model.columns.filter((column) => fieldAnnotation(column, 'pii') !== undefined);

/** The columns that redacting may replace: those of personal data, and the look-up hashes of what is encrypted. */
export const redactableColumns = (model: Model): readonly string[] => {
  const hidden = [...personalColumns(model), ...secretColumns(model)];
  const lookups = hidden.flatMap(
    (column) => columnNamed(model, fieldAnnotation(column, 'encrypted')?.lookup ?? '') ?? [],
  );
  const replaced = lookups.filter((column) => !secretColumns(model).includes(column));
  return [...new Set([...personalColumns(model), ...replaced].map(({ column }) => column))];
};

/** The names of the columns that users and others read. */
export const visibleColumns = (model: Model): readonly string[] =>
  model.columns.filter((column) => fieldAnnotation(column, 'secret') === undefined).map(({ column }) => column);

/** What owners may do themselves, by column; the key and the timestamps come along. */
export interface OpenedColumns {
  /** Empty: they add no rows. */
  readonly insert: readonly string[];
  /** Empty: they change no rows. */
  readonly update: readonly string[];
  readonly delete: boolean;
}

/** What `@writes` opens. Rows of an append-only model are added alone. */
export const openedColumns = (model: Model): OpenedColumns => {
  const writes = isOpenToUsers(model) ? modelAnnotations(model, 'writes').map((annotation) => annotation.writes) : [];
  const touched = model.columns.filter(({ isUpdatedAt }) => isUpdatedAt).map(({ column }) => column);
  const created = columnNamed(model, 'createdAt')?.column;
  const inserted = writes.flatMap(({ insert }) => insert ?? []).map((field) => columnOf(model, field));
  const updated = writes.flatMap(({ update }) => update ?? []).map((field) => columnOf(model, field));
  const keepsRows = isAppendOnly(model);
  const along = [...keyColumns(model), ...(created === undefined ? [] : [created]), ...touched];
  return {
    insert: inserted.length === 0 ? [] : [...new Set([...inserted, ...along])],
    update: updated.length === 0 || keepsRows ? [] : [...new Set([...updated, ...touched])],
    delete: !keepsRows && writes.some((write) => write.delete),
  };
};
