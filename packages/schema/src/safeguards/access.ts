import type { Contract, Model } from '../contract.ts';
import { appendOnlyGuard } from './append-only-guard.ts';
import { auditTriggers } from './audit-trigger.ts';
import type { Condition } from './condition.ts';
import { grants } from './grants.ts';
import { liveCondition } from './live-condition.ts';
import { claimCondition, ownerCondition } from './owner-condition.ts';
import { readCondition, readPolicy } from './read-policy.ts';
import { readerView } from './reader-view.ts';
import { quoted, type Safeguard } from './safeguard.ts';
import { safeguardName } from './safeguard-name.ts';
import { softDeletePolicy } from './soft-delete-policy.ts';
import { usesAccess } from './uses-access.ts';
import { writePolicies } from './write-policies.ts';

/**
 * Who may see and change which rows and columns: a unit a table, after the views that the units' policies look into.
 * Nothing where the contract says nothing of access.
 */
export const accessSafeguards = (contract: Contract): Safeguard[] => {
  if (!usesAccess(contract)) return [];
  const units = contract.models.map((model) => accessUnit(contract, model));
  const views = [...new Map(units.flatMap((unit) => unit.views).map((view) => [view.name, view])).values()];
  return [...views, ...units.map(({ unit }) => unit)];
};

/**
 * All access rules of one table: row-level security that binds the owner too, grants, policies, the masked view and
 * the triggers. Its name is that of the policy for those who see all rows.
 */
const accessUnit = (
  contract: Contract,
  model: Model,
): { readonly unit: Safeguard; readonly views: readonly Safeguard[] } => {
  const table = quoted(model.table);
  const { policies, conditions } = userPolicies(contract, model);
  const text = (name: string): string =>
    [
      `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;`,
      ...grants(model, policies.length > 0),
      `CREATE POLICY ${quoted(name)} ON ${table}\n    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);`,
      `CREATE POLICY azora_masker ON ${table} FOR SELECT TO azora_masker USING (true);`,
      ...policies,
      ...readerView(contract, model),
      ...auditTriggers(model),
      ...appendOnlyGuard(model),
    ].join('\n');
  const name = safeguardName('access', model.table, [], text(''));
  const reads = [...new Set(conditions.flatMap((condition) => condition.reads))];
  return {
    unit: { kind: 'access', table: model.table, name, create: text(name), reads },
    views: conditions.flatMap(({ views }) => views),
  };
};

/** What users may do with a table's rows, and the conditions that the policies say. */
const userPolicies = (
  contract: Contract,
  model: Model,
): { readonly policies: readonly string[]; readonly conditions: readonly Condition[] } => {
  const read = readCondition(contract, model);
  if (read === undefined) return { policies: [], conditions: [] };
  const owner = ownerCondition(contract, model);
  const writes = owner === undefined ? [] : writePolicies(model, owner);
  const live = liveCondition(contract, model);
  const claim = live === undefined ? undefined : claimCondition(contract, model);
  return {
    policies: [
      readPolicy(model, read),
      ...writes,
      ...(live === undefined ? [] : [softDeletePolicy(model, live, read, claim)]),
    ],
    conditions: [read, writes.length > 0 ? owner : undefined, live, claim].filter((one) => one !== undefined),
  };
};
