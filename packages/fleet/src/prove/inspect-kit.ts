import { randomBytes } from 'node:crypto';
import { databaseRoles } from '@azora/schema/address';
import { type KitFile, kitFiles } from '../kit/kit-files.ts';
import type { Client } from '../postgres/connect.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import type { Catalogue } from './inspect-catalogue.ts';
import type { Fact } from './inspect-fact.ts';

/**
 * Compares the platform kit of a database with what the kit's files make: they are run once more, under other names and
 * in a transaction that is rolled back, and functions, tables, guards and rights are compared one by one. A function
 * that was replaced by one that answers differently to a single person shows here and in no attack.
 */
export const kitFacts = async (client: Client, catalogue: Catalogue): Promise<readonly Fact[]> => {
  const files = kitFiles();
  const newest = files.at(-1)?.version ?? 0;
  if (!catalogue.relations.some(({ schema, name }) => schema === 'azora' && name === 'kit_version')) {
    return [versionFact(newest, 'none: type `azora migrate`')];
  }
  const { owner } = databaseRoles(catalogue.database.name);
  const scratch = `azora_proof_${randomBytes(4).toString('hex')}`;
  try {
    await client.query(`BEGIN; SET LOCAL lock_timeout = '5s'; SET LOCAL ROLE ${quoteIdentifier(owner)}`);
    const { rows } = await client.query<{ version: number }>('SELECT max(version) AS version FROM azora.kit_version');
    const version = rows[0]?.version ?? 0;
    if (version !== newest) {
      const what = version < newest ? 'type `azora migrate`' : 'use the azora that upgraded it';
      return [versionFact(newest, `version ${version}: ${what}`)];
    }
    await client.query(files.map((file) => renamed(file, scratch)).join('\n;\n'));
    const { rows: traits } = await client.query<Trait>(TRAITS, ['azora', scratch]);
    const own = traits.filter(({ schema }) => schema === 'azora');
    const due = traits.filter(({ schema }) => schema === scratch).map((trait) => backIn(trait, scratch));
    return differences(due, own, newest);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [versionFact(newest, `unproven: the kit cannot be compared as ${owner}: ${why}`)];
  } finally {
    await client.query('ROLLBACK').catch(() => {});
  }
};

/** One thing about one object of a schema, as text. */
interface Trait {
  readonly schema: string;
  readonly object: string;
  /** `function`, `grant`, `policy`, `trigger`, … */
  readonly kind: string;
  /** What of that kind: a policy's or column's name, a grantee and right; empty where there is one. */
  readonly name: string;
  readonly text: string;
}

/** The kit's schemas under other names; roles are called azora_… too and keep theirs. */
const renamed = ({ sql }: KitFile, scratch: string): string =>
  sql
    .replace(/\bSCHEMA azora_(reader|keys)\b/g, `SCHEMA ${scratch}_$1`)
    .replace(/\bazora_(reader|keys)\./g, `${scratch}_$1.`)
    .replace(/\bazora\b/g, scratch);

const backIn = (trait: Trait, scratch: string): Trait => ({ ...trait, text: trait.text.replaceAll(scratch, 'azora') });

const differences = (due: readonly Trait[], own: readonly Trait[], version: number): readonly Fact[] => {
  const key = ({ object, kind, name }: Trait): string => [object, kind, name].join('\u0000');
  const found = new Map(own.map((trait) => [key(trait), trait]));
  const facts: Fact[] = [];
  for (const trait of due) {
    const match = found.get(key(trait));
    found.delete(key(trait));
    if (match?.text === trait.text) continue;
    const happened = match === undefined ? 'there is none' : trait.kind === 'function' ? ANOTHER : match.text;
    facts.push(
      traitFact(trait, trait.kind === 'function' ? `as version ${version} of the kit has it` : saying(trait), happened),
    );
  }
  return [...facts, ...[...found.values()].map((trait) => traitFact(trait, 'not in the kit', saying(trait)))];
};

const ANOTHER = 'it is another function';

const saying = ({ kind, name, text }: Trait): string =>
  kind === 'function' ? 'a function' : [name, text].filter((part) => part !== '').join(': ');

const traitFact = ({ object, kind }: Trait, expected: string, happened: string): Fact => ({
  table: `azora.${object}`,
  operation: kind,
  expected,
  happened,
  sql: object.includes('(')
    ? `SELECT pg_get_functiondef(oid), proacl FROM pg_proc WHERE pronamespace = 'azora'::regnamespace AND proname = '${object.split('(')[0]}';`
    : `${kind === 'grant' ? '\\dp' : '\\d+'} azora.${object}`,
});

const versionFact = (newest: number, happened: string): Fact => ({
  table: 'azora.kit_version',
  operation: 'kit',
  expected: `version ${newest} of the platform kit`,
  happened,
  sql: 'SELECT * FROM azora.kit_version ORDER BY version;',
});

const grants = (acl: string): string => `
  SELECT concat(CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END, ' ', a.privilege_type) AS name,
         CASE WHEN a.is_grantable THEN 'WITH GRANT OPTION' ELSE '' END AS text FROM aclexplode(${acl}) a`;

/** Every trait of the objects in the schemas $1 and $2. */
const TRAITS = `
  WITH relations AS (
    SELECT n.nspname AS schema, c.* FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ($1, $2) AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')),
  routines AS (
    SELECT n.nspname AS schema, f.proname || '(' || pg_get_function_identity_arguments(f.oid) || ')' AS object, f.*
      FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace WHERE n.nspname IN ($1, $2))
  SELECT schema, object, 'function' AS kind, '' AS name,
         concat(CASE WHEN prokind IN ('f', 'p') THEN pg_get_functiondef(oid) ELSE prokind::text END, ' ', proowner::regrole) AS text
    FROM routines
  UNION ALL
  SELECT schema, object, 'grant', g.name, g.text FROM routines r,
    LATERAL (${grants(`coalesce(r.proacl, acldefault('f', r.proowner))`)}) g
  UNION ALL
  SELECT schema, relname, 'table', '', concat_ws(' ', relkind, relowner::regrole,
         CASE WHEN relrowsecurity THEN 'row-level security' END, CASE WHEN relforcerowsecurity THEN 'forced' END, reloptions,
         CASE WHEN relpersistence = 'u' THEN 'unlogged' END)
    FROM relations
  UNION ALL
  SELECT schema, relname, 'sequence', '', concat_ws(' ', format_type(q.seqtypid, NULL), 'from', q.seqstart, 'by', q.seqincrement,
         'within', q.seqmin, q.seqmax, CASE WHEN q.seqcycle THEN 'and again' END)
    FROM relations r JOIN pg_sequence q ON q.seqrelid = r.oid
  UNION ALL
  SELECT schema, relname, 'grant', g.name, g.text FROM relations r,
    LATERAL (${grants(`coalesce(r.relacl, acldefault((CASE r.relkind WHEN 'S' THEN 's' ELSE 'r' END)::"char", r.relowner))`)}) g
  UNION ALL
  SELECT schema, relname, 'grant', concat(g.name, ' (', k.attname, ')'), g.text
    FROM relations r JOIN pg_attribute k ON k.attrelid = r.oid AND k.attacl IS NOT NULL, LATERAL (${grants('k.attacl')}) g
  UNION ALL
  SELECT schema, relname, 'column', k.attname, concat_ws(' ', format_type(k.atttypid, k.atttypmod),
         CASE WHEN k.attnotnull THEN 'NOT NULL' END, pg_get_expr(d.adbin, d.adrelid),
         CASE k.attidentity WHEN 'a' THEN 'GENERATED ALWAYS' WHEN 'd' THEN 'GENERATED BY DEFAULT' END)
    FROM relations r JOIN pg_attribute k ON k.attrelid = r.oid AND k.attnum > 0 AND NOT k.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = r.oid AND d.adnum = k.attnum
   WHERE r.relkind <> 'S'
  UNION ALL
  SELECT schema, relname, 'constraint', o.conname, pg_get_constraintdef(o.oid)
    FROM relations r JOIN pg_constraint o ON o.conrelid = r.oid WHERE o.contype <> 'n'
  UNION ALL
  SELECT schema, relname, 'policy', p.polname, concat_ws(' ', p.polcmd, p.polpermissive,
         (SELECT string_agg(CASE role WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(role) END, ', ' ORDER BY role)
            FROM unnest(p.polroles) role), pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
    FROM relations r JOIN pg_policy p ON p.polrelid = r.oid
  UNION ALL
  SELECT schema, relname, 'trigger', t.tgname,
         concat_ws(' ', CASE t.tgenabled WHEN 'O' THEN '' WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'in replicas alone' ELSE t.tgenabled::text END,
                   pg_get_triggerdef(t.oid))
    FROM relations r JOIN pg_trigger t ON t.tgrelid = r.oid AND NOT t.tgisinternal
  UNION ALL
  SELECT schema, relname, 'rule', w.rulename, pg_get_ruledef(w.oid)
    FROM relations r JOIN pg_rewrite w ON w.ev_class = r.oid AND w.rulename <> '_RETURN'`;
