import type { Contract, Model } from '../contract.ts';
import { allOf, type Condition } from './condition.ts';
import { deletionColumn, liveParents } from './live-view.ts';
import { quoted } from './safeguard.ts';

/** The rows that neither are soft-deleted nor belong to something that is; undefined where all rows are always live. */
export const liveCondition = (contract: Contract, model: Model): Condition | undefined => {
  const deletedAt = deletionColumn(model);
  const own = deletedAt === undefined ? [] : [{ sql: `${quoted(deletedAt)} IS NULL`, reads: [] }];
  const parents = liveParents(contract, model);
  return allOf([...own, ...(parents === undefined ? [] : [parents])]);
};

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
  const conditions = [...shown, shown.length > 0 && isConjunction(live) ? `(${live.sql})` : live.sql];
  return (
    `CREATE POLICY azora_user_live ON ${quoted(model.table)} AS RESTRICTIVE TO azora_user\n` +
    `    USING (${conditions.join('\n        OR ')});`
  );
};

const inBrackets = ({ sql }: Condition): string => (/\n +OR /.test(sql) ? `(${sql})` : sql);

const isConjunction = ({ sql }: Condition): boolean => /\n +AND /.test(sql);
