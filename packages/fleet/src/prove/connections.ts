import { randomBytes } from 'node:crypto';
import { chooseLogin, databaseRoles, type ServerAddress, withLogin } from '@azora/schema/address';
import pLimit from 'p-limit';
import type { PlacedService, Project } from '../config/project.ts';
import { byServer } from '../databases/create-databases.ts';
import { DATABASES_AT_ONCE, throwIfInterrupted } from '../databases/each-database.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import { hasSqlState, type SqlStateName } from '../postgres/sqlstate.ts';
import { counted, type VerbContext } from '../progress.ts';
import { type FoundLogins, readLogins } from '../roles/credentials-file.ts';
import { type ConnectionRights, connectionFacts, readConnectionRights } from './connections-rights.ts';
import { groupFacts } from './inspect-roles.ts';
import type { ProvenConnections, Surprise } from './report.ts';

export interface ConnectionsChoice {
  /** Tries each login at every database rather than at one other than its own; a minute at 189 services. */
  readonly everyPair?: boolean;
}

/**
 * Proves that each login gets into its own database and into no other of the fleet: by asking the server for every pair
 * of a login and a database (one query a server), and by logging in; and that a login with another password gets in
 * nowhere, once a server. The other services of the same servers count too.
 * @throws {AzoraError} `INTERRUPTED`, `CREDENTIALS_EXPOSED`, `CREDENTIALS_INVALID`, and what reaching a server throws
 */
export const proveConnections = async (
  project: Project,
  placed: readonly PlacedService[],
  context: VerbContext,
  choice: ConnectionsChoice = {},
): Promise<ProvenConnections> => {
  const step = 'connections';
  const startedAt = performance.now();
  context.report({ kind: 'started', step, total: undefined });
  const logins = await readLogins(project);
  const chosen = new Set(placed.map(({ service }) => service.name));
  const surprises: Surprise[] = [];
  let pairs = 0;
  let attempts = 0;
  for (const [address, items] of byServer(placed)) {
    const neighbours = project.services
      .filter(({ server, name }) => server === items[0]?.service.server && !chosen.has(name))
      .map((service) => ({ service, address }));
    const { rights, facts } = await withClient(address, address.maintenanceDatabase, async (client) => ({
      rights: await readConnectionRights(client, databasesOf([...items, ...neighbours])),
      facts: await rolesOfServer(client, address),
    }));
    surprises.push(...facts, ...connectionFacts(rights, serviceNames([...items, ...neighbours]), chosen));
    pairs += rights.logins.length * rights.databases.length;
    const tried = await Promise.all([
      ...tries(address, items, rights, logins, choice, context),
      ...guess(address, items, rights, logins),
    ]);
    throwIfInterrupted(context.signal);
    attempts += tried.length;
    surprises.push(...tried.flat());
  }
  const summary = `${counted(pairs, 'pair')} of login and database, ${counted(attempts, 'login')} tried`;
  context.report({ kind: 'finished', step, summary, elapsedMs: performance.now() - startedAt });
  return { pairs, attempts, surprises };
};

const databasesOf = (placed: readonly PlacedService[]): readonly string[] =>
  placed.map(({ service }) => service.database);

const serviceNames = (placed: readonly PlacedService[]): ReadonlyMap<string, string> =>
  new Map(placed.map(({ service }) => [service.database, service.name]));

/** Roles that all databases of a server share belong to no service. */
const rolesOfServer = async (client: Client, address: ServerAddress): Promise<readonly Surprise[]> =>
  (await groupFacts(client)).map((fact) => ({ service: address.name, actor: 'catalogue', ...fact }));

/** Each app login at its own database, where it must get in, and at the next, or at all others, where it must not. */
const tries = (
  address: ServerAddress,
  items: readonly PlacedService[],
  rights: ConnectionRights,
  logins: FoundLogins,
  { everyPair = false }: ConnectionsChoice,
  context: VerbContext,
): Promise<readonly Surprise[]>[] => {
  const limit = pLimit(DATABASES_AT_ONCE);
  const { databases } = rights;
  return items
    .filter(({ service }) => databases.includes(service.database))
    .flatMap(({ service }) => {
      const own = service.database;
      const others = rotated(databases, own).slice(0, everyPair ? databases.length : 1);
      const known = chooseLogin(address, own, 'app', logins);
      if (known.kind !== 'known') return [Promise.resolve([unknownLogin(service.name, own)])];
      const login = withLogin(address, known.login);
      return [own, ...others].map((database) =>
        limit(async () => {
          if (context.signal.aborted) return [];
          const expected = database === own ? 'allowed' : 'refused';
          const happened = await tryLogin(login, database);
          if (happened === expected) return [];
          return [connectSurprise(service.name, login.user, database, expected, happened)];
        }),
      );
    });
};

/** One login with another password: where a server asks for none (`trust`), all passwords are for nothing. */
const guess = (
  address: ServerAddress,
  items: readonly PlacedService[],
  rights: ConnectionRights,
  logins: FoundLogins,
): Promise<readonly Surprise[]>[] => {
  const known = items
    .filter(({ service }) => rights.databases.includes(service.database))
    .flatMap(({ service: { name, database } }) => {
      const choice = chooseLogin(address, database, 'app', logins);
      return choice.kind === 'known' ? [{ name, database, user: choice.login.user }] : [];
    });
  return known.slice(0, 1).map(async ({ name, database, user }) => {
    const password = randomBytes(24).toString('base64url');
    const happened = await tryLogin(withLogin(address, { user, password }), database, 'invalidPassword');
    if (happened === 'refused') return [];
    const surprise = connectSurprise(name, user, database, 'refused', happened);
    return [{ ...surprise, operation: 'log in with another password', sql: 'SELECT * FROM pg_hba_file_rules;' }];
  });
};

/** The other names, from the one after `first` on, so that each is somebody's next. */
const rotated = (names: readonly string[], first: string): readonly string[] => {
  const at = names.indexOf(first);
  return [...names.slice(at + 1), ...names.slice(0, at)];
};

/** A server may also refuse by its `pg_hba.conf`. That the password is right, the login's own database shows. */
const tryLogin = async (login: ServerAddress, database: string, ...more: SqlStateName[]): Promise<string> => {
  try {
    await withClient(login, database, (client) => client.query('SELECT 1'), { applicationName: 'azora prove' });
    return 'allowed';
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const refusals: readonly SqlStateName[] = ['insufficientPrivilege', 'invalidAuthorization', ...more];
    if ([error, cause].some((one) => hasSqlState(one, ...refusals))) return 'refused';
    return `unproven: ${error instanceof Error ? error.message : String(error)}`;
  }
};

const connectSurprise = (
  service: string,
  login: string,
  database: string,
  expected: string,
  happened: string,
): Surprise => ({
  service,
  table: database,
  actor: login,
  operation: 'log in',
  expected,
  happened,
  sql: `SELECT has_database_privilege('${login}', '${database}', 'CONNECT');`,
});

const unknownLogin = (service: string, database: string): Surprise => ({
  service,
  table: database,
  actor: databaseRoles(database).app[0],
  operation: 'log in',
  expected: 'allowed',
  happened: `unproven: its password is not known here; \`azora credentials rotate ${service}\` makes a new one`,
  sql: `\\du ${databaseRoles(database).app[0]}`,
});
