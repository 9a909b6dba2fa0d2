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
  const pairs = relation.fields.map((field, index) => ({ field, reference: relation.references[index] ?? '' }));
  const byPrimaryKey = pairs.filter(({ reference }) => parent.primaryKey.includes(reference));
  const found = byPrimaryKey.length === parent.primaryKey.length && byPrimaryKey.length > 0 ? byPrimaryKey : pairs;
  return found.map(({ field, reference }) => ({
    child: columnNamed(model, field)?.column ?? field,
    parent: columnNamed(parent, reference)?.column ?? reference,
  }));
};
