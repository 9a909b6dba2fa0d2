import type { ServerAddress } from '@azora/schema/address';
import { fleetError } from '../errors.ts';
import { withClient } from '../postgres/connect.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import { type ServerVersion, serverVersion } from '../postgres/server-version.ts';

/**
 * Asks a server that somebody else runs whether the fleet can live there.
 * @throws AzoraError SERVER_UNREACHABLE, WRONG_PASSWORD, DATABASE_MISSING, SERVER_TOO_OLD, NO_CREATEDB
 */
export const checkExternal = (address: ServerAddress): Promise<ServerVersion> =>
  withClient(address, address.maintenanceDatabase, async (client) => {
    const version = await serverVersion(client, address);
    const { rows } = await client.query<{ role: string; may_create: boolean }>(
      'SELECT rolname AS role, rolcreatedb OR rolsuper AS may_create FROM pg_roles WHERE rolname = current_user',
    );
    const role = rows[0]?.role ?? address.user;
    if (rows[0]?.may_create === true) return version;
    throw fleetError('NO_CREATEDB', `The role "${role}" may not create databases on ${address.host}:${address.port}.`, {
      hint: `As a superuser of that server: ALTER ROLE ${quoteIdentifier(role)} CREATEDB;`,
    });
  });
