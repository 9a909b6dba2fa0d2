import { chooseLogin, databaseRoles, type Login, type LoginKind, loginProblem, withLogin } from '@azora/schema/address';
import { chooseServices } from '../config/choose-services.ts';
import type { PlacedService, Project } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import type { VerbContext } from '../progress.ts';
import { type FoundLogins, withCredentials } from '../roles/credentials-file.ts';
import { ensureDatabaseRights } from '../roles/database-rights.ts';
import { LOGIN_KINDS, withLogins } from '../roles/ensure-logins.ts';
import { newPassword } from '../roles/scram-verifier.ts';
import { setLogin } from '../roles/set-login.ts';
import { placeServices } from '../server/place-services.ts';
import { countSessions } from './count-sessions.ts';
import { isAccepted } from './is-accepted.ts';
import { otherLogin } from './other-login.ts';

/** One login that took the place of another. */
export interface RotatedLogin {
  readonly kind: LoginKind;
  /** The login in use from now on. */
  readonly login: string;
  /** The other one, which works until it is retired, and how many sessions it has. */
  readonly before: { readonly login: string; readonly sessions: number };
  /** Where the new password stands: `file`, or a variable of the environment, which said it. */
  readonly source: 'file' | 'variable';
}

export interface RotatedCredentials {
  readonly service: string;
  readonly logins: readonly RotatedLogin[];
  /** Absolute path of the credentials file. */
  readonly file: string;
}

/**
 * Gives a service new passwords without interrupting it. A PostgreSQL role has one password, so each kind of login is a
 * pair: the one not in use gets the new password and the file then names that one, while the other goes on working until
 * it is retired. Where a variable holds the login, that says which one and its password.
 * @throws {AzoraError} `CREDENTIALS_IN_USE` where the last rotation's was not retired, `DATABASE_UNOWNED`,
 * `NO_ROLE_RIGHTS`, `UNKNOWN_SERVICE`, and what reading the credentials throws
 */
export const rotateCredentials = async (
  project: Project,
  service: string,
  context: VerbContext,
): Promise<RotatedCredentials> => {
  const placed = await placeServices(project, chooseServices(project, [service]), context);
  const [place] = placed;
  if (place === undefined) throw new Error('unreachable: placing one service yields one place');
  return withCredentials(project, (found, save) =>
    withClient(place.address, place.address.maintenanceDatabase, async (client) => {
      const { database } = place.service;
      const refused = (await ensureDatabaseRights(client, [database])).get(database);
      if (refused !== undefined) throw refused;
      let credentials = found.credentials ?? {};
      const logins: RotatedLogin[] = [];
      const next: NextLogin[] = [];
      for (const kind of LOGIN_KINDS) next.push(await nextLogin(client, place, kind, found));
      for (const { kind, login, source } of next) {
        await setLogin(client, database, kind, login);
        await ensureDatabaseRights(client, [database]);
        // Nothing is written before the new login was seen to work.
        await withClient(withLogin(place.address, login), database, () => Promise.resolve());
        if (source === 'file') {
          credentials = withLogins(credentials, place.address, [{ database, kind, login }]);
          await save(credentials);
        }
        const before = otherLogin(database, kind, login.user);
        const sessions = await countSessions(client, before);
        logins.push({ kind, login: login.user, before: { login: before, sessions }, source });
      }
      return { service, logins, file: found.file };
    }),
  );
};

/** The login that is to be used from now on. */
interface NextLogin {
  readonly kind: LoginKind;
  readonly login: Login;
  readonly source: RotatedLogin['source'];
}

const nextLogin = async (
  client: Client,
  place: PlacedService,
  kind: LoginKind,
  found: FoundLogins,
): Promise<NextLogin> => {
  const { name, database } = place.service;
  const choice = chooseLogin(place.address, database, kind, found);
  if (choice.kind === 'invalid') {
    const { code, message, hint } = loginProblem(name, kind, choice);
    throw fleetError(code, message, { hint });
  }
  if (choice.kind === 'unknown') {
    const user = await idleLogin(client, databaseRoles(database)[kind], name);
    return { kind, login: { user, password: newPassword() }, source: 'file' };
  }
  if (choice.source === 'url') throw noAdministrator(choice.login.user);
  if (choice.source === 'variable') {
    if (!(await isAccepted(place, choice.login))) await refuseUnretired(client, choice.login.user, name);
    return { kind, login: choice.login, source: 'variable' };
  }
  // Where that one is retired, the file is an older copy, and the other one may be in use.
  const isRetired = !(await canLogIn(client, choice.login.user));
  const user = isRetired ? choice.login.user : otherLogin(database, kind, choice.login.user);
  await refuseUnretired(client, user, name);
  return { kind, login: { user, password: newPassword() }, source: 'file' };
};

/** Of two logins whose passwords are lost, one that nobody seems to use. */
const idleLogin = async (client: Client, pair: readonly [string, string], service: string): Promise<string> => {
  for (const user of [pair[1], pair[0]]) if ((await countSessions(client, user)) === 0) return user;
  throw fleetError('CREDENTIALS_IN_USE', `Both ${pair.join(' and ')} have sessions, and neither password is known.`, {
    hint: `Stop ${service}, then rotate again.`,
  });
};

/**
 * A new password would shut out whoever was started with the old one, when next it connects; that it has no session at
 * this moment says nothing, since pools close idle ones.
 */
const refuseUnretired = async (client: Client, login: string, service: string): Promise<void> => {
  if (!(await canLogIn(client, login))) return;
  throw fleetError(
    'CREDENTIALS_IN_USE',
    `"${login}" still works since the last rotation, so it can take no new password.`,
    {
      hint: `Start again what was started before that, then type \`azora credentials retire ${service}\` and rotate again.`,
    },
  );
};

const canLogIn = async (client: Client, login: string): Promise<boolean> => {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1 AND rolcanlogin', [login]);
  return rowCount === 1;
};

const noAdministrator = (user: string) =>
  fleetError('NO_ROLE_RIGHTS', `The server's URL names "${user}", which cannot change its own password safely.`, {
    hint: 'Give AZORA_DATABASE_URL of the administrator, whose roles they are.',
  });
