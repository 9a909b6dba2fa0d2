import { modelAnnotations } from '../annotations/annotation.ts';
import { type Column, type Contract, columnNamed, type Model, modelNamed, type Relation } from '../contract.ts';
import { anyOf, type Condition } from './condition.ts';
import { cascadingParents } from './live-view.ts';
import { parentKey } from './parent-key.ts';
import { quoted } from './safeguard.ts';

/**
 * `@owner(field, …)` and `@owner(via: relation)`: the rows that belong to the session's subject. Ownership through a
 * parent is the parent's own ownership, never its `@shared` or `@tenant`: who may read a course does not own its modules.
 *
 * The sub-selects are evaluated once a query, and `= ANY (ARRAY(…))` finds children by the index of their key, where
 * `EXISTS` would read them all.
 * @returns undefined where the rows belong to nobody.
 */
export const ownerCondition = (contract: Contract, model: Model): Condition | undefined =>
  conditionAt(contract, model, []);

/** @param passed the models on the way here, the nearest last; the parent at depth n is called pn */
const conditionAt = (contract: Contract, model: Model, passed: readonly Model[]): Condition | undefined => {
  const prefix = passed.length === 0 ? '' : `p${passed.length}.`;
  const direct = modelAnnotations(model, 'owner')
    .flatMap(({ fields }) => fields)
    .flatMap((field) => columnNamed(model, field) ?? [])
    .map(
      (column): Condition => ({
        sql: equalsSetting(`${prefix}${quoted(column.column)}`, column, 'subject'),
        reads: passed.length === 0 ? [] : [`${model.table}.${column.column}`],
      }),
    );
  const through = modelAnnotations(model, 'ownerVia').flatMap(
    ({ relation }) => viaCondition(contract, model, relation, [...passed, model]) ?? [],
  );
  return anyOf([...direct, ...through]);
};

const viaCondition = (
  contract: Contract,
  model: Model,
  name: string,
  passed: readonly Model[],
): Condition | undefined => {
  const relation = model.relations.find((candidate) => candidate.name === name);
  const parent = relation === undefined ? undefined : modelNamed(contract, relation.model);
  // A circle of parents ends in no owner; the rule `owner-is-subject` says so.
  if (relation === undefined || parent === undefined || passed.includes(parent)) return undefined;
  const owned = conditionAt(contract, parent, passed);
  return owned === undefined ? undefined : throughParent(model, relation, parent, passed, owned);
};

/**
 * The rows whose parent satisfies a condition.
 * @param passed the models on the way here, this one included
 * @param owned over the parent's columns, written for that depth
 */
const throughParent = (
  model: Model,
  relation: Relation,
  parent: Model,
  passed: readonly Model[],
  owned: Condition,
): Condition => {
  const key = parentKey(model, relation, parent);
  const alias = `p${passed.length}`;
  const prefix = passed.length === 1 ? '' : `p${passed.length - 1}.`;
  const here = key.map(({ child }) => `${prefix}${quoted(child)}`);
  const there = key.map((pair) => `${alias}.${quoted(pair.parent)}`).join(', ');
  const rows = `SELECT ${there} FROM ${quoted(parent.table)} ${alias}\n        WHERE ${owned.sql}`;
  return {
    sql: here.length === 1 ? `${here[0]} = ANY (ARRAY(${rows}))` : `(${here.join(', ')}) IN (${rows})`,
    reads: [
      ...key.map((pair) => `${parent.table}.${pair.parent}`),
      ...(passed.length === 1 ? [] : key.map(({ child }) => `${model.table}.${child}`)),
      ...owned.reads,
    ],
  };
};

/**
 * Whose a row is, for what is not everybody's who may read it: its owner's; where it has none, the organisation's it
 * belongs to; where it has neither, whoever's the rows are that it lives and dies with.
 * @returns undefined where it is nobody's.
 */
export const claimCondition = (contract: Contract, model: Model): Condition | undefined => claimAt(contract, model, []);

const claimAt = (contract: Contract, model: Model, passed: readonly Model[]): Condition | undefined => {
  const prefix = passed.length === 0 ? '' : `p${passed.length}.`;
  const here = [...passed, model];
  return (
    conditionAt(contract, model, passed) ??
    anyOf(tenantConditions(model, prefix, passed.length > 0)) ??
    anyOf(
      cascadingParents(contract, model).flatMap(({ relation, parent }) => {
        const claimed = here.includes(parent) ? undefined : claimAt(contract, parent, here);
        return claimed === undefined ? [] : [throughParent(model, relation, parent, here, claimed)];
      }),
    )
  );
};

/** `@tenant(field)`: the rows of the organisation that the session acts for. */
export const tenantConditions = (model: Model, prefix = '', isElsewhere = false): readonly Condition[] =>
  modelAnnotations(model, 'tenant')
    .flatMap(({ field }) => columnNamed(model, field) ?? [])
    .map((column) => ({
      sql: equalsSetting(`${prefix}${quoted(column.column)}`, column, 'tenant'),
      reads: isElsewhere ? [`${model.table}.${column.column}`] : [],
    }));

/** A column compared with what the session's context says, in its own type. */
const equalsSetting = (name: string, column: Column, setting: 'subject' | 'tenant'): string => {
  const isText = column.type === 'String' && column.nativeType?.name !== 'Uuid';
  return `${name} = (SELECT azora.${setting}()${isText ? '::text' : ''})`;
};
