import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { chooseServer, DEFAULT_SERVER, type ServerAddress, serverProblem } from '@azora/schema/address';
import { dbError } from './errors.ts';
import type { OpenProject } from './project-root.ts';

/**
 * The address of a server by its name in `azora.config.ts`; by the same rule as the command line's.
 * @throws {AzoraError} `SERVER_URL_MISSING`, `SERVER_URL_INVALID`, `SERVER_NOT_RUNNING`
 */
export const serverAddress = ({ root, map }: OpenProject, name: string): ServerAddress => {
  const choice = chooseServer(name, { declared: map.servers, environment: process.env, dotenv: dotenvOf(root) });
  if (choice.kind === 'external') return choice.address;
  if (choice.kind !== 'embedded') {
    const { code, message, hint } = serverProblem(name, choice);
    throw dbError(code, message, { hint });
  }
  const address = embeddedAddress(root);
  if (address !== undefined) return address;
  const ignored = choice.shellUrlIgnored ? ' (DATABASE_URL in the environment alone is not taken.)' : '';
  throw dbError('SERVER_NOT_RUNNING', `No server is chosen, and the embedded one was never started.${ignored}`, {
    hint: 'Type `azora up`, or set AZORA_DATABASE_URL to the server that holds the databases.',
  });
};

/** The variables of the project's `.env`, as values: they never become part of this process's environment. */
export const dotenvOf = (root: string): Readonly<Record<string, string | undefined>> =>
  parseEnv(textOf(join(root, '.env')));

/** Where the embedded server was last started; see `.azora/servers.json`. */
const embeddedAddress = (root: string): ServerAddress | undefined => {
  const text = textOf(join(root, '.azora', 'servers.json'));
  return text === '' ? undefined : (JSON.parse(text) as Record<string, ServerAddress>)[DEFAULT_SERVER];
};

/** Empty where there is no such file. */
const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
};
