import { isAppendOnly } from './access.ts';
import type { Attack } from './attack.ts';
import { type Attacker, attackOn, type Target } from './target.ts';

/** Empties the table: nobody may but the database's owner, and that one only what is not append-only. */
export const truncateAttack = (target: Target, attacker: Attacker): readonly Attack[] => {
  const isOwner = attacker.actor === 'database-owner';
  if (isOwner && !isAppendOnly(target.model)) return [];
  return [attackOn(target, attacker, 'truncate', 'refused', `TRUNCATE ${target.table}${isOwner ? ' CASCADE' : ''}`)];
};
