import { columnNamed, type Model, type Relation } from '../contract.ts';

/** Which column here holds which column of the parent's row. */
export interface KeyPair {
  readonly child: string;
  readonly parent: string;
}

/**
 * The columns that find a relation's parent row. Of a composite key the parent's primary key is enough: the foreign
 * key itself sees to it that the other columns agree.
 */
export const parentKey = (model: Model, relation: Relation, parent: Model): readonly KeyPair[] => {
  const pairs = keyPairs(model, relation, parent);
  const primaryKey = parent.primaryKey.map((field) => columnOf(parent, field));
  const byPrimaryKey = pairs.filter((pair) => primaryKey.includes(pair.parent));
  return byPrimaryKey.length === primaryKey.length && byPrimaryKey.length > 0 ? byPrimaryKey : pairs;
};

/** All columns of a relation's foreign key. */
export const keyPairs = (model: Model, relation: Relation, parent: Model): readonly KeyPair[] =>
  relation.fields.map((field, index) => ({
    child: columnOf(model, field),
    parent: columnOf(parent, relation.references[index] ?? ''),
  }));

const columnOf = (model: Model, field: string): string => columnNamed(model, field)?.column ?? field;
