import { modelAnnotations } from '../annotations/annotation.ts';
import { type Column, type Contract, columnNamed, type Model, modelNamed, type Relation } from '../contract.ts';
import { allOf, anyOf, type Condition, inBrackets } from './condition.ts';
import { keyView } from './key-view.ts';
import { cascadingParents, liveCondition } from './live-condition.ts';
import { parentKey } from './parent-key.ts';
import { quoted } from './safeguard.ts';

/**
 * `@owner(field, …)` and `@owner(via: relation)`: the rows that belong to the session's subject. Ownership through a
 * parent is the parent's own ownership, never its `@shared` or `@tenant`: who may read a course does not own its modules.
 * @param passed the models on the way here
 * @returns undefined where the rows belong to nobody.
 */
export const ownerCondition = (
  contract: Contract,
  model: Model,
  passed: readonly Model[] = [],
): Condition | undefined => {
  const owners = modelAnnotations(model, 'owner').flatMap(({ fields }) => fields);
  const through = modelAnnotations(model, 'ownerVia').flatMap(({ relation: name }) => {
    const relation = model.relations.find((candidate) => candidate.name === name);
    const parent = relation === undefined ? undefined : modelNamed(contract, relation.model);
    // A circle of parents ends in no owner; the rule `owner-is-subject` says so.
    if (relation === undefined || parent === undefined || [...passed, model].includes(parent)) return [];
    const owned = ownerCondition(contract, parent, [...passed, model]);
    return owned === undefined ? [] : [throughParent(contract, model, relation, parent, owned)];
  });
  return anyOf([...owners.flatMap((field) => equalsSetting(model, field, 'subject')), ...through]);
};

/** `@tenant(field)`: the rows of the organisation that the session acts for. */
export const tenantConditions = (model: Model): readonly Condition[] =>
  modelAnnotations(model, 'tenant').flatMap(({ field }) => equalsSetting(model, field, 'tenant'));

/**
 * Whose a row is, for what is not everybody's who may read it: its owner's; where it has none, the organisation's it
 * belongs to; where it has neither, whoever's the rows are that it lives and dies with.
 * @param passed the models on the way here
 * @returns undefined where it is nobody's.
 */
export const claimCondition = (
  contract: Contract,
  model: Model,
  passed: readonly Model[] = [],
): Condition | undefined =>
  ownerCondition(contract, model) ??
  anyOf(tenantConditions(model)) ??
  anyOf(
    cascadingParents(contract, model).flatMap(({ relation, parent }) => {
      if ([...passed, model].includes(parent)) return [];
      const claimed = claimCondition(contract, parent, [...passed, model]);
      return claimed === undefined ? [] : [throughParent(contract, model, relation, parent, claimed)];
    }),
  );

/**
 * The rows whose parent is somebody's, and in their sight. The sub-select is evaluated once a query, and `= ANY (ARRAY(…))`
 * finds children by the index of their key, where `EXISTS` would read them all.
 * @param theirs over the parent's rows
 */
const throughParent = (
  contract: Contract,
  model: Model,
  relation: Relation,
  parent: Model,
  theirs: Condition,
): Condition => {
  const key = parentKey(model, relation, parent);
  const there = key.map((pair) => pair.parent);
  const inSight = visible(contract, parent, theirs);
  const view = keyView('own', parent, there, inSight);
  const rows = `SELECT ${there.map(quoted).join(', ')} FROM azora_keys.${quoted(view.name)}`;
  const [column, ...more] = key.map(({ child }) => quoted(child));
  return {
    sql: more.length === 0 ? `${column} = ANY (ARRAY(${rows}))` : `(${[column, ...more].join(', ')}) IN (${rows})`,
    reads: [...key.map(({ child }) => `${model.table}.${child}`), ...(view.reads ?? [])],
    views: [...inSight.views, view],
  };
};

/** The rows of somebody's that are live, or all of them for who asks for soft-deleted ones. */
const visible = (contract: Contract, model: Model, theirs: Condition): Condition => {
  const live = liveCondition(contract, model);
  if (live === undefined) return theirs;
  const shown = { ...live, sql: `((SELECT azora.include_deleted()) OR ${inBrackets(live)})` };
  return allOf([{ ...theirs, sql: inBrackets(theirs) }, shown]) ?? theirs;
};

/** A column compared with what the session's context says, in its own type. */
const equalsSetting = (model: Model, field: string, setting: 'subject' | 'tenant'): readonly Condition[] => {
  const column = columnNamed(model, field);
  if (column === undefined) return [];
  const value = `(SELECT azora.${setting}()${isText(column) ? '::text' : ''})`;
  return [{ sql: `${quoted(column.column)} = ${value}`, reads: [`${model.table}.${column.column}`], views: [] }];
};

const isText = ({ type, nativeType }: Column): boolean => type === 'String' && nativeType?.name !== 'Uuid';
