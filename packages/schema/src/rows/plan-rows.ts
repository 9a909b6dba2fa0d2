import { modelAnnotations } from '../annotations/annotation.ts';
import { type Contract, columnNamed, type Model, type Relation } from '../contract.ts';
import { rowKey } from '../facts/row-key.ts';
import { type CompleteRow, completeRows } from './complete-row.ts';
import type { StoredRow } from './evaluate-check.ts';
import { orderModels, orderRows } from './order-models.ts';
import { tupleOf } from './row-index.ts';
import type { SeedLayer, SeedSource } from './seed.ts';
import { storedRow } from './stored-row.ts';

/** Rows of one model that one statement can write: all have the same columns. */
export interface RowBatch {
  readonly model: string;
  readonly layer: SeedLayer;
  readonly table: string;
  /** The columns that tell rows apart: the primary key, or a unique key where there is none. */
  readonly keyColumns: readonly string[];
  /** Every column of the rows, the key's among them. */
  readonly columns: readonly string[];
  /**
   * Columns that a row which is there already is brought back to: those a reference row states, but for what it holds
   * at first alone. Empty for demo rows, which belong to whoever works with them, and for append-only models.
   */
  readonly enforced: readonly string[];
  /** Columns of a type without equality (`json`, `xml`), which are compared as text. */
  readonly comparedAsText: readonly string[];
  /** Columns that the rows give a number which the database would otherwise count up itself (`autoincrement()`). */
  readonly autoincrement: readonly string[];
  /** The `@updatedAt` column, where the rows leave it to the database. */
  readonly updatedAt: string | undefined;
  readonly rows: readonly { readonly key: string; readonly values: StoredRow }[];
}

/** How the rows of a seed are written. */
export interface RowPlan {
  /** In the order of foreign keys. */
  readonly batches: readonly RowBatch[];
  /**
   * Foreign keys in a circle, which are written as NULL at first: the same rows with key and foreign key alone, to be
   * written once all are there; where nothing is enforced, for the rows that were just inserted.
   */
  readonly deferred: readonly RowBatch[];
}

/** Models that require each other in a circle, so that no row can come first. */
export interface RowCycle {
  readonly cycle: readonly string[];
}

/** Plans how a valid seed is written; see {@link validateRows}. */
export const planRows = (contract: Contract, source: SeedSource, layers: readonly SeedLayer[]): RowPlan | RowCycle => {
  const rows = completeRows(contract, source).filter(({ layer }) => layers.includes(layer));
  const of = (model: Model): readonly CompleteRow[] => rows.filter((row) => row.model === model);
  const order = orderModels(
    contract.models.filter((model) => of(model).length > 0),
    (model, relation) => of(model).some((row) => tupleOf(contract, row, relation.fields) !== undefined),
  );
  if ('cycle' in order) return order;
  const planned = order.models.flatMap((model) => {
    const later = nullableColumns(model, order.deferred.get(model.name) ?? []);
    return layers.map((layer) => {
      const own = of(model).filter((row) => row.layer === layer);
      return planModel(contract, model, layer, inOwnOrder(contract, model, own), later);
    });
  });
  return { batches: planned.flatMap(({ batches }) => batches), deferred: planned.flatMap(({ deferred }) => deferred) };
};

const planModel = (
  contract: Contract,
  model: Model,
  layer: SeedLayer,
  rows: readonly CompleteRow[],
  later: readonly string[],
): RowPlan => {
  const keyColumns = rowKey(model).map((field) => columnNamed(model, field)?.column ?? field);
  const isSynced = layer === 'reference' && modelAnnotations(model, 'appendOnly').length === 0;
  const updatedAt = model.columns.find(({ isUpdatedAt }) => isUpdatedAt);
  const fixed = {
    model: model.name,
    layer,
    table: model.table,
    keyColumns,
    comparedAsText: model.columns
      .filter(({ nativeType }) => WITHOUT_EQUALITY.includes(nativeType?.name ?? ''))
      .map(({ column }) => column),
  };
  const isLeftAlone = (row: CompleteRow, column: string): boolean =>
    model.columns.some((one) => one.column === column && row.initial.has(one.name));
  const enforcedBy = (row: CompleteRow): readonly string[] =>
    model.columns
      .filter(({ name, column }) => isSynced && row.stated.has(name) && !keyColumns.includes(column))
      .map(({ column }) => column)
      .filter((column) => !isLeftAlone(row, column));
  const countedBy = (row: CompleteRow): readonly string[] =>
    model.columns
      .filter((column) => column.default?.kind === 'function' && column.default.name === 'autoincrement')
      .filter(({ name }) => row.stated.has(name))
      .map(({ column }) => column);
  const batchOf = (own: readonly CompleteRow[], first: CompleteRow): RowBatch => ({
    ...fixed,
    columns: Object.keys(storedRow(contract, first)),
    enforced: enforcedBy(first).filter((column) => !later.includes(column)),
    autoincrement: countedBy(first),
    updatedAt: updatedAt !== undefined && !first.stated.has(updatedAt.name) ? updatedAt.column : undefined,
    rows: own.map((row) => ({ key: row.key, values: { ...storedRow(contract, row), ...emptied(later) } })),
  });
  const laterOf = (own: readonly CompleteRow[], first: CompleteRow): RowBatch => ({
    ...batchOf(own, first),
    columns: [...keyColumns, ...later],
    enforced: isSynced ? later.filter((column) => !isLeftAlone(first, column)) : [],
    rows: own.map((row) => ({ key: row.key, values: only(storedRow(contract, row), [...keyColumns, ...later]) })),
  });
  const groups = grouped(rows, model, (row) => JSON.stringify([Object.keys(row.values).sort(), enforcedBy(row)]));
  return {
    batches: groups.map(({ own, first }) => batchOf(own, first)),
    deferred: later.length === 0 ? [] : groups.map(({ own, first }) => laterOf(own, first)),
  };
};

const WITHOUT_EQUALITY = ['Json', 'Xml'];

const nullableColumns = (model: Model, relations: readonly Relation[]): string[] =>
  relations
    .flatMap(({ fields }) => fields.map((field) => columnNamed(model, field)))
    .flatMap((column) => (column === undefined || column.isRequired ? [] : [column.column]));

/** Rows that point at rows of their own model come after those. */
const inOwnOrder = (contract: Contract, model: Model, rows: readonly CompleteRow[]): readonly CompleteRow[] => {
  const own = model.relations.filter((relation) => relation.model === model.name);
  if (own.length === 0) return rows;
  const targets = own.map(
    ({ references }) => new Map(rows.map((row) => [tupleOf(contract, row, references), row] as const)),
  );
  return orderRows(rows, (row) =>
    own.flatMap(({ fields }, index) => {
      const tuple = tupleOf(contract, row, fields);
      const parent = tuple === undefined ? undefined : targets[index]?.get(tuple);
      return parent === undefined ? [] : [parent];
    }),
  );
};

/** Rows of one shape together; where their order counts, only neighbours. */
const grouped = (rows: readonly CompleteRow[], model: Model, shapeOf: (row: CompleteRow) => string) => {
  const keepsOrder = model.relations.some((relation) => relation.model === model.name);
  const groups: { shape: string; own: CompleteRow[]; first: CompleteRow }[] = [];
  for (const row of rows) {
    const shape = shapeOf(row);
    const group = keepsOrder ? groups.at(-1) : groups.find((other) => other.shape === shape);
    if (group?.shape === shape) group.own.push(row);
    else groups.push({ shape, own: [row], first: row });
  }
  return groups;
};

const emptied = (columns: readonly string[]): StoredRow => Object.fromEntries(columns.map((column) => [column, null]));

const only = (row: StoredRow, columns: readonly string[]): StoredRow =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
