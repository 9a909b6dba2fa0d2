import { type ServerAddress, tlsAttempts } from '@azora/schema/address';
import pg from 'pg';
import { type ConnectOptions, clientConfig } from './client-config.ts';
import { connectionError, isAuthenticationError } from './connection-error.ts';

/** An open connection; whoever opened it ends it. */
export type Client = pg.Client;

/**
 * Connects to one database of a server.
 * @throws AzoraError SERVER_UNREACHABLE, WRONG_PASSWORD, DATABASE_MISSING, TOO_MANY_CONNECTIONS
 */
export const connect = async (
  address: ServerAddress,
  database: string,
  options: ConnectOptions = {},
): Promise<Client> => {
  const attempts = tlsAttempts(address);
  for (const [index, attempt] of attempts.entries()) {
    try {
      return await open(clientConfig(attempt, database, options));
    } catch (error) {
      const isLast = index === attempts.length - 1;
      if (isLast || error instanceof pg.DatabaseError || isAuthenticationError(error)) {
        throw connectionError(error, address, database);
      }
    }
  }
  throw new Error('unreachable: there is at least one attempt');
};

/** Opens a connection, lends it, and ends it whatever happens. @throws what {@link connect} throws */
export const withClient = async <T>(
  address: ServerAddress,
  database: string,
  use: (client: Client) => Promise<T>,
  options: ConnectOptions = {},
): Promise<T> => {
  const client = await connect(address, database, options);
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
};

const open = async (config: pg.ClientConfig): Promise<Client> => {
  const client = new pg.Client(config);
  // A connection that dies while idle emits 'error', which would end the process; the next query fails anyway.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
};
