import type { Model } from '../contract.ts';
import { isAppendOnly, openedColumns } from './access.ts';
import type { Attack, AttackOutcome } from './attack.ts';
import { APP, includingDeleted, SERVICE, users } from './attackers.ts';
import { deleteAttacks } from './delete.ts';
import { insertAsUserAttacks } from './insert.ts';
import { deleteOutcome, selectOutcome, updatable, updateOutcome } from './rights.ts';
import { literal, name, names } from './sql-text.ts';
import { deletionColumn, rootRelations } from './standing.ts';
import { type Attacker, attackOn, type Target, tableName, targetOf } from './target.ts';
import { keyColumns, keyCondition, parentRow, type TextRow } from './text-row.ts';
import { setTo } from './update.ts';

/** Tries the row once it is soft-deleted, by itself or through what it is a part of; with and without asking for such rows. */
export const softDeletionAttacks = (target: Target): readonly Attack[] => {
  const root = deletableRoot(target, target.model, target.row);
  if (root === undefined || target.standing.isDeleted) return [];
  const { ground, model } = target;
  const deleted = targetOf(ground, withDeleted(target, root), model, rowAfter(target, root));
  const given = [deletion(ground, root)];
  const attacks = users(deleted).flatMap((user) =>
    [user, includingDeleted(user)].flatMap((attacker) => attemptsOn(deleted, attacker)),
  );
  return [
    ...attacks.map((attack) => ({ ...attack, given })),
    ...(root.model === model ? kitFunctionAttacks(target, given) : []),
  ];
};

const attemptsOn = (deleted: Target, attacker: Attacker): readonly Attack[] => {
  const { table, condition, model } = deleted;
  const key = keyColumns(model);
  const column = updatable(deleted, attacker)[0];
  const opened = openedColumns(model);
  const suffix = attacker.session.includeDeleted === true ? ', deleted ones included' : '';
  return [
    attackOn(
      deleted,
      attacker,
      'select',
      selectOutcome(deleted, attacker, key),
      `SELECT ${names(key)} FROM ${table} WHERE ${condition}`,
    ),
    ...(column === undefined
      ? []
      : [
          attackOn(deleted, attacker, 'update', updateOutcome(deleted, attacker, column), setTo(deleted, column), {
            column,
          }),
        ]),
    ...(opened.delete ? deleteAttacks(deleted, attacker) : []),
    ...(deletionColumn(model) === undefined ? insertAsUserAttacks(deleted, attacker) : []),
  ].map((attack) => ({ ...attack, operation: `${attack.operation} what is soft-deleted${suffix}` }));
};

/** The kit's functions admit exactly those who may DELETE. */
const kitFunctionAttacks = (target: Target, given: readonly string[]): readonly Attack[] => {
  const { model, row, table } = target;
  const [key, ...more] = keyColumns(model);
  if (key === undefined || more.length > 0) return [];
  const call = (fn: string): string => `SELECT WHERE azora.${fn}(${literal(table)}, ${literal(row[key] ?? null)})`;
  return [...users(target), SERVICE, APP].flatMap((attacker) => {
    const expected: AttackOutcome = deleteOutcome(target, attacker);
    return [
      attackOn(target, attacker, 'azora.soft_delete', expected, call('soft_delete')),
      attackOn(target, attacker, 'azora.restore', expected, call('restore'), { given }),
    ];
  });
};

interface Root {
  readonly model: Model;
  readonly row: TextRow;
  readonly column: string;
}

/** The nearest row that can be soft-deleted and takes this one out of sight. */
const deletableRoot = (target: Target, model: Model, row: TextRow, passed: readonly Model[] = []): Root | undefined => {
  const column = deletionColumn(model);
  if (column !== undefined && !isAppendOnly(model)) return { model, row, column };
  for (const relation of rootRelations(model)) {
    const found = parentRow(target.ground.contract, target.known, model, row, relation);
    if (found === undefined || passed.includes(found.parent)) continue;
    const root = deletableRoot(target, found.parent, found.row, [...passed, model]);
    if (root !== undefined) return root;
  }
  return undefined;
};

const DELETED_AT = '2000-01-01 00:00:00+00';

const deletion = (ground: Target['ground'], { model, row, column }: Root): string =>
  `UPDATE ${tableName(ground, model)} SET ${name(column)} = now() WHERE ${keyCondition(model, row)}`;

const rowAfter = ({ model, row }: Target, root: Root): TextRow =>
  root.model === model && root.row === row ? { ...row, [root.column]: DELETED_AT } : row;

const withDeleted = ({ known }: Target, root: Root): Target['known'] =>
  new Map(known).set(
    root.model.name,
    (known.get(root.model.name) ?? []).map((row) => (row === root.row ? { ...row, [root.column]: DELETED_AT } : row)),
  );
