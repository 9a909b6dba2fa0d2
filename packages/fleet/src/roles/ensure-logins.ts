import {
  type Credentials,
  chooseLogin,
  credentialsKey,
  databaseRoles,
  type Login,
  type LoginChoice,
  type LoginKind,
  loginProblem,
  type ServerAddress,
} from '@azora/schema/address';
import type { AzoraError } from '@azora/schema/errors';
import { fleetError } from '../errors.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import { counted } from '../progress.ts';
import { type CredentialsProject, type FoundLogins, withCredentials } from './credentials-file.ts';
import { ensureRoles } from './ensure-roles.ts';
import { newPassword, scramVerifier } from './scram-verifier.ts';
import { setLogin } from './set-login.ts';

/** What came of the roles and logins of some databases of one server. */
export interface EnsuredLogins {
  /** By database: why it has none. */
  readonly refused: ReadonlyMap<string, AzoraError>;
  /** How many logins were made. */
  readonly made: number;
  readonly notes: readonly string[];
}

/** Both of a database's logins in use. */
export const LOGIN_KINDS: readonly LoginKind[] = ['app', 'reader'];

/**
 * Sets up the roles of databases and the logins with their passwords. A new password is in the credentials file before
 * the server learns it, so that whatever interrupts this, none is lost. A lost one is made again on the embedded server;
 * elsewhere that would lock out what uses it, so it is only noted.
 * @throws {AzoraError} `ROLE_UNEXPECTED` for a role of the whole server, `NO_ROLE_RIGHTS`, `CREDENTIALS_EXPOSED`,
 * `CREDENTIALS_INVALID`, `CREDENTIALS_OTHER_SERVER`
 */
export const ensureLogins = (
  project: CredentialsProject,
  address: ServerAddress,
  databases: readonly string[],
): Promise<EnsuredLogins> =>
  withCredentials(project, (logins, save) =>
    withClient(address, address.maintenanceDatabase, async (client) => {
      const known = new KnownLogins(address, logins, save);
      const { refused, made, mended } = await ensureRoles(client, databases, (names) =>
        known.verifiersFor(names, databases),
      );
      const all = new Map(refused);
      const usable = databases.filter((database) => !refused.has(database));
      const unknown: string[] = [];
      for (const database of usable) {
        for (const kind of LOGIN_KINDS) {
          const choice = known.choose(database, kind);
          if (choice.kind === 'invalid') all.set(database, invalid(database, kind, choice));
          else if (choice.kind === 'unknown') unknown.push(database);
        }
      }
      await makeStandbys(client, known, usable);
      const lost = [...new Set(unknown)];
      if (address.kind === 'embedded') await known.renew(client, lost);
      const notes = [...mendedNotes(mended), ...(address.kind === 'embedded' ? [] : lostNotes(lost))];
      return { refused: all, made: made.length, notes };
    }),
  );

/** The logins of one server as they are found, and as they are written. */
class KnownLogins {
  readonly #address: ServerAddress;
  readonly #sources: FoundLogins;
  readonly #save: (credentials: Credentials) => Promise<void>;
  #credentials: Credentials;

  constructor(address: ServerAddress, sources: FoundLogins, save: (credentials: Credentials) => Promise<void>) {
    this.#address = address;
    this.#sources = sources;
    this.#save = save;
    this.#credentials = sources.credentials ?? {};
  }

  choose(database: string, kind: LoginKind): LoginChoice {
    return chooseLogin(this.#address, database, kind, { ...this.#sources, credentials: this.#credentials });
  }

  /** For logins about to be made: what is known already, and new passwords for the rest. */
  async verifiersFor(names: readonly string[], databases: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const wanted = new Set(names);
    const passwords = new Map<string, string>();
    const added: NewLogin[] = [];
    for (const database of databases) {
      for (const kind of LOGIN_KINDS) {
        const [user] = databaseRoles(database)[kind];
        if (!wanted.has(user)) continue;
        const choice = this.choose(database, kind);
        if (choice.kind === 'unknown') added.push({ database, kind, login: { user, password: newPassword() } });
        if (choice.kind === 'known' && choice.source === 'file') this.#refuseOtherServer();
        if (choice.kind === 'known' && choice.login.user === user) passwords.set(user, choice.login.password);
      }
    }
    await this.#add(added);
    for (const { login } of added) passwords.set(login.user, login.password);
    return new Map(
      await Promise.all([...passwords].map(async ([user, password]) => [user, await scramVerifier(password)] as const)),
    );
  }

  /** Gives logins whose passwords are lost new ones. */
  async renew(client: Client, databases: readonly string[]): Promise<void> {
    const added = databases.flatMap((database) =>
      LOGIN_KINDS.filter((kind) => this.choose(database, kind).kind === 'unknown').map((kind) => ({
        database,
        kind,
        login: { user: databaseRoles(database)[kind][0], password: newPassword() },
      })),
    );
    await this.#add(added);
    for (const { database, kind, login } of added) await setLogin(client, database, kind, login);
  }

  async #add(added: readonly NewLogin[]): Promise<void> {
    if (added.length === 0) return;
    this.#credentials = withLogins(this.#credentials, this.#address, added);
    await this.#save(this.#credentials);
  }

  /** One file for two servers would give both the same passwords, and lose one's when the other's are rotated. */
  #refuseOtherServer(): void {
    const recorded = this.#credentials[credentialsKey(this.#address)]?.host;
    const host = hostOf(this.#address);
    if (recorded === undefined || recorded === host) return;
    throw fleetError(
      'CREDENTIALS_OTHER_SERVER',
      `${this.#sources.file} holds the passwords of ${recorded}, and ${host} is another server.`,
      { hint: 'Give each server a file of its own: AZORA_CREDENTIALS_FILE, beside the URL of the server.' },
    );
  }
}

/** A login to be written into the file. */
export interface NewLogin {
  readonly database: string;
  readonly kind: LoginKind;
  readonly login: Login;
}

/** Credentials with some logins of a server added or replaced. */
export const withLogins = (
  credentials: Credentials,
  address: ServerAddress,
  added: readonly NewLogin[],
): Credentials => {
  const key = credentialsKey(address);
  const databases = { ...credentials[key]?.databases };
  for (const { database, kind, login } of added) databases[database] = { ...databases[database], [kind]: login };
  return { ...credentials, [key]: { host: hostOf(address), databases } };
};

/** The embedded server's port may change, and it stays the same server. */
const hostOf = ({ kind, host, port }: ServerAddress): string => (kind === 'embedded' ? 'embedded' : `${host}:${port}`);

/** Makes second logins that a variable or the file names and the server does not have. */
const makeStandbys = async (client: Client, known: KnownLogins, databases: readonly string[]): Promise<void> => {
  const named = databases.flatMap((database) =>
    LOGIN_KINDS.flatMap((kind) => {
      const choice = known.choose(database, kind);
      return choice.kind === 'known' &&
        choice.source !== 'url' &&
        choice.login.user === databaseRoles(database)[kind][1]
        ? [{ database, kind, login: choice.login }]
        : [];
    }),
  );
  if (named.length === 0) return;
  const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)', [
    named.map(({ login }) => login.user),
  ]);
  const existing = new Set(rows.map(({ rolname }) => rolname));
  for (const { database, kind, login } of named) {
    if (!existing.has(login.user)) await setLogin(client, database, kind, login);
  }
};

const invalid = (
  database: string,
  kind: LoginKind,
  choice: Extract<LoginChoice, { readonly kind: 'invalid' }>,
): AzoraError => {
  const { code, message, hint } = loginProblem(`the database "${database}"`, kind, choice);
  return fleetError(code, message, { hint });
};

/** Names enough of a list to find the rest by. */
const some = (names: readonly string[]): string => `${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}`;

const mendedNotes = (mended: readonly string[]): readonly string[] =>
  mended.length === 0
    ? []
    : [`Brought back to the rights that azora gives: ${some(mended)} (${counted(mended.length, 'role')} had others).`];

const lostNotes = (lost: readonly string[]): readonly string[] =>
  lost.length === 0
    ? []
    : [
        `The passwords of the logins of ${counted(lost.length, 'database')} (${some(lost)}) are not known here; ` +
          'what uses them goes on. `azora credentials rotate` with a service makes new ones.',
      ];
