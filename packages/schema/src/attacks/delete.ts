import { secretColumns } from './access.ts';
import type { Attack } from './attack.ts';
import { deleteOutcome, selectOutcome } from './rights.ts';
import { names } from './sql-text.ts';
import { type Attacker, attackOn, type Target } from './target.ts';
import { keyColumns } from './text-row.ts';

/** Removes the row, and has it given back, its secrets too. */
export const deleteAttacks = (target: Target, attacker: Attacker): readonly Attack[] => {
  const sql = `DELETE FROM ${target.table} WHERE ${target.condition}`;
  const expected = deleteOutcome(target, attacker);
  return [
    attackOn(target, attacker, 'delete', expected, sql),
    attackOn(target, attacker, 'delete returning', expected, `${sql} RETURNING ${names(keyColumns(target.model))}`),
    ...secretColumns(target.model).map(({ column }) =>
      attackOn(
        target,
        attacker,
        'delete returning',
        selectOutcome(target, attacker, [column]) === 'refused' ? 'refused' : expected,
        `${sql} RETURNING ${names([column])}`,
        { column },
      ),
    ),
  ];
};

/** Removes every row that the session can reach, without reading any. */
export const deleteAnyAttack = (target: Target, stranger: Attacker): readonly Attack[] =>
  deleteOutcome(target, stranger) === 'nothing'
    ? [attackOn(target, stranger, 'delete any', 'nothing', `DELETE FROM ${target.table}`)]
    : [];
