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
 * Hides soft-deleted rows from users, unless the session asked for them. It restricts every command and not reading
 * alone: an UPDATE that reads no column would pass a policy for SELECT, and nothing is added below a deleted root.
 */
export const softDeletePolicy = (model: Model, live: Condition): string =>
  `CREATE POLICY azora_user_live ON ${quoted(model.table)} AS RESTRICTIVE TO azora_user\n` +
  `    USING ((SELECT azora.include_deleted())\n        OR ${isConjunction(live) ? `(${live.sql})` : live.sql});`;

const isConjunction = ({ sql }: Condition): boolean => /\n +AND /.test(sql);
