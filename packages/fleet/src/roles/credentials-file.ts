import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  CREDENTIALS_FILE,
  CREDENTIALS_FILE_VARIABLE,
  type Credentials,
  isExposed,
  type LoginSources,
  parseCredentials,
} from '@azora/schema/address';
import { isAzoraError } from '@azora/schema/errors';
import { readDotenv } from '../config/dotenv.ts';
import { makeStateDir } from '../config/state-dir.ts';
import { fleetError } from '../errors.ts';
import { withLock } from '../server/process-lock.ts';
import type { ServedProject } from '../server/resolve-servers.ts';

/** The part of a project that this needs. */
export type CredentialsProject = Pick<ServedProject, 'root' | 'stateDir'>;

/** Where a project's logins may stand; `file` is the credentials file, there or not. */
export interface FoundLogins extends LoginSources {
  readonly file: string;
}

/**
 * Reads every place that may hold a login of the project.
 * @throws {AzoraError} `CREDENTIALS_EXPOSED`, `CREDENTIALS_INVALID`, `DOTENV_UNREADABLE`
 */
export const readLogins = async (
  { root, stateDir }: CredentialsProject,
  environment: LoginSources['environment'] = process.env,
): Promise<FoundLogins> => {
  const dotenv = await readDotenv(root);
  const named = environment[CREDENTIALS_FILE_VARIABLE] || dotenv[CREDENTIALS_FILE_VARIABLE];
  const file = named ? path.resolve(root, named) : path.join(stateDir, CREDENTIALS_FILE);
  return { environment, dotenv, credentials: await readCredentials(file), file };
};

/**
 * Changes the credentials file, one process at a time; what `change` puts into the draft is on disk when `save` is done.
 * @throws {AzoraError} what {@link readLogins} throws, `FOLDER_NOT_WRITABLE`, `LOCK_TIMEOUT`
 */
export const withCredentials = async <T>(
  project: CredentialsProject,
  change: (logins: FoundLogins, save: (credentials: Credentials) => Promise<void>) => Promise<T>,
): Promise<T> => {
  await makeStateDir(project.stateDir);
  return withLock(path.join(project.stateDir, 'locks', 'credentials'), async () => {
    const logins = await readLogins(project);
    return change(logins, (credentials) =>
      write(logins.file, credentials).catch((error: unknown) => {
        throw fleetError('FOLDER_NOT_WRITABLE', `${logins.file} cannot be written: ${String(error)}`, {
          hint: 'Make its folder, or make it yours; or name another file: AZORA_CREDENTIALS_FILE.',
          cause: error,
        });
      }),
    );
  });
};

const readCredentials = async (file: string): Promise<Credentials | undefined> => {
  let text: string;
  try {
    const facts = await stat(file);
    if (process.platform !== 'win32' && isExposed(facts)) throw exposed(file, facts.mode);
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (isAzoraError(error)) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return undefined;
    throw fleetError('CREDENTIALS_INVALID', `${file} cannot be read (${code}).`, {
      hint: 'Its user and whoever runs this must be one and the same.',
      cause: error,
    });
  }
  const credentials = parseCredentials(text);
  if (credentials !== undefined) return credentials;
  throw fleetError('CREDENTIALS_INVALID', `${file} is no credentials file.`, {
    hint: `Bring back a copy; or move it away and type \`azora up\`, then \`azora credentials rotate\` with each service it named.`,
  });
};

const exposed = (file: string, mode: number) =>
  fleetError(
    'CREDENTIALS_EXPOSED',
    `${file} holds passwords and others may read it (mode ${(mode & 0o777).toString(8)}).`,
    {
      hint: `Type: chmod 600 '${file}'; if anybody may have read it, also \`azora credentials rotate\`.`,
    },
  );

/** Whole or not at all, and never readable by others for a moment. */
const write = async (file: string, credentials: Credentials): Promise<void> => {
  const temporary = `${file}.${process.pid}`;
  await rm(temporary, { force: true });
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(credentials, undefined, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
};
