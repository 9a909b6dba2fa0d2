import type { PlacedService } from '../config/project.ts';
import { byServer } from '../databases/create-databases.ts';
import { fleetError } from '../errors.ts';
import { withClient } from '../postgres/connect.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import { counted } from '../progress.ts';

/**
 * Dropping a database ends its sessions, which takes a right of its own: asked before the first one is dropped.
 * @throws {AzoraError} `DATABASE_IN_USE` where a database has sessions that the administrator may not end
 */
export const refuseInUse = async (doomed: readonly PlacedService[]): Promise<void> => {
  for (const [address, items] of byServer(doomed)) {
    const databases = items.map(({ service }) => service.database);
    const { rows } = await withClient(address, address.maintenanceDatabase, (client) =>
      client.query<UsedDatabase>(SESSIONS_OF_OTHERS, [databases]),
    );
    const [first] = rows;
    if (first === undefined) continue;
    const used = rows.map(({ name, sessions, users }) => `"${name}" has ${counted(sessions, 'session')} (${users})`);
    throw fleetError(
      'DATABASE_IN_USE',
      `${used.join('; ')} that "${first.administrator}" may not end; nothing was done.`,
      {
        hint: `Stop what is connected; or, as a superuser of ${address.host}:${address.port}: ${remedy(first)}`,
      },
    );
  }
};

interface UsedDatabase {
  readonly name: string;
  readonly administrator: string;
  readonly sessions: number;
  /** Whose they are, in a list. */
  readonly users: string;
  /** Whether some are a superuser's, which pg_signal_backend does not reach. */
  readonly superusers: boolean;
}

const remedy = ({ administrator, superusers }: UsedDatabase): string =>
  superusers
    ? 'end them, for some are a superuser’s.'
    : `GRANT pg_signal_backend TO ${quoteIdentifier(administrator)};`;

/** Who may end a session: a superuser; of others' than superusers also whoever has their rights, or pg_signal_backend. */
const SESSIONS_OF_OTHERS = `
  SELECT a.datname AS name, current_user::text AS administrator, count(*)::int AS sessions,
    string_agg(DISTINCT a.usename::text, ', ' ORDER BY a.usename::text) AS users, bool_or(r.rolsuper) AS superusers
  FROM pg_stat_activity a
  JOIN pg_roles r ON r.oid = a.usesysid
  JOIN pg_roles me ON me.rolname = current_user
  WHERE a.datname = ANY ($1::text[]) AND a.pid <> pg_backend_pid() AND NOT me.rolsuper
    AND (r.rolsuper OR NOT (pg_has_role(r.oid, 'USAGE') OR pg_has_role('pg_signal_backend', 'USAGE')))
  GROUP BY a.datname ORDER BY a.datname`;
