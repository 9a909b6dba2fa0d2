import { secretColumns } from './access.ts';
import type { Attack } from './attack.ts';
import { selectOutcome, updatable, updateOutcome } from './rights.ts';
import { literal, name, names } from './sql-text.ts';
import { mayWrite, standingOf } from './standing.ts';
import { type Attacker, attackOn, type Target } from './target.ts';
import { isUuid, keyColumns } from './text-row.ts';

/** Changes each column of the row to what it holds already, which asks for the same rights as any other value. */
export const updateAttacks = (target: Target, attacker: Attacker): readonly Attack[] =>
  target.model.columns.map(({ column }) =>
    attackOn(target, attacker, 'update', updateOutcome(target, attacker, column), setTo(target, column), { column }),
  );

/** Changes the row and has it given back, its secrets too. */
export const updateReturningAttacks = (target: Target, attacker: Attacker): readonly Attack[] => {
  const { model } = target;
  const column = updatable(target, attacker)[0] ?? model.columns.at(-1)?.column;
  if (column === undefined) return [];
  const expected = updateOutcome(target, attacker, column);
  const returning = (returned: readonly string[]): string => `${setTo(target, column)} RETURNING ${names(returned)}`;
  const key = keyColumns(model);
  return [
    attackOn(target, attacker, 'update returning', expected, returning(key), { column }),
    ...secretColumns(model).map(({ column: secret }) =>
      attackOn(
        target,
        attacker,
        'update returning',
        selectOutcome(target, attacker, [secret]) === 'refused' ? 'refused' : expected,
        returning([secret]),
        { column: secret },
      ),
    ),
  ];
};

/** Changes every row that the session can reach, without reading any: policies for SELECT play no part in that. */
export const updateAnyAttack = (target: Target, stranger: Attacker): readonly Attack[] => {
  const column = updatable(target, stranger)[0];
  if (column === undefined || updateOutcome(target, stranger, column) !== 'nothing') return [];
  const sql = `UPDATE ${target.table} SET ${name(column)} = ${literal(target.row[column] ?? null)}`;
  return [attackOn(target, stranger, 'update any', 'nothing', sql, { column })];
};

/** Gives the row away, or puts it below a parent that is somebody else's. */
export const giveAwayAttacks = (target: Target, attacker: Attacker): readonly Attack[] => {
  const { ground, known, model, row } = target;
  const { contract, strangers } = ground;
  return updatable(target, attacker).flatMap((column) => {
    if (!isUuid(model, column) || updateOutcome(target, attacker, column) !== 'allowed') return [];
    const given = { ...row, [column]: strangers.user };
    if (mayWrite(model, standingOf(contract, known, model, given), attacker.session)) return [];
    return [attackOn(target, attacker, 'give away', 'refused', setTo(target, column, strangers.user), { column })];
  });
};

/** The statement that changes a column of the row, to what it holds already where nothing else is said. */
export const setTo = (
  { table, row, condition }: Target,
  column: string,
  value: string | null = row[column] ?? null,
): string => `UPDATE ${table} SET ${name(column)} = ${literal(value)} WHERE ${condition}`;
