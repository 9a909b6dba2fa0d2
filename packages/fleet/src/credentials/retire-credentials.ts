import { chooseLogin, type LoginKind, loginProblem } from '@azora/schema/address';
import { chooseServices } from '../config/choose-services.ts';
import type { PlacedService, Project } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import { hasSqlState } from '../postgres/sqlstate.ts';
import type { VerbContext } from '../progress.ts';
import { changeRoles } from '../roles/change-roles.ts';
import { type FoundLogins, readLogins } from '../roles/credentials-file.ts';
import { ensureDatabaseRights } from '../roles/database-rights.ts';
import { LOGIN_KINDS } from '../roles/ensure-logins.ts';
import { placeServices } from '../server/place-services.ts';
import { countSessions } from './count-sessions.ts';
import { isAccepted } from './is-accepted.ts';
import { otherLogin } from './other-login.ts';

export interface RetireChoice {
  readonly service: string;
  /** Whether sessions of the logins that go are ended; otherwise they are a reason to refuse. */
  readonly endSessions: boolean;
}

/** A login that no longer lets anybody in. */
export interface RetiredLogin {
  readonly kind: LoginKind;
  readonly login: string;
  readonly endedSessions: number;
}

/**
 * Ends the logins of a service that a rotation put out of use: they can no longer log in and have no password.
 * @throws {AzoraError} `CREDENTIALS_IN_USE`, `CREDENTIALS_LOST` and `CREDENTIALS_INVALID` where nobody can tell which one is in use,
 * `DATABASE_UNOWNED`, `NO_ROLE_RIGHTS`, `UNKNOWN_SERVICE`
 */
export const retireCredentials = async (
  project: Project,
  { service, endSessions }: RetireChoice,
  context: VerbContext,
): Promise<readonly RetiredLogin[]> => {
  const [place] = await placeServices(project, chooseServices(project, [service]), context);
  if (place === undefined) throw new Error('unreachable: placing one service yields one place');
  const { address } = place;
  const { database } = place.service;
  const found = await readLogins(project);
  return withClient(address, address.maintenanceDatabase, async (client) => {
    const refused = (await ensureDatabaseRights(client, [database])).get(database);
    if (refused !== undefined) throw refused;
    const unused: UnusedLogin[] = [];
    for (const kind of LOGIN_KINDS) unused.push({ kind, login: await unusedLogin(place, kind, found) });
    const present = await existing(client, unused);
    for (const { login } of present) if (!endSessions) await refuseInUse(client, login, service);
    const names = present.map(({ login }) => quoteIdentifier(login));
    await changeRoles(client, async () => {
      for (const name of names) await client.query(`ALTER ROLE ${name} NOLOGIN PASSWORD NULL`);
    });
    const retired: RetiredLogin[] = [];
    for (const { kind, login } of present) {
      retired.push({ kind, login, endedSessions: endSessions ? await end(client, login) : 0 });
    }
    return retired;
  });
};

type UnusedLogin = Pick<RetiredLogin, 'kind' | 'login'>;

/** The one besides the login that is known to work. With an older copy of the credentials file it would be the other way round. */
const unusedLogin = async (place: PlacedService, kind: LoginKind, found: FoundLogins): Promise<string> => {
  const { name, database } = place.service;
  const choice = chooseLogin(place.address, database, kind, found);
  if (choice.kind !== 'known') {
    const { code, message, hint } = loginProblem(name, kind, choice);
    throw fleetError(code, message, { hint });
  }
  if (!(await isAccepted(place, choice.login))) throw notAccepted(choice.login.user, name);
  return otherLogin(database, kind, choice.login.user);
};

const notAccepted = (login: string, service: string) =>
  fleetError(
    'CREDENTIALS_INVALID',
    `"${login}" is not let in with the password that is known here, so nobody can tell which login is in use; nothing was done.`,
    {
      hint: `Bring back the newest credentials file, or say the newest login in its variable. If both are lost: azora credentials rotate ${service}`,
    },
  );

const existing = async (client: Client, logins: readonly UnusedLogin[]): Promise<readonly UnusedLogin[]> => {
  const { rows } = await client.query<{ rolname: string }>(
    `SELECT rolname FROM pg_roles r WHERE rolname = ANY ($1::text[])
       AND (rolcanlogin OR EXISTS (SELECT FROM pg_stat_activity a WHERE a.usesysid = r.oid))`,
    [logins.map(({ login }) => login)],
  );
  return logins.filter(({ login }) => rows.some(({ rolname }) => rolname === login));
};

const refuseInUse = async (client: Client, login: string, service: string): Promise<void> => {
  const sessions = await countSessions(client, login);
  if (sessions === 0) return;
  throw fleetError(
    'CREDENTIALS_IN_USE',
    `"${login}" is still used by ${sessions === 1 ? 'a session' : `${sessions} sessions`}; nothing was done.`,
    {
      hint: `Restart what was started before the rotation; or end them: azora credentials retire ${service} --end-sessions`,
    },
  );
};

const end = async (client: Client, login: string): Promise<number> => {
  try {
    const { rowCount } = await client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1',
      [login],
    );
    return rowCount ?? 0;
  } catch (cause) {
    if (!hasSqlState(cause, 'insufficientPrivilege')) throw cause;
    throw fleetError(
      'NO_ROLE_RIGHTS',
      `"${login}" lets nobody in any more, but its sessions go on: ${cause.message}.`,
      {
        hint: 'As a superuser of that server: GRANT pg_signal_backend to the administrator; then type the same again.',
        cause,
      },
    );
  }
};
