import type { Attack, AttackOutcome } from './attack.ts';
import { deleteOutcome, selectOutcome, updatable, updateOutcome } from './rights.ts';
import { literal, name } from './sql-text.ts';
import { type Attacker, attackOn, type Target } from './target.ts';
import { keyColumns } from './text-row.ts';

/**
 * Changes and removes the row by MERGE. Where an UPDATE passes over a row that is seen and not one's own, MERGE is
 * refused: PostgreSQL checks the row that it has met.
 */
export const mergeAttacks = (target: Target, attacker: Attacker): readonly Attack[] => {
  const { model, row, table, condition } = target;
  const column = updatable(target, attacker)[0] ?? model.columns.at(-1)?.column;
  if (column === undefined) return [];
  const isSeen = selectOutcome(target, attacker, keyColumns(model)) === 'allowed';
  const met = (outcome: AttackOutcome): AttackOutcome => (outcome === 'nothing' && isSeen ? 'refused' : outcome);
  const merge = (action: string): string =>
    `MERGE INTO ${table} USING (SELECT) one ON ${condition} WHEN MATCHED THEN ${action}`;
  const set = `UPDATE SET ${name(column)} = ${literal(row[column] ?? null)}`;
  return [
    attackOn(target, attacker, 'merge update', met(updateOutcome(target, attacker, column)), merge(set), { column }),
    attackOn(target, attacker, 'merge delete', met(deleteOutcome(target, attacker)), merge('DELETE')),
  ];
};
