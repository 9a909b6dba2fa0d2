import type { Surprise } from './report.ts';

/** A fact of the catalogue that is not as the contract demands; which service's, whoever asked for it knows. */
export type Fact = Omit<Surprise, 'service' | 'actor'>;

/** The statement that shows a relation's rights, policies and triggers, whichever of them is wrong. */
export const showRelation = (name: string): string =>
  `SELECT relowner::regrole, relrowsecurity, relforcerowsecurity, reloptions, relacl FROM pg_class WHERE oid = ${oidOf(name)};`;

export const showPolicies = (name: string): string =>
  `SELECT polname, polcmd, polpermissive, polroles::regrole[], pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid) FROM pg_policy WHERE polrelid = ${oidOf(name)};`;

export const showTriggers = (name: string): string =>
  `SELECT tgname, tgenabled, pg_get_triggerdef(oid) FROM pg_trigger WHERE tgrelid = ${oidOf(name)};`;

export const showConstraints = (name: string): string =>
  `SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = ${oidOf(name)};`;

export const showDefaults = (name: string): string =>
  `SELECT adnum, pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = ${oidOf(name)};`;

export const showColumnRights = (name: string): string =>
  `SELECT attname, attacl FROM pg_attribute WHERE attrelid = ${oidOf(name)} AND attacl IS NOT NULL;`;

export const showView = (name: string): string => `SELECT pg_get_viewdef(${oidOf(name)}, true);`;

/** A name as reports have it (`users`, `azora_reader.users`) as an object of the catalogue. */
const oidOf = (name: string): string => {
  const quoted = name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.');
  return `'${quoted.replaceAll("'", "''")}'::regclass`;
};
