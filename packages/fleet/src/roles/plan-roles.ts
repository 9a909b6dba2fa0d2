import { quoteIdentifier, quoteLiteral } from '../postgres/quote.ts';
import type { ExpectedRole } from './expected-roles.ts';
import type { Membership, RoleState, ServerRoles } from './role-state.ts';

/** What brings a server's roles to what is expected of them. */
export interface RolePlan {
  /** Roles that are not there, to be made. */
  readonly missing: readonly ExpectedRole[];
  /** What brings roles back that are there and have other rights. */
  readonly repairs: readonly Repair[];
  /** Roles of a name that is needed, which may be somebody else's. Nothing is done to them. */
  readonly foreign: readonly ExpectedRole[];
}

/** A statement that brings a role back to what it must be. */
export interface Repair {
  readonly role: string;
  readonly statement: string;
  /** Whether CREATEROLE is not enough for it. */
  readonly needsSuperuser: boolean;
}

/** The first version whose grants say for themselves whether they are inherited. */
export const GRANT_OPTIONS_MAJOR = 16;

/**
 * Compares. A role that carries our comment is ours and is brought back; without it a group is taken as it is if it is
 * exactly what is needed (an administrator may have prepared it), and anything else is left alone.
 */
export const planRoles = (state: ServerRoles, expected: readonly ExpectedRole[]): RolePlan => {
  const missing: ExpectedRole[] = [];
  const repairs: Repair[] = [];
  const foreign: ExpectedRole[] = [];
  const memberships = grouped(state.memberships);
  for (const role of expected) {
    const found = state.roles.get(role.name);
    if (found === undefined) {
      if (role.kind !== 'standby') missing.push(role);
      continue;
    }
    const needed = [
      ...attributeRepairs(role, found),
      ...membershipRepairs(role, memberships.get(role.name) ?? [], state),
    ];
    if (found.comment === role.comment) repairs.push(...needed);
    else if (role.kind !== 'group' || needed.length > 0) foreign.push(role);
  }
  return { missing, repairs, foreign };
};

/** Makes a role with its memberships. */
export const createRole = (role: ExpectedRole, verifier: string | undefined, major: number): readonly string[] => {
  const attributes = [
    role.kind === 'group' ? 'NOLOGIN' : 'LOGIN',
    role.inherit ? 'INHERIT' : 'NOINHERIT',
    ...(verifier === undefined ? [] : [`PASSWORD ${quoteLiteral(verifier)}`]),
  ];
  return [
    `CREATE ROLE ${quoteIdentifier(role.name)} ${attributes.join(' ')}`,
    `COMMENT ON ROLE ${quoteIdentifier(role.name)} IS ${quoteLiteral(role.comment)}`,
    ...(role.memberOf.length === 0 ? [] : [grant(role.memberOf, role.name, role.inherit, major)]),
  ];
};

/** Lets a role act as others; `inherit`: without saying so. Before 16 only the member's own attribute decides that. */
export const grant = (groups: readonly string[], member: string, inherit: boolean, major: number): string => {
  const options = major >= GRANT_OPTIONS_MAJOR ? ` WITH INHERIT ${inherit ? 'TRUE' : 'FALSE'}, SET TRUE` : '';
  return `GRANT ${groups.map(quoteIdentifier).join(', ')} TO ${quoteIdentifier(member)}${options}`;
};

/** Attributes that a role without them can give to nobody and take from nobody. */
const SUPERUSER_ONLY: readonly string[] = ['SUPERUSER', 'BYPASSRLS', 'REPLICATION'];

const attributeRepairs = (role: ExpectedRole, found: RoleState): readonly Repair[] => {
  const changes = [
    ...found.powers.map((power) => `NO${power}`),
    ...(role.kind === 'group' && found.login ? ['NOLOGIN'] : []),
    ...(found.inherit === role.inherit ? [] : [role.inherit ? 'INHERIT' : 'NOINHERIT']),
  ];
  if (changes.length === 0) return [];
  const statement = `ALTER ROLE ${quoteIdentifier(role.name)} ${changes.join(' ')}`;
  return [{ role: role.name, statement, needsSuperuser: found.powers.some((power) => SUPERUSER_ONLY.includes(power)) }];
};

const membershipRepairs = (
  role: ExpectedRole,
  found: readonly Membership[],
  { major, user }: ServerRoles,
): readonly Repair[] => {
  const isFit = (row: Membership): boolean =>
    role.memberOf.includes(row.role) &&
    !row.admin &&
    (row.inherit ?? role.inherit) === role.inherit &&
    row.set !== false;
  const unfit = found.filter((row) => !isFit(row));
  const kept = new Set(found.filter(isFit).map((row) => row.role));
  return [
    ...unfit.map((row) => ({
      role: role.name,
      statement: revoke(row, major),
      needsSuperuser: major >= GRANT_OPTIONS_MAJOR && row.grantor !== user,
    })),
    ...role.memberOf
      .filter((group) => !kept.has(group))
      .map((group) => ({
        role: role.name,
        statement: grant([group], role.name, role.inherit, major),
        needsSuperuser: false,
      })),
  ];
};

/** From 16 a grant is revoked as whoever made it, and only then. */
const revoke = ({ role, member, grantor }: Membership, major: number): string =>
  `REVOKE ${quoteIdentifier(role)} FROM ${quoteIdentifier(member)}${
    major >= GRANT_OPTIONS_MAJOR ? ` GRANTED BY ${quoteIdentifier(grantor)}` : ''
  } CASCADE`;

const grouped = (rows: readonly Membership[]): ReadonlyMap<string, readonly Membership[]> => {
  const groups = new Map<string, Membership[]>();
  for (const row of rows) groups.set(row.member, [...(groups.get(row.member) ?? []), row]);
  return groups;
};
