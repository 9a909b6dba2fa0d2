import { SAFEGUARD_NAME } from '@azora/schema';
import type { Client } from '../postgres/connect.ts';
import type { LiveSafeguard } from './compose-migration.ts';

/**
 * The safeguards a database has, told from other constraints, indexes, policies and views by their names. Views come in
 * the order in which they were made.
 */
export const liveSafeguards = async (client: Client): Promise<readonly LiveSafeguard[]> => {
  const { rows } = await client.query<{ kind: LiveSafeguard['kind']; table: string; name: string }>(`
    SELECT kind, "table", name FROM (
    SELECT 'check' AS kind, c.relname AS "table", k.conname AS name, k.oid
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.contype = 'c' AND k.connamespace = quote_ident(current_schema())::regnamespace
    UNION ALL
    SELECT CASE WHEN x.indisunique THEN 'unique' ELSE 'index' END, c.relname, i.relname, i.oid
    FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
    WHERE (x.indpred IS NOT NULL OR x.indexprs IS NOT NULL) AND c.relnamespace = quote_ident(current_schema())::regnamespace
    UNION ALL
    SELECT 'access', c.relname, p.polname, p.oid
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
    WHERE c.relnamespace = quote_ident(current_schema())::regnamespace
    UNION ALL
    SELECT substring(v.relname FROM '[a-z]+$'), regexp_replace(v.relname, '_[0-9a-f]{8}_[a-z]+$', ''), v.relname, v.oid
    FROM pg_class v
    WHERE v.relkind = 'v' AND v.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = 'azora_keys')
    ) AS safeguards
    ORDER BY kind IN ('live', 'own'), CASE WHEN kind IN ('live', 'own') THEN oid END, "table", name`);
  return rows.filter((row) => SAFEGUARD_NAME.test(row.name));
};
