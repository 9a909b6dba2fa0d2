import { databaseRoles, GROUP_ROLES } from '@azora/schema/address';
import type { AzoraError } from '@azora/schema/errors';
import { fleetError } from '../errors.ts';
import type { Client } from '../postgres/connect.ts';
import { changeRoles } from './change-roles.ts';
import { type ExpectedRole, expectedDatabaseRoles, expectedGroupRoles } from './expected-roles.ts';
import { createRole, GRANT_OPTIONS_MAJOR, grant, planRoles, type RolePlan } from './plan-roles.ts';
import { readRoles, type ServerRoles } from './role-state.ts';

/**
 * Called with the logins that are about to be made.
 * @returns the SCRAM verifier of each; a login without one cannot log in.
 */
export type VerifiersFor = (logins: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** What came of the roles of some databases. */
export interface EnsuredRoles {
  /** By database: why its roles could not be set up. */
  readonly refused: ReadonlyMap<string, AzoraError>;
  /** The logins that this call made. */
  readonly made: readonly string[];
  /** Roles that had other rights than they must have, and were brought back. */
  readonly mended: readonly string[];
}

/**
 * Makes the roles that every server of a fleet has, and brings them back to what they must be. Idempotent; any number
 * of processes may do it at once.
 * @param client of any database of the server, in no transaction
 * @throws {AzoraError} `ROLE_UNEXPECTED`, `NO_ROLE_RIGHTS`
 */
export const ensureClusterRoles = async (client: Client): Promise<void> => {
  await ensureRoles(client, []);
};

/**
 * Makes the roles of one database, which need not exist yet, and those of the server. See {@link ensureRoles}.
 * @throws {AzoraError} `ROLE_UNEXPECTED`, `NO_ROLE_RIGHTS`
 */
export const ensureDatabaseRoles = async (
  client: Client,
  database: string,
  verifiersFor: VerifiersFor = withoutPasswords,
): Promise<void> => {
  const { refused } = await ensureRoles(client, [database], verifiersFor);
  const error = refused.get(database);
  if (error !== undefined) throw error;
};

/**
 * The same for many databases at the cost of one: a query where all is well, four round trips where not. The
 * administrator gets the right to act as the owners, as the service and for maintenance.
 * @throws {AzoraError} `ROLE_UNEXPECTED` for a role of the server, `NO_ROLE_RIGHTS`
 */
export const ensureRoles = async (
  client: Client,
  databases: readonly string[],
  verifiersFor: VerifiersFor = withoutPasswords,
): Promise<EnsuredRoles> => {
  const names = expectedOf(databases).map(({ name }) => name);
  const before = await readRoles(client, names);
  const first = planRoles(before, expectedOf(databases));
  const refusedAtFirst = refusals(first, databases);
  if (isDone(first) && administratorGrants(before, databases, refusedAtFirst).length === 0) {
    return { refused: refusedAtFirst, made: [], mended: [] };
  }
  return changeRoles(client, async () => {
    const state = await readRoles(client, names);
    const refused = refusals(planRoles(state, expectedOf(databases)), databases);
    const plan = planRoles(state, expectedOf(databases.filter((database) => !refused.has(database))));
    const made = plan.missing.filter(({ kind }) => kind === 'login').map(({ name }) => name);
    const verifiers = made.length === 0 ? new Map<string, string>() : await verifiersFor(made);
    const statements = [
      ...plan.missing.flatMap((role) => createRole(role, verifiers.get(role.name), state.major)),
      ...plan.repairs.map(({ statement }) => statement),
      ...administratorGrants(state, databases, refused),
    ];
    if (statements.length > 0) await client.query(statements.join(';\n'));
    return { refused, made, mended: [...new Set(plan.repairs.map(({ role }) => role))] };
  });
};

/** Every role that a server with these databases has. */
export const expectedOf = (databases: readonly string[]): readonly ExpectedRole[] => [
  ...expectedGroupRoles,
  ...databases.flatMap(expectedDatabaseRoles),
];

const withoutPasswords: VerifiersFor = () => Promise.resolve(new Map());

const isDone = ({ missing, repairs }: RolePlan): boolean => missing.length === 0 && repairs.length === 0;

/**
 * The roles of the server that an administrator needs: to seed, to purge and redact, to make views in a shadow database,
 * to prove what a reader sees.
 */
export const ADMINISTRATOR_ACTS_AS: readonly string[] = [
  'azora_service',
  'azora_maintenance',
  'azora_masker',
  'azora_reader',
];

/**
 * What the administrator lacks. It has the owners' rights without `SET ROLE`, to look after what is there; the others
 * only by saying so. A superuser lacks nothing.
 */
const administratorGrants = (
  { roles, user, isSuperuser, major }: ServerRoles,
  databases: readonly string[],
  refused: ReadonlyMap<string, AzoraError>,
): readonly string[] => {
  if (isSuperuser) return [];
  const owners = databases.filter((database) => !refused.has(database)).map((name) => databaseRoles(name).owner);
  const groups = ADMINISTRATOR_ACTS_AS.filter((name) => roles.get(name)?.settable !== true);
  const owned = owners.filter((name) => {
    const role = roles.get(name);
    // Before 16 only the administrator's own attribute decides whether it inherits.
    return role?.settable !== true || (major >= GRANT_OPTIONS_MAJOR && !role.inherited);
  });
  return [
    ...(groups.length === 0 ? [] : [grant(groups, user, false, major)]),
    ...(owned.length === 0 ? [] : [grant(owned, user, true, major)]),
  ];
};

/** @throws where a role of the whole server is somebody else's */
const refusals = ({ foreign }: RolePlan, databases: readonly string[]): ReadonlyMap<string, AzoraError> => {
  const groups: readonly string[] = GROUP_ROLES;
  for (const role of foreign) if (groups.includes(role.name)) throw unexpected(role);
  const byName = new Map(foreign.map((role) => [role.name, role]));
  return new Map(
    databases.flatMap((database) => {
      const { owner, app, reader } = databaseRoles(database);
      const role = [owner, ...app, ...reader].map((name) => byName.get(name)).find((found) => found !== undefined);
      return role === undefined ? [] : [[database, unexpected(role)] as const];
    }),
  );
};

const unexpected = ({ name, comment }: ExpectedRole): AzoraError =>
  fleetError('ROLE_UNEXPECTED', `The server has a role "${name}" that azora did not make, so it was left alone.`, {
    hint: `Rename it; or, if azora may take it over, with the password it has: COMMENT ON ROLE "${name}" IS '${comment.replaceAll("'", "''")}';`,
  });
