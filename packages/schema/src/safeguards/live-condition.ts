import { modelAnnotations } from '../annotations/annotation.ts';
import { type Contract, columnNamed, type Model, modelNamed, type Relation } from '../contract.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import { allOf, type Condition } from './condition.ts';
import { keyView } from './key-view.ts';
import { keyPairs, parentKey } from './parent-key.ts';
import { quoted } from './safeguard.ts';

/** The rows that neither are soft-deleted nor belong to something that is; undefined where all rows are always live. */
export const liveCondition = (contract: Contract, model: Model): Condition | undefined =>
  liveUnder(contract, model, unhiddenParents(contract, model));

/** The column that says when a row was soft-deleted, if the model has one. */
export const deletionColumn = (model: Model): string | undefined => {
  const column = columnNamed(model, 'deletedAt');
  return column?.type === 'DateTime' && !column.isRequired ? column.column : undefined;
};

const liveUnder = (contract: Contract, model: Model, parents: readonly HidingParent[]): Condition | undefined => {
  const deletedAt = deletionColumn(model);
  return allOf([
    ...(deletedAt === undefined
      ? []
      : [{ sql: `${quoted(deletedAt)} IS NULL`, reads: [`${model.table}.${deletedAt}`], views: [] }]),
    ...parents.map((parent) => parentIsLive(contract, model, parent)),
  ]);
};

const parentIsLive = (contract: Contract, model: Model, { relation, parent }: HidingParent): Condition => {
  const live = liveUnder(contract, parent, hidingParents(contract, parent));
  const key = parentKey(model, relation, parent);
  const view = keyView(
    'live',
    parent,
    key.map((pair) => pair.parent),
    live,
  );
  const matches = key.map((pair) => `live.${quoted(pair.parent)} = ${quoted(model.table)}.${quoted(pair.child)}`);
  return {
    sql: `EXISTS (SELECT FROM azora_keys.${quoted(view.name)} live WHERE ${matches.join(' AND ')})`,
    reads: [...key.map(({ child }) => `${model.table}.${child}`), ...(view.reads ?? [])],
    views: [...(live?.views ?? []), view],
  };
};

interface HidingParent {
  readonly relation: Relation;
  readonly parent: Model;
}

/** The parents that a row lives and dies with, as far as they or their own parents can be soft-deleted. */
const hidingParents = (contract: Contract, model: Model): readonly HidingParent[] =>
  cascadingParents(contract, model).filter(({ parent }) => isHidden(contract, parent, [model]));

/**
 * The hiding parents that a policy must look at. Not the one through which alone users reach the row: what they do not
 * see of it, they do not own below it either. Not one that is hidden by a row which hides this one itself.
 */
const unhiddenParents = (contract: Contract, model: Model): readonly HidingParent[] => {
  const [via, ...more] = modelAnnotations(model, 'ownerVia');
  const isOnlyWay = more.length === 0 && !hasAnnotation(model, 'owner', 'tenant', 'shared');
  const parents = hidingParents(contract, model);
  return parents.filter(
    (candidate) =>
      !(isOnlyWay && candidate.relation.name === via?.relation) && !isImplied(contract, model, candidate, parents),
  );
};

/** Whether the candidate is hidden only by rows that this one's other parents are, found by the same columns. */
const isImplied = (
  contract: Contract,
  model: Model,
  { relation, parent }: HidingParent,
  parents: readonly HidingParent[],
): boolean => {
  if (deletionColumn(parent) !== undefined) return false;
  const own = keyPairs(model, relation, parent);
  return hidingParents(contract, parent).every((above) =>
    parents.some((other) => {
      if (other.parent !== above.parent) return false;
      const others = keyPairs(model, other.relation, other.parent);
      return parentKey(parent, above.relation, above.parent).every((pair) => {
        const column = own.find((candidate) => candidate.parent === pair.child)?.child;
        return others.some((candidate) => candidate.child === column && candidate.parent === pair.parent);
      });
    }),
  );
};

const isHidden = (contract: Contract, model: Model, passed: readonly Model[]): boolean =>
  !passed.includes(model) &&
  (deletionColumn(model) !== undefined ||
    cascadingParents(contract, model).some(({ parent }) => isHidden(contract, parent, [...passed, model])));

/** The parents that a row lives and dies with. */
export const cascadingParents = (contract: Contract, model: Model): readonly HidingParent[] =>
  model.relations.flatMap((relation) => {
    const parent = modelNamed(contract, relation.model);
    const isChild = relation.isRequired && relation.onDelete === 'Cascade' && parent !== model;
    return isChild && parent !== undefined ? [{ relation, parent }] : [];
  });
