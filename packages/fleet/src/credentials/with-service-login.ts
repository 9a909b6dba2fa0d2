import { type LoginChoice, loginVariable, withLogin } from '@azora/schema/address';
import { isAzoraError } from '@azora/schema/errors';
import type { PlacedService } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import { type Client, connect } from '../postgres/connect.ts';

/** A login whose password was found, and where. */
export type KnownLogin = Extract<LoginChoice, { readonly kind: 'known' }>;

/**
 * Connects to a service's database as one of its logins, lends the connection, and ends it whatever happens.
 * @throws what {@link connect} throws; `WRONG_PASSWORD` says how this login gets another password, which the server's
 * URL has no part in
 */
export const withServiceLogin = async <T>(
  placed: PlacedService,
  known: KnownLogin,
  use: (client: Client) => Promise<T>,
): Promise<T> => {
  const { service, address } = placed;
  const client = await connect(withLogin(address, known.login), service.database).catch((error: unknown) => {
    throw isAzoraError(error) && error.code === 'WRONG_PASSWORD' && known.source !== 'url'
      ? fleetError('WRONG_PASSWORD', error.message, { hint: hintFor(placed, known), cause: error.cause })
      : error;
  });
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
};

const hintFor = ({ service: { name, database } }: PlacedService, { login, source }: KnownLogin): string => {
  const kind = /_reader2?$/.test(login.user) ? 'reader' : 'app';
  return source === 'file'
    ? `Type \`azora credentials rotate ${name}\` for new passwords.`
    : `Correct its password in ${loginVariable(database, kind)}, which goes before the credentials file.`;
};
