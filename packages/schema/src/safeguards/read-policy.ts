import type { Contract, Model } from '../contract.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import { anyOf, type Condition } from './condition.ts';
import { ownerCondition, tenantConditions } from './owner-condition.ts';
import { quoted } from './safeguard.ts';

/**
 * Which rows a user's session may read: its own (`@owner`), those of the organisation it acts for (`@tenant`), all of
 * them if anybody is signed in (`@shared`).
 * @returns undefined where the rows are the service's alone.
 */
export const readCondition = (contract: Contract, model: Model): Condition | undefined => {
  if (hasAnnotation(model, 'internal')) return undefined;
  const shared = hasAnnotation(model, 'shared');
  // An owner is signed in, so that @shared says it already; a tenant's session may have no person.
  const owned = shared ? undefined : ownerCondition(contract, model);
  return anyOf([
    ...(shared ? [{ sql: '(SELECT azora.subject()) IS NOT NULL', reads: [], views: [] }] : []),
    ...(owned === undefined ? [] : [owned]),
    ...tenantConditions(model),
  ]);
};

/** The policy for {@link readCondition}. */
export const readPolicy = (model: Model, condition: Condition): string =>
  `CREATE POLICY azora_user_select ON ${quoted(model.table)} FOR SELECT TO azora_user\n    USING (${condition.sql});`;
