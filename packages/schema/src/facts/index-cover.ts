import type { Index, Model } from '../contract.ts';

/** Every key and index that Prisma declares on the model, the primary key first. */
export const declaredKeys = (model: Model): readonly Index[] => [
  { name: undefined, fields: model.primaryKey, algorithm: 'BTree', position: model.position },
  ...model.uniques,
  ...model.indexes,
];

/** Algorithms that find single rows by equality. */
const EQUALITY = ['BTree', 'Hash'];

/**
 * Whether the fields, in any order, are the first ones of a declared key or index.
 * @param algorithms which index types serve the purpose; by default those that find rows by equality
 */
export const leadsIndex = (
  model: Model,
  fields: readonly string[],
  algorithms: readonly string[] = EQUALITY,
): boolean =>
  declaredKeys(model).some(
    (index) =>
      algorithms.includes(index.algorithm) &&
      index.fields.length >= fields.length &&
      fields.every((field) => index.fields.slice(0, fields.length).includes(field)),
  );

/** Whether no two rows share the values of these fields: they hold the primary key or a declared unique key. */
export const isUniqueKeyWithin = (model: Model, fields: readonly string[]): boolean =>
  [model.primaryKey, ...model.uniques.map((unique) => unique.fields)].some(
    (key) => key.length > 0 && key.every((field) => fields.includes(field)),
  );

/** Whether no two rows share a value of this field: it alone is the primary key or a declared unique key. */
export const isUniqueField = (model: Model, field: string): boolean => isUniqueKeyWithin(model, [field]);
