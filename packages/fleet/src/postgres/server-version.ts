import type { ServerAddress } from '@azora/schema/address';
import { fleetError } from '../errors.ts';
import type { Client } from './connect.ts';

/** The oldest PostgreSQL this runs on: 15 brought `security_invoker` views and NULLS NOT DISTINCT. */
export const OLDEST_MAJOR = 15;

export interface ServerVersion {
  readonly major: number;
  /** `18.4` */
  readonly text: string;
}

/** The server's version. @throws AzoraError SERVER_TOO_OLD where it is older than {@link OLDEST_MAJOR} */
export const serverVersion = async (client: Client, address: ServerAddress): Promise<ServerVersion> => {
  const result = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  const version = parseVersionNumber(Number(result.rows[0]?.server_version_num));
  if (version.major < OLDEST_MAJOR) {
    throw fleetError(
      'SERVER_TOO_OLD',
      `${address.host}:${address.port} runs PostgreSQL ${version.text}; ${OLDEST_MAJOR} or newer is needed.`,
      { hint: 'Upgrade that server, or unset AZORA_DATABASE_URL to use the embedded one.' },
    );
  }
  return version;
};

/** 180004 is 18.4; before 10 there were three parts, and 90624 was 9.6.24. */
const parseVersionNumber = (number: number): ServerVersion => {
  const major = Math.floor(number / 10_000);
  const minor = number % 10_000;
  return { major, text: major < 10 ? `${major}.${Math.floor(minor / 100)}.${minor % 100}` : `${major}.${minor}` };
};
