import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  CREDENTIALS_FILE,
  CREDENTIALS_FILE_VARIABLE,
  type Credentials,
  chooseLogin,
  isExposed,
  loginProblem,
  parseCredentials,
  type ServerAddress,
  withLogin,
} from '@azora/schema/address';
import { dbError } from './errors.ts';
import type { OpenProject } from './project-root.ts';
import { dotenvOf } from './server-address.ts';

/**
 * A server's address for the login of a service's program, which has no rights until it says for whom it acts; by the
 * same rule as the command line's. Never the administrator's, which policies would not stop.
 * @throws {AzoraError} `CREDENTIALS_LOST`, `CREDENTIALS_INVALID`, `CREDENTIALS_EXPOSED`
 */
export const appAddress = (
  { root }: OpenProject,
  service: string,
  server: ServerAddress,
  database: string,
): ServerAddress => {
  const dotenv = dotenvOf(root);
  const named = process.env[CREDENTIALS_FILE_VARIABLE] || dotenv[CREDENTIALS_FILE_VARIABLE];
  const file = named ? resolve(root, named) : join(root, '.azora', CREDENTIALS_FILE);
  const choice = chooseLogin(server, database, 'app', {
    environment: process.env,
    dotenv,
    credentials: readCredentials(file),
  });
  if (choice.kind === 'known') return withLogin(server, choice.login);
  const { code, message, hint } = loginProblem(service, 'app', choice);
  throw dbError(code, message, { hint });
};

const readCredentials = (file: string): Credentials | undefined => {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (facts === undefined) return undefined;
  if (process.platform !== 'win32' && isExposed(facts)) {
    const mode = (facts.mode & 0o777).toString(8);
    throw dbError('CREDENTIALS_EXPOSED', `${file} holds passwords and others may read it (mode ${mode}).`, {
      hint: `Type: chmod 600 '${file}'; if anybody may have read it, also \`azora credentials rotate\`.`,
    });
  }
  const credentials = parseCredentials(readFileSync(file, 'utf8'));
  if (credentials !== undefined) return credentials;
  throw dbError('CREDENTIALS_INVALID', `${file} is no credentials file.`, { hint: 'Bring back a copy of it.' });
};
