import { modelAnnotations } from '../annotations/annotation.ts';
import { type Contract, columnNamed, type Model, modelNamed, type Relation } from '../contract.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import { allOf, type Condition } from './condition.ts';
import { keyPairs, parentKey } from './parent-key.ts';
import { quoted, type Safeguard } from './safeguard.ts';
import { safeguardName } from './safeguard-name.ts';

/**
 * For each model that hides its children when it is soft-deleted: a view of the keys of its rows that are not.
 * The policies of the children look there, because the view reads as the database's owner: whether a root is deleted
 * does not depend on who may see the root. No user can name the view, since its schema is closed to them: PostgreSQL
 * checks that when a statement is parsed, and the view's own privilege when a policy uses it.
 */
export const liveViews = (contract: Contract): Safeguard[] => {
  const parents = contract.models
    .filter((model) => !hasAnnotation(model, 'internal'))
    .flatMap((model) => unhiddenParents(contract, model).map(({ parent }) => parent));
  const views = parents.flatMap((parent) => [...ancestorsOf(contract, parent), parent]);
  return [...new Set(views)].map((model) => liveView(contract, model));
};

/** The rows whose parents are all live; undefined where no parent hides them. */
export const liveParents = (contract: Contract, model: Model): Condition | undefined =>
  areLive(contract, model, unhiddenParents(contract, model));

const areLive = (contract: Contract, model: Model, parents: readonly HidingParent[]): Condition | undefined =>
  allOf(
    parents.map(({ relation, parent }): Condition => {
      const view = liveView(contract, parent);
      const matches = parentKey(model, relation, parent).map(
        (pair) => `live.${quoted(pair.parent)} = ${quoted(model.table)}.${quoted(pair.child)}`,
      );
      return {
        sql: `EXISTS (SELECT FROM azora_live.${quoted(view.name)} live WHERE ${matches.join(' AND ')})`,
        reads: view.reads ?? [],
      };
    }),
  );

/** The column that says when a row was soft-deleted, if the model has one. */
export const deletionColumn = (model: Model): string | undefined => {
  const column = columnNamed(model, 'deletedAt');
  return column?.type === 'DateTime' && !column.isRequired ? column.column : undefined;
};

const liveView = (contract: Contract, model: Model): Safeguard => {
  const columns = joinedColumns(contract, model);
  const deletedAt = deletionColumn(model);
  const ownRow = deletedAt === undefined ? [] : [{ sql: `${quoted(deletedAt)} IS NULL`, reads: [] }];
  const parents = areLive(contract, model, hidingParents(contract, model));
  const condition = allOf([...ownRow, ...(parents === undefined ? [] : [parents])]);
  const select = `SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(model.table)}\n    WHERE ${condition?.sql ?? 'true'}`;
  const name = safeguardName('live', model.table, [], select);
  const own = [...columns, ...(deletedAt === undefined ? [] : [deletedAt]), ...keysToParents(contract, model)];
  return {
    kind: 'live',
    table: model.table,
    name,
    reads: [...new Set([...own.map((column) => `${model.table}.${column}`), ...(parents?.reads ?? [])])],
    create:
      `CREATE VIEW azora_live.${quoted(name)} AS\n    ${select};\n` +
      `GRANT SELECT ON azora_live.${quoted(name)} TO azora_user;`,
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

const ancestorsOf = (contract: Contract, model: Model): readonly Model[] =>
  hidingParents(contract, model).flatMap(({ parent }) => [...ancestorsOf(contract, parent), parent]);

/** The columns by which children find a row, in the table's order. */
const joinedColumns = (contract: Contract, model: Model): readonly string[] => {
  const joined = contract.models.flatMap((child) =>
    cascadingParents(contract, child)
      .filter(({ parent }) => parent === model)
      .flatMap(({ relation }) => parentKey(child, relation, model).map((pair) => pair.parent)),
  );
  return model.columns.map(({ column }) => column).filter((column) => joined.includes(column));
};

const keysToParents = (contract: Contract, model: Model): readonly string[] =>
  hidingParents(contract, model).flatMap(({ relation, parent }) =>
    parentKey(model, relation, parent).map(({ child }) => child),
  );
