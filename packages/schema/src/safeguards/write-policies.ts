import { modelAnnotations } from '../annotations/annotation.ts';
import type { Model } from '../contract.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import type { Condition } from './condition.ts';
import { quoted } from './safeguard.ts';

/** What `@writes` opens to owners; rows of an append-only model are never changed or removed by anyone at work. */
export const openedWrites = (
  model: Model,
): { readonly insert: readonly string[]; readonly update: readonly string[]; readonly delete: boolean } => {
  const opened = modelAnnotations(model, 'writes').map(({ writes }) => writes);
  const keepsRows = hasAnnotation(model, 'appendOnly');
  if (hasAnnotation(model, 'internal')) return { insert: [], update: [], delete: false };
  return {
    insert: opened.flatMap(({ insert }) => insert ?? []),
    update: keepsRows ? [] : opened.flatMap(({ update }) => update ?? []),
    delete: !keepsRows && opened.some((writes) => writes.delete),
  };
};

/**
 * `@writes(…)`: what owners may do to their own rows. The new row of an update is checked as well as the old one, so
 * that nobody gives a row away or takes one.
 */
export const writePolicies = (model: Model, owner: Condition): string[] => {
  const opened = openedWrites(model);
  const policy = (verb: string, clauses: string): string =>
    `CREATE POLICY azora_user_${verb.toLowerCase()} ON ${quoted(model.table)} FOR ${verb} TO azora_user\n    ${clauses};`;
  return [
    ...(opened.insert.length > 0 ? [policy('INSERT', `WITH CHECK (${owner.sql})`)] : []),
    ...(opened.update.length > 0 ? [policy('UPDATE', `USING (${owner.sql})\n    WITH CHECK (${owner.sql})`)] : []),
    ...(opened.delete ? [policy('DELETE', `USING (${owner.sql})`)] : []),
  ];
};
