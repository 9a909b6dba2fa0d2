import type { DatabaseFacts } from '@azora/schema';
import { databaseRoles, type ServerAddress } from '@azora/schema/address';
import type { Client } from '../postgres/connect.ts';

/** So many roles of other databases are tried by name; the catalogue is asked about all of them. */
const OTHER_ROLES = 3;

/** Reads what attacks on a database as a whole need to know. @param client who attacks */
export const databaseFacts = async (
  client: Client,
  address: ServerAddress,
  database: string,
): Promise<DatabaseFacts> => {
  const { owner, app, reader } = databaseRoles(database);
  const { rows } = await client.query<{ login: string; schema: string; views: string[]; others: string[] }>(FACTS, [
    [owner, ...app, ...reader],
  ]);
  const [{ login, schema, views, others } = { login: '', schema: 'public', views: [], others: [] }] = rows;
  return { login, schema, owner, administrator: address.user, otherRoles: others, keyViews: views };
};

const FACTS = `
  SELECT session_user::text AS login, coalesce(current_schema(), 'public')::text AS schema,
    ARRAY(SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE n.nspname = 'azora_keys' AND c.relkind = 'v' ORDER BY 1) AS views,
    ARRAY(SELECT rolname::text FROM pg_roles
          WHERE rolname ~ '_(owner|app|reader)$' AND rolname !~ '^azora_(owner|reader)$' AND rolname <> ALL ($1)
          ORDER BY md5(rolname || current_database()) LIMIT ${OTHER_ROLES}) AS others`;
