import type { ServerSources } from './choose-server.ts';
import { type Credentials, credentialsKey, type Login } from './credentials.ts';
import { databaseRoles, type LoginKind } from './role-names.ts';
import type { ServerAddress } from './server-address.ts';

/** Everything that may hold the login of a database. Values, not places to read from. */
export interface LoginSources extends Pick<ServerSources, 'environment' | 'dotenv'> {
  /** What the credentials file holds; undefined where there is none. */
  readonly credentials: Credentials | undefined;
}

/** What the sources say about one login; `source` names the place in words a person can look up. */
export type LoginChoice =
  | { readonly kind: 'known'; readonly login: Login; readonly source: 'url' | 'variable' | 'file' }
  /** A variable is set, but does not name a login of this database. It may hold a password, so it is not repeated. */
  | { readonly kind: 'invalid'; readonly variable: string; readonly expected: string }
  | { readonly kind: 'unknown'; readonly variable: string };

/**
 * The login of a database, first match: the server's own URL if it names that login (a service that was given no more),
 * the variable of the database (environment, then `.env`), the credentials file.
 */
export const chooseLogin = (
  server: ServerAddress,
  database: string,
  kind: LoginKind,
  { environment, dotenv, credentials }: LoginSources,
): LoginChoice => {
  const names: readonly string[] = databaseRoles(database)[kind];
  if (names.includes(server.user)) {
    return { kind: 'known', login: { user: server.user, password: server.password ?? '' }, source: 'url' };
  }
  const variable = loginVariable(database, kind);
  const text = [environment[variable], dotenv[variable]].find((value) => value !== undefined && value.trim() !== '');
  if (text !== undefined) {
    const user = names.find((name) => text.startsWith(`${name}:`));
    if (user === undefined)
      return { kind: 'invalid', variable, expected: names.map((name) => `${name}:…`).join(' or ') };
    return { kind: 'known', login: { user, password: text.slice(user.length + 1) }, source: 'variable' };
  }
  const login = credentials?.[credentialsKey(server)]?.databases[database]?.[kind];
  return login === undefined || !names.includes(login.user)
    ? { kind: 'unknown', variable }
    : { kind: 'known', login, source: 'file' };
};

/** `AZORA_APP_LOGIN_AZORA_AUTH`, `AZORA_READER_LOGIN_AZORA_AUTH`: hold `user:password` of a database's logins. */
export const loginVariable = (database: string, kind: LoginKind): string =>
  `AZORA_${kind.toUpperCase()}_LOGIN_${database.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;

/** The server's address for that login. */
export const withLogin = (server: ServerAddress, { user, password }: Login): ServerAddress => ({
  ...server,
  user,
  password: password === '' ? undefined : password,
});

/** Why a login is not to be had, in the words of an error. */
export interface LoginProblem {
  readonly code: 'CREDENTIALS_LOST' | 'CREDENTIALS_INVALID';
  readonly message: string;
  readonly hint: string;
}

/** Says what is wrong with a login's sources, the same wherever it is met. */
export const loginProblem = (
  service: string,
  kind: LoginKind,
  choice: Exclude<LoginChoice, { readonly kind: 'known' }>,
): LoginProblem =>
  choice.kind === 'invalid'
    ? {
        code: 'CREDENTIALS_INVALID',
        message: `${choice.variable} names no ${kind} login of ${service}.`,
        hint: `It looks like ${choice.expected}, with the password for the dots.`,
      }
    : {
        code: 'CREDENTIALS_LOST',
        message: `The password of the ${kind} login of ${service} is neither in ${choice.variable} nor in the credentials file.`,
        hint: `Type \`azora up\` where it was never made; bring the file back where it was; or type \`azora credentials rotate ${service}\` for a new one.`,
      };
