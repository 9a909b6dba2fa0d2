import type { Attack, AttackOutcome } from './attack.ts';
import type { Attacker } from './target.ts';

/**
 * An attack on something other than one of the service's rows.
 * @param object what is attacked, in place of a table
 */
export const databaseAttack = (
  object: string,
  { actor, session }: Attacker,
  operation: string,
  expected: AttackOutcome,
  sql: string | readonly string[],
  more: Partial<Attack> = {},
): Attack => ({
  table: object,
  actor,
  operation,
  session,
  statements: typeof sql === 'string' ? [sql] : sql,
  expected,
  ...more,
});
