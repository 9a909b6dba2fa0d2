import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { fleetError } from '../errors.ts';

/**
 * The variables of the project's `.env`, as values: they never become part of this process's environment. None where
 * there is no such file; one that is there is not passed over, since it may name the server.
 * @throws {AzoraError} `DOTENV_UNREADABLE`
 */
export const readDotenv = async (root: string): Promise<Readonly<Record<string, string | undefined>>> => {
  const file = path.join(root, '.env');
  try {
    return parseEnv(await readFile(file, 'utf8'));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {};
    throw fleetError('DOTENV_UNREADABLE', `${file} cannot be read: ${String(cause)}`, {
      hint: 'Make it a file that whoever runs this may read, or move it away.',
      cause,
    });
  }
};
