import type { Client } from '../postgres/connect.ts';
import type { Findings } from './finding.ts';

/**
 * Whether the trail is read as it is stored: a plain table without rewrite rules or children, whose policies show
 * maintenance every row and nobody but the owner may write. With anything else, what is verified need not be what is there.
 */
export const reportAlterations = async (client: Client, findings: Findings): Promise<void> => {
  const { rows } = await client.query<{ alteration: string }>(ALTERATIONS);
  for (const { alteration } of rows) {
    findings.add('trail-altered', `azora.audit_trail is not as the kit made it: ${alteration}`);
  }
};

const ALTERATIONS = `
  WITH trail AS (SELECT c.* FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                  WHERE n.nspname = 'azora' AND c.relname = 'audit_trail')
  SELECT 'it is no plain table' AS alteration FROM trail WHERE relkind <> 'r'
  UNION ALL
  SELECT 'the rule ' || r.rulename FROM pg_rewrite r JOIN trail t ON t.oid = r.ev_class
  UNION ALL
  SELECT 'the table ' || i.inhrelid::regclass || ' inherits from it' FROM pg_inherits i JOIN trail t ON t.oid = i.inhparent
  UNION ALL
  SELECT 'the policy ' || p.polname FROM pg_policy p JOIN trail t ON t.oid = p.polrelid
   WHERE NOT (p.polpermissive AND pg_get_expr(p.polqual, p.polrelid) = 'true' AND (
           (p.polname = 'audit_trail_owner' AND p.polroles = ARRAY['azora_owner'::regrole::oid]) OR
           (p.polname = 'audit_trail_maintenance' AND p.polroles = ARRAY['azora_maintenance'::regrole::oid] AND p.polcmd = 'r')))
  UNION ALL
  SELECT 'its trigger ' || wanted || ' is missing or switched off'
    FROM trail t, unnest(ARRAY['audit_trail_append_only', 'audit_trail_no_truncate']) AS wanted
   WHERE NOT EXISTS (SELECT FROM pg_trigger g WHERE g.tgrelid = t.oid AND g.tgname = wanted AND g.tgenabled IN ('O', 'A'))`;
