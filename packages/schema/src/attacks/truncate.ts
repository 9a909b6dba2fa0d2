import { isAppendOnly } from './access.ts';
import type { Attack } from './attack.ts';
import { type Attacker, attackOn, type Target } from './target.ts';

/** Empties the table: nobody may but the database's owner, and that one only what is not append-only. */
export const truncateAttack = (target: Target, attacker: Attacker): readonly Attack[] => {
  if (attacker.actor !== 'database-owner') {
    return [attackOn(target, attacker, 'truncate', 'refused', `TRUNCATE ${target.table}`)];
  }
  if (!isAppendOnly(target.model)) return [];
  const sql = briefTruncate(`${target.table} CASCADE`);
  return [attackOn(target, attacker, 'truncate', 'refused', sql, { isOptional: true })];
};

/**
 * Who may empty a table takes a lock that everybody else waits behind, so it is given up at once where others are there;
 * the catalogue tells of the guard too. Whoever may not is refused before any lock.
 */
export const briefTruncate = (tables: string): readonly string[] => [
  "SET LOCAL lock_timeout = '100ms'",
  `TRUNCATE ${tables}`,
];
