import type { ServerAddress } from '@azora/schema/address';
import type { AzoraError } from '@azora/schema/errors';
import pg from 'pg';
import { fleetError } from '../errors.ts';
import { redact } from './redact.ts';
import { hasSqlState } from './sqlstate.ts';

/** What a failed attempt to connect becomes. SQLSTATEs that say nothing about connecting are passed on as they are. */
export const connectionError = (error: unknown, address: ServerAddress, database: string): AzoraError | unknown => {
  const server = `${address.host}:${address.port}`;
  const reason = redact(reasonOf(error), [address.password]);
  if (hasSqlState(error, 'invalidPassword', 'invalidAuthorization') || isAuthenticationError(error)) {
    return fleetError('WRONG_PASSWORD', `${server} does not let "${address.user}" in: ${reason}`, {
      hint:
        address.kind === 'embedded'
          ? 'Type `azora up`: it sets the embedded server’s password again.'
          : `Correct user and password in the URL of the server "${address.name}", then run it again.`,
      cause: error,
    });
  }
  if (hasSqlState(error, 'invalidCatalogName')) {
    return fleetError('DATABASE_MISSING', `There is no database "${database}" on ${server}.`, {
      hint: 'Type `azora up` to create it.',
      cause: error,
    });
  }
  if (hasSqlState(error, 'tooManyConnections')) {
    return fleetError('TOO_MANY_CONNECTIONS', `${server} has no connection left for "${database}": ${reason}`, {
      hint: 'Close some clients, or raise max_connections on the server.',
      cause: error,
    });
  }
  if (error instanceof pg.DatabaseError && !hasSqlState(error, 'cannotConnectNow')) return error;
  return fleetError('SERVER_UNREACHABLE', `No PostgreSQL server answers at ${server}: ${reason}`, {
    hint:
      address.kind === 'embedded'
        ? 'Type `azora up` to start the embedded server.'
        : `Check that the server "${address.name}" runs and that its URL names the right host, port and sslmode.`,
    cause: error,
  });
};

/**
 * Whether pg itself gave up on logging in, for instance because the URL has no password and the server wants one.
 * pg gives these errors no code, only this prefix (pg/lib/crypto/sasl.js).
 */
export const isAuthenticationError = (error: unknown): boolean =>
  error instanceof Error && !('code' in error) && error.message.startsWith('SASL:');

/** `localhost` is tried over IPv6 and IPv4; the error of both is an AggregateError without a message. */
const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
};
