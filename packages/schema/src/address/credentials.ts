import type { ServerAddress } from './server-address.ts';

/** A login of a database, with its password. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

/**
 * What a credentials file holds, by server: the logins of its databases that are in use. The file is `.azora/credentials.json`,
 * or the one that `AZORA_CREDENTIALS_FILE` names.
 */
export type Credentials = Readonly<Record<string, ServerCredentials>>;

export interface ServerCredentials {
  /** `host:port` of the server for which the passwords were made. */
  readonly host: string;
  readonly databases: Readonly<Record<string, { readonly app?: Login; readonly reader?: Login }>>;
}

/** Where a server's logins are in a credentials file. The embedded server of a project and an external one differ. */
export const credentialsKey = ({ kind, name }: ServerAddress): string => `${kind}/${name}`;

/** The variable that names a credentials file; relative to the project's root. */
export const CREDENTIALS_FILE_VARIABLE = 'AZORA_CREDENTIALS_FILE';

/** The file's name in the project's `.azora` folder. */
export const CREDENTIALS_FILE = 'credentials.json';

/**
 * Reads the text of a credentials file.
 * @returns undefined where the text is none.
 */
export const parseCredentials = (text: string): Credentials | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && Object.values(value).every(isServerCredentials) ? (value as Credentials) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Whether a file of this mode and owner can be read by others than who runs this; the rule that PostgreSQL has for key
 * files: a group may read it only if it is root's, as mounted secrets are.
 */
export const isExposed = ({ mode, uid }: { readonly mode: number; readonly uid: number }): boolean =>
  (mode & (uid === 0 ? 0o037 : 0o077)) !== 0;

const isServerCredentials = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.host === 'string' &&
  isRecord(value.databases) &&
  Object.values(value.databases).every(
    (logins) => isRecord(logins) && [logins.app, logins.reader].every((login) => login === undefined || isLogin(login)),
  );

const isLogin = (value: unknown): boolean =>
  isRecord(value) && typeof value.user === 'string' && typeof value.password === 'string';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
