import type { Model } from '../contract.ts';
import { type Condition, inBrackets } from './condition.ts';
import { quoted } from './safeguard.ts';

/**
 * Hides soft-deleted rows from users. Who asks for them is shown those that are theirs, and never what others deleted of
 * rows that anybody may read. It restricts every command and not reading alone: an UPDATE that reads no column would
 * pass a policy for SELECT, and nothing is added below a deleted root.
 * @param read which rows the model's policy for reading opens
 * @param claim whose the rows are; undefined: nobody's, and no user is shown them again
 */
export const softDeletePolicy = (
  model: Model,
  live: Condition,
  read: Condition,
  claim: Condition | undefined,
): string => {
  const asked = '(SELECT azora.include_deleted())';
  const isTheirsAlone = claim !== undefined && claim.sql === read.sql;
  const shown = isTheirsAlone ? [asked] : claim === undefined ? [] : [`(${asked} AND ${inBrackets(claim)})`];
  const conditions = [...shown, shown.length > 0 ? inBrackets(live) : live.sql];
  return (
    `CREATE POLICY azora_user_live ON ${quoted(model.table)} AS RESTRICTIVE TO azora_user\n` +
    `    USING (${conditions.join('\n        OR ')});`
  );
};
