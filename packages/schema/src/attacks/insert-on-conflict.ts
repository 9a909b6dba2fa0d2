import type { Attack } from './attack.ts';
import { insertOutcome, updatable, updateOutcome } from './rights.ts';
import { literal, name, names } from './sql-text.ts';
import { type Attacker, attackOn, type Target } from './target.ts';
import { keyColumns } from './text-row.ts';

/** Adds a row of a key that is taken, in order to change the one that is there. */
export const conflictAttacks = (target: Target, attacker: Attacker, columns: readonly string[]): readonly Attack[] => {
  const { model, row, table } = target;
  const key = keyColumns(model);
  const column = updatable(target, attacker)[0] ?? model.columns.at(-1)?.column;
  if (column === undefined || !key.every((part) => columns.includes(part))) return [];
  const proposed = Object.fromEntries(columns.map((one) => [one, row[one] ?? null]));
  const isAllowed =
    insertOutcome(target, attacker, proposed) === 'allowed' && updateOutcome(target, attacker, column) === 'allowed';
  const values = columns.map((one) => literal(proposed[one] ?? null)).join(', ');
  const sql =
    `INSERT INTO ${table} (${names(columns)}) VALUES (${values})` +
    ` ON CONFLICT (${names(key)}) DO UPDATE SET ${name(column)} = ${literal(row[column] ?? null)}`;
  return [attackOn(target, attacker, 'insert on conflict update', isAllowed ? 'allowed' : 'refused', sql, { column })];
};
