import type { Column, Contract, Model } from '../contract.ts';
import { parseTimestamp } from './moment.ts';
import { rowId } from './row-id.ts';
import { initialValue, isInitial, type SeedLayer, type SeedRow, type SeedSource, seedLayers } from './seed.ts';

/**
 * When seeded rows were created and updated, unless they say otherwise. It is fixed, so that a seed is the same data
 * on every machine and on every run.
 */
export const SEED_TIME = '2026-01-01T00:00:00.000Z';

/** A row of a seed with everything that follows from the contract. */
export interface CompleteRow {
  readonly service: string;
  readonly model: Model;
  readonly layer: SeedLayer;
  readonly key: string;
  /** By field. What only the database can give (`autoincrement()`, `dbgenerated(…)`) is missing. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The fields that the seed itself wrote. */
  readonly stated: ReadonlySet<string>;
  /** Those among them that hold for a new row alone. */
  readonly initial: ReadonlySet<string>;
}

/** Every row of a seed whose model the contract has, completed. */
export const completeRows = (contract: Contract, { seed }: SeedSource): CompleteRow[] =>
  seedLayers.flatMap((layer) =>
    contract.models.flatMap((model) =>
      Object.entries(seed[layer][model.name] ?? {}).map(([key, row]) => completeRow(contract, model, layer, key, row)),
    ),
  );

const completeRow = (
  contract: Contract,
  model: Model,
  layer: SeedLayer,
  key: string,
  written: SeedRow,
): CompleteRow => {
  const row = Object.fromEntries(Object.entries(written).map(([field, value]) => [field, initialValue(value)]));
  const fields = Object.keys(row).filter((field) => row[field] !== undefined);
  const context: Context = { service: contract.service, model, key, createdAt: createdAt(model, row) };
  const values: Record<string, unknown> = {};
  for (const column of model.columns) {
    const value = row[column.name] === undefined ? filled(column, context) : row[column.name];
    if (value !== undefined) values[column.name] = value;
  }
  // A field that the model does not have is a finding, so it is kept.
  for (const field of fields) values[field] = row[field];
  const stated = new Set(fields);
  const initial = new Set(fields.filter((field) => isInitial(written[field])));
  return { service: contract.service, model, layer, key, values, stated, initial };
};

interface Context {
  readonly service: string;
  readonly model: Model;
  readonly key: string;
  readonly createdAt: unknown;
}

/** What a field holds that the seed does not mention; undefined where only the database, or nobody, knows. */
const filled = (column: Column, { service, model, key, createdAt }: Context): unknown => {
  const isKey = model.primaryKey.length === 1 && model.primaryKey[0] === column.name;
  if (isKey && column.type === 'String' && !pointsElsewhere(model, column))
    return rowId(`${service}.${model.name}`, key);
  if (column.isUpdatedAt) return createdAt;
  if (column.default?.kind === 'literal') return literal(column, column.default.value);
  if (column.default?.kind === 'function') {
    const { name } = column.default;
    if (name === 'now') return SEED_TIME;
    return RANDOM_IDS.has(name) ? rowId(`${service}.${model.name}.${column.name}`, key) : undefined;
  }
  if (column.isList) return [];
  return column.isRequired ? undefined : null;
};

/** Functions that make up an id; here it follows from the row instead. */
const RANDOM_IDS = new Set(['uuid', 'cuid', 'ulid', 'nanoid']);

const pointsElsewhere = (model: Model, column: Column): boolean =>
  model.relations.some(({ fields }) => fields.includes(column.name)) ||
  column.annotations.some(({ kind }) => kind === 'ref');

/** A row that says when it was created was not updated before. */
const createdAt = (model: Model, row: SeedRow): unknown =>
  model.columns
    .filter((column) => column.default?.kind === 'function' && column.default.name === 'now')
    .map((column) => row[column.name])
    .find(isMoment) ?? SEED_TIME;

const isMoment = (value: unknown): boolean =>
  value instanceof Date
    ? !Number.isNaN(value.getTime())
    : typeof value === 'string' && parseTimestamp(value) !== undefined;

/** A default as Prisma's datamodel states it: JSON as text, bytes in base64, decimals as JavaScript numbers. */
const literal = (column: Column, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => literal(column, item));
  if (column.type === 'Json' && typeof value === 'string') return JSON.parse(value);
  if (column.type === 'Bytes' && typeof value === 'string') return Uint8Array.from(atob(value), (c) => c.charCodeAt(0));
  // More digits than a JavaScript number holds: the database's own default has them all.
  if (column.type === 'Decimal') return String(value).replace(/\D/g, '').length > 15 ? undefined : String(value);
  return value;
};
