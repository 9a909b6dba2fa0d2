import { type Model, modelNamed, type Relation } from '../contract.ts';
import { isAppendOnly, openedColumns } from './access.ts';
import type { Attack } from './attack.ts';
import { owners } from './attackers.ts';
import { literal, name } from './sql-text.ts';
import { standingOf } from './standing.ts';
import { type Attacker, attackOn, type Target, tableName } from './target.ts';
import { columnOf, isUuid, keyCondition, parentRow, type TextRow } from './text-row.ts';

/**
 * Removes, or gives another key to, what an append-only row points at, which must neither take the row along nor
 * change it: the guard refuses, or the foreign key does.
 */
export const cascadeIntoAppendOnly = (target: Target, attacker: Attacker): readonly Attack[] => {
  const { ground, known, model, row } = target;
  if (!isAppendOnly(model)) return [];
  return model.relations.flatMap((relation) => {
    const found = parentRow(ground.contract, known, model, row, relation);
    if (found === undefined) return [];
    const condition = keyCondition(found.parent, found.row);
    const table = tableName(ground, found.parent);
    const attacks = [
      attackOn(target, attacker, 'cascade of a delete', 'refused', `DELETE FROM ${table} WHERE ${condition}`, {
        refusals: ['23'],
      }),
    ];
    const [referenced] = relation.references.map((field) => columnOf(found.parent, field));
    if (referenced === undefined || !isUuid(found.parent, referenced)) return attacks;
    const rekey = `UPDATE ${table} SET ${name(referenced)} = ${literal(ground.strangers.row)} WHERE ${condition}`;
    return [...attacks, attackOn(target, attacker, 'cascade of an update', 'refused', rekey, { refusals: ['23'] })];
  });
};

/** Removes what one may remove, below which somebody else has a row: that one must stay. */
export const cascadeIntoOthers = (target: Target): readonly Attack[] => {
  const { ground, known, model } = target;
  const { contract } = ground;
  const [owner] = owners(target);
  if (owner === undefined || !openedColumns(model).delete) return [];
  return contract.models.flatMap((child) =>
    child.relations
      .filter((relation) => relation.onDelete === 'Cascade' && modelNamed(contract, relation.model) === model)
      .flatMap((relation) => {
        const row = known.get(child.name)?.[0];
        return row === undefined ? [] : intoChild(target, owner, child, row, relation);
      }),
  );
};

const intoChild = (
  target: Target,
  owner: Attacker,
  child: Model,
  row: TextRow,
  relation: Relation,
): readonly Attack[] => {
  const { ground, known, model, table, condition } = target;
  const moved = Object.fromEntries(
    relation.fields.map((field, index) => [
      columnOf(child, field),
      target.row[columnOf(model, relation.references[index] ?? '')] ?? null,
    ]),
  );
  const standing = standingOf(ground.contract, known, child, { ...row, ...moved });
  const isOwnersToo = standing.owners.size === 0 || standing.owners.has(owner.session.subject ?? '');
  if (isOwnersToo && !isAppendOnly(child)) return [];
  const where = keyCondition(child, row);
  const set = Object.entries(moved).map(([column, value]) => `${name(column)} = ${literal(value)}`);
  const isThereAlready = Object.entries(moved).every(([column, value]) => row[column] === value);
  return [
    attackOn(
      target,
      owner,
      `cascade into ${child.table}`,
      'allowed',
      [
        `DELETE FROM ${table} WHERE ${condition}`,
        'SET LOCAL ROLE azora_service',
        `SELECT FROM ${tableName(ground, child)} WHERE ${where}`,
      ],
      isThereAlready
        ? {}
        : { given: [`UPDATE ${tableName(ground, child)} SET ${set.join(', ')} WHERE ${where}`], isOptional: true },
    ),
  ];
};
