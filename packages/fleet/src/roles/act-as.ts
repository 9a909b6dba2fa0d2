import type { Client } from '../postgres/connect.ts';

/**
 * Goes on as the owner of this database, where it has roles of its own; otherwise as whoever connected.
 * @returns whether it has roles of its own
 */
export const actAsOwner = async (client: Client): Promise<boolean> => {
  const { rowCount } = await client.query(`
    SELECT set_config('role', o.rolname, false)
    FROM pg_database d JOIN pg_roles o ON o.oid = d.datdba
    WHERE d.datname = current_database() AND o.rolname = current_database() || '_owner'`);
  return rowCount === 1;
};

/** Goes on as the service itself, where this database has access rules; otherwise as whoever connected. */
export const actAsService = async (client: Client): Promise<void> => {
  await client.query(
    `SELECT set_config('role', 'azora_service', false) WHERE to_regclass('azora.kit_version') IS NOT NULL`,
  );
};
