import type { Client } from '../postgres/connect.ts';

/**
 * Goes on as the owner of this database, where it has roles of its own; otherwise as whoever connected.
 * @returns whether it has roles of its own
 */
export const actAsOwner = async (client: Client): Promise<boolean> => {
  const { rowCount } = await client.query(`SELECT set_config('role', owner, false) FROM (${OWNER}) o`);
  return rowCount === 1;
};

/** Goes on as the service itself where this database has access rules, and otherwise as its owner, if it has one. */
export const actAsService = async (client: Client): Promise<void> => {
  // Not to_regclass: it fails where the administrator has no rights on the kit's schema.
  await client.query(`
    SELECT set_config('role', CASE WHEN EXISTS (
        SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'azora' AND c.relname = 'kit_version') THEN 'azora_service' ELSE owner END, false)
    FROM (${OWNER}) o`);
};

/** No row where this database belongs to anybody but its own owner. */
const OWNER = `
  SELECT r.rolname::text AS owner FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba
  WHERE d.datname = current_database() AND r.rolname = current_database() || '_owner'`;
