import { databaseRoles, GROUP_ROLES } from '@azora/schema/address';
import type { Client } from '../postgres/connect.ts';
import { type Membership, type RoleState, readRoles, type ServerRoles } from '../roles/role-state.ts';
import type { Admitted, Catalogue } from './inspect-catalogue.ts';
import type { Fact } from './inspect-fact.ts';

/** Attributes and memberships of the roles of one database, and what everybody it lets in can become. */
export const roleFacts = async (client: Client, catalogue: Catalogue): Promise<readonly Fact[]> => {
  const { owner, app, reader } = databaseRoles(catalogue.database.name);
  const state = await readRoles(client, [owner, ...app, ...reader]);
  return [
    ...oneRole(state, owner, { login: false, inherit: true, memberOf: ['azora_masker', 'azora_owner'], due: true }),
    // The second of each pair is made when a rotation needs it.
    ...app.flatMap((name, index) =>
      oneRole(state, name, {
        login: true,
        inherit: false,
        memberOf: ['azora_service', 'azora_user'],
        due: index === 0,
      }),
    ),
    ...reader.flatMap((name, index) =>
      oneRole(state, name, { login: true, inherit: true, memberOf: ['azora_reader'], due: index === 0 }),
    ),
    ...(await intruders(client, [owner, ...app, ...reader])),
    // Where everybody may connect, that is what is wrong.
    ...(isOpenToAll(catalogue) ? [] : catalogue.admitted.flatMap((login) => admittedFacts(catalogue, login))),
  ];
};

/**
 * Who else is a member of a database's own roles: whoever can become its owner may drop it, or let in whom they like, from
 * any other database. Administrators are.
 */
const intruders = async (client: Client, own: readonly string[]): Promise<readonly Fact[]> => {
  const { rows } = await client.query<{ member: string; role: string }>(
    `SELECT DISTINCT m.rolname AS member, r.rolname AS role FROM pg_auth_members a
       JOIN pg_roles r ON r.oid = a.roleid JOIN pg_roles m ON m.oid = a.member
      WHERE r.rolname = ANY ($1::text[]) AND m.rolname <> ALL ($1::text[])
        AND NOT m.rolsuper AND NOT m.rolcreaterole AND m.rolname <> session_user ORDER BY 1, 2`,
    [own],
  );
  return rows.map(({ member, role }) =>
    roleFact(member, 'membership', `no member of ${role}`, `is a member of ${role}`),
  );
};

const isOpenToAll = ({ database }: Catalogue): boolean =>
  database.rights.some(({ grantee, privilege }) => grantee === 'PUBLIC' && privilege === 'CONNECT');

/** The roles that all databases of a server share: no power, no login, members of nothing. */
export const groupFacts = async (client: Client): Promise<readonly Fact[]> => {
  const state = await readRoles(client, GROUP_ROLES);
  return GROUP_ROLES.flatMap((name) => oneRole(state, name, { login: false, inherit: true, memberOf: [], due: true }));
};

interface DueRole {
  /** Whether it may log in; a login that is retired does not. */
  readonly login: boolean;
  readonly inherit: boolean;
  readonly memberOf: readonly string[];
  /** Whether it must be there. */
  readonly due: boolean;
}

const oneRole = (state: ServerRoles, name: string, due: DueRole): readonly Fact[] => {
  const found = state.roles.get(name);
  if (found === undefined) return due.due ? [roleFact(name, 'a role', 'there', 'missing: type `azora up`')] : [];
  return [...attributeFacts(found, due), ...membershipFacts(state, name, due)];
};

const attributeFacts = (role: RoleState, due: DueRole): readonly Fact[] => [
  ...role.powers.map((power) => roleFact(role.name, 'attribute', `NO${power}`, power)),
  ...(role.login && !due.login ? [roleFact(role.name, 'attribute', 'NOLOGIN', 'LOGIN')] : []),
  // An app that has its groups' rights at once is open where it forgets to say for whom it asks.
  ...(due.login && role.inherit !== due.inherit
    ? [roleFact(role.name, 'attribute', due.inherit ? 'INHERIT' : 'NOINHERIT', role.inherit ? 'INHERIT' : 'NOINHERIT')]
    : []),
];

const membershipFacts = (state: ServerRoles, name: string, due: DueRole): readonly Fact[] => {
  const memberships = state.memberships.filter(({ member }) => member === name);
  const fact = (expected: string, happened: string): Fact => roleFact(name, 'membership', expected, happened);
  return [
    ...memberships
      .filter(({ role }) => !due.memberOf.includes(role))
      .map(({ role }) => fact(`no member of ${role}`, `is a member of ${role}`)),
    ...memberships
      .filter(({ role }) => due.memberOf.includes(role))
      .flatMap((membership) => optionFacts(membership, due, fact)),
    ...due.memberOf
      .filter((role) => !memberships.some((membership) => membership.role === role))
      .map((role) => fact(`a member of ${role}`, 'is none')),
  ];
};

const optionFacts = (
  { role, admin, inherit }: Membership,
  due: DueRole,
  fact: (expected: string, happened: string) => Fact,
): readonly Fact[] => [
  ...(admin ? [fact(`a plain member of ${role}`, `may give ${role} on (ADMIN OPTION)`)] : []),
  ...(inherit !== undefined && inherit !== due.inherit
    ? [fact(`${role} with INHERIT ${due.inherit}`, `with INHERIT ${inherit}`)]
    : []),
];

/**
 * What somebody whom this database lets in can become. Administrators and superusers stand outside; others who were let
 * in by name (monitoring, a dump) come as themselves.
 */
const admittedFacts = (catalogue: Catalogue, { login, superuser, administers, becomes }: Admitted): readonly Fact[] => {
  const { owner, app, reader } = databaseRoles(catalogue.database.name);
  const isOwn = ([...app, ...reader] as readonly string[]).includes(login);
  // What is wrong with the logins of this database is said of their memberships.
  if (superuser || administers || isOwn) return [];
  const roles = becomes.filter((role) => role === owner || (GROUP_ROLES as readonly string[]).includes(role));
  const expected = `nobody else who may connect to ${catalogue.database.name}`;
  return roles.length === 0 ? [] : [roleFact(login, 'membership', expected, `can become ${roles.join(', ')}`)];
};

const roleFact = (name: string, operation: string, expected: string, happened: string): Fact => ({
  table: name,
  operation,
  expected,
  happened,
  sql: `SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolinherit, ARRAY(SELECT roleid::regrole FROM pg_auth_members WHERE member = r.oid) FROM pg_roles r WHERE rolname = '${name}';`,
});
