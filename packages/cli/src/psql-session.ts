import { spawn } from 'node:child_process';
import { parseDatabaseUrl, sessionSettings } from '@azora/schema/address';
import { cliError } from './errors.ts';
import { exitCodeOfSignal } from './exit-code.ts';

/**
 * Opens psql on a connection string and waits until it ends.
 * @returns psql's own exit code
 * @throws {AzoraError} `PSQL_MISSING`
 */
export const openPsql = async (
  connectionString: string,
  psqlArguments: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> => {
  const { url, password } = withoutPassword(connectionString);
  const child = spawn('psql', [url, ...psqlArguments], {
    stdio: 'inherit',
    env: password === undefined ? env : { ...env, PGPASSWORD: password },
  });
  return await new Promise((resolve, reject) => {
    child.on('error', (cause: NodeJS.ErrnoException) => reject(cause.code === 'ENOENT' ? psqlMissing(cause) : cause));
    child.on('exit', (code, signal) => resolve(signal === null ? (code ?? 0) : exitCodeOfSignal(signal)));
  });
};

/**
 * The same connection string as psql can take it, and the password apart: command lines are seen by every user of the
 * machine, environments are not. Parameters that libpq does not know (`connection_limit`) would make psql refuse it;
 * `schema` becomes the search path.
 */
export const withoutPassword = (connectionString: string): { url: string; password: string | undefined } => {
  const url = new URL(connectionString);
  const address = parseDatabaseUrl('psql', connectionString);
  const settings = address === undefined ? undefined : sessionSettings(address);
  const password = url.password === '' ? undefined : decodeURIComponent(url.password);
  url.password = '';
  for (const name of [...url.searchParams.keys()]) {
    if (!LIBPQ_PARAMETERS.has(name)) url.searchParams.delete(name);
  }
  if (settings !== undefined) url.searchParams.set('options', settings);
  // libpq takes a plus for a plus.
  url.search = url.search.replaceAll('+', '%20');
  return { url: url.href, password };
};

/** https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS, those that go with a URL of ours. */
const LIBPQ_PARAMETERS = new Set([
  'application_name',
  'channel_binding',
  'client_encoding',
  'connect_timeout',
  'gssencmode',
  'host',
  'keepalives',
  'keepalives_count',
  'keepalives_idle',
  'keepalives_interval',
  'options',
  'sslcert',
  'sslcrl',
  'sslkey',
  'sslmode',
  'sslrootcert',
  'sslsni',
  'target_session_attrs',
  'tcp_user_timeout',
]);

const psqlMissing = (cause: unknown) =>
  cliError('PSQL_MISSING', 'psql is not installed, or not on the PATH.', {
    hint:
      'Debian, Ubuntu: `apt install postgresql-client`. macOS: `brew install libpq`. Or give the connection string ' +
      'of `azora url <service> --show-password` to another client.',
    cause,
  });
