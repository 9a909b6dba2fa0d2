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
        SELECT FROM pg_class WHERE relnamespace = to_regnamespace('azora') AND relname = 'kit_version')
      THEN 'azora_service' ELSE owner END, false)
    FROM (${OWNER}) o`);
};

/**
 * No row where this database belongs to anybody but its own owner. No table is joined that a function looks up: it is
 * asked on new connections, to which every table of the catalogue is new.
 */
const OWNER = `
  SELECT owner FROM (
    SELECT pg_get_userbyid(datdba)::text AS owner FROM pg_database WHERE datname = current_database()) d
  WHERE owner = current_database() || '_owner'`;
