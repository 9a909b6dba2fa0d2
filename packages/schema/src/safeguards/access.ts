import type { Contract, Model } from '../contract.ts';
import { appendOnlyGuard } from './append-only-guard.ts';
import { auditTriggers } from './audit-trigger.ts';
import { grants } from './grants.ts';
import { liveViews } from './live-view.ts';
import { claimCondition, ownerCondition } from './owner-condition.ts';
import { readCondition, readPolicy } from './read-policy.ts';
import { readerView } from './reader-view.ts';
import { quoted, type Safeguard } from './safeguard.ts';
import { safeguardName } from './safeguard-name.ts';
import { liveCondition, softDeletePolicy } from './soft-delete-policy.ts';
import { usesAccess } from './uses-access.ts';
import { writePolicies } from './write-policies.ts';

/**
 * Who may see and change which rows and columns: a unit a table, after the views that the units' policies look into.
 * Nothing where the contract says nothing of access.
 */
export const accessSafeguards = (contract: Contract): Safeguard[] =>
  usesAccess(contract) ? [...liveViews(contract), ...contract.models.map((model) => accessUnit(contract, model))] : [];

/**
 * All access rules of one table: row-level security that binds the owner too, grants, policies, the masked view and
 * the triggers. Its name is that of the policy for those who see all rows.
 */
const accessUnit = (contract: Contract, model: Model): Safeguard => {
  const table = quoted(model.table);
  const read = readCondition(contract, model);
  const owner = ownerCondition(contract, model);
  const live = read === undefined ? undefined : liveCondition(contract, model);
  const claim = live === undefined ? undefined : claimCondition(contract, model);
  const text = (name: string): string =>
    [
      `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;`,
      ...grants(model, read !== undefined),
      `CREATE POLICY ${quoted(name)} ON ${table}\n    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);`,
      `CREATE POLICY azora_masker ON ${table} FOR SELECT TO azora_masker USING (true);`,
      ...(read === undefined ? [] : [readPolicy(model, read)]),
      ...(read === undefined || owner === undefined ? [] : writePolicies(model, owner)),
      ...(read === undefined || live === undefined ? [] : [softDeletePolicy(model, live, read, claim)]),
      ...readerView(contract, model),
      ...auditTriggers(model),
      ...appendOnlyGuard(model),
    ].join('\n');
  const name = safeguardName('access', model.table, [], text(''));
  const reads = [read, owner, live, claim].flatMap((condition) => condition?.reads ?? []);
  return { kind: 'access', table: model.table, name, create: text(name), reads: [...new Set(reads)] };
};
