import { SAFEGUARD_NAME } from '@azora/schema';
import type { Client } from '../postgres/connect.ts';
import type { LiveSafeguard } from './compose-migration.ts';

/** The safeguards a database has, told from other constraints and indexes by their names. */
export const liveSafeguards = async (client: Client): Promise<readonly LiveSafeguard[]> => {
  const { rows } = await client.query<{ kind: LiveSafeguard['kind']; table: string; name: string }>(`
    SELECT 'check' AS kind, c.relname AS "table", k.conname AS name
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.contype = 'c' AND k.connamespace = quote_ident(current_schema())::regnamespace
    UNION ALL
    SELECT CASE WHEN x.indisunique THEN 'unique' ELSE 'index' END, c.relname, i.relname
    FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
    WHERE (x.indpred IS NOT NULL OR x.indexprs IS NOT NULL) AND c.relnamespace = quote_ident(current_schema())::regnamespace
    ORDER BY 2, 3`);
  return rows.filter((row) => SAFEGUARD_NAME.test(row.name));
};
