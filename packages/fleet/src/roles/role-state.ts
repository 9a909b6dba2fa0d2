import type { Client } from '../postgres/connect.ts';

/** A role as the server has it. */
export interface RoleState {
  readonly name: string;
  readonly login: boolean;
  readonly inherit: boolean;
  /** What lets a role do more than its grants say: `SUPERUSER`, `BYPASSRLS`, `CREATEROLE`, `CREATEDB`, `REPLICATION`. */
  readonly powers: readonly string[];
  readonly comment: string | null;
  /** Whether this session can `SET ROLE` to it. */
  readonly settable: boolean;
  /** Whether this session has its rights without doing so. */
  readonly inherited: boolean;
  /** Whether this session was given it to give on; a superuser gives any, and before 16 CREATEROLE any but superusers. */
  readonly grantable: boolean;
}

/** That one role is a member of another; from PostgreSQL 16 there may be several of one pair, by grantor. */
export interface Membership {
  readonly role: string;
  readonly member: string;
  readonly grantor: string;
  readonly admin: boolean;
  /** undefined before PostgreSQL 16, where the member's own attribute decides. */
  readonly inherit: boolean | undefined;
  readonly set: boolean | undefined;
}

/** What a server says about some roles. */
export interface ServerRoles {
  /** The major version of PostgreSQL. */
  readonly major: number;
  /** The role of this session. */
  readonly user: string;
  readonly isSuperuser: boolean;
  /** Whether it has CREATEROLE. */
  readonly mayCreateRoles: boolean;
  readonly roles: ReadonlyMap<string, RoleState>;
  /** Those whose member is one of the roles asked for. */
  readonly memberships: readonly Membership[];
}

/** Asks for the roles of these names: one query, however many they are. */
export const readRoles = async (client: Client, names: readonly string[]): Promise<ServerRoles> => {
  const { rows } = await client.query<{ state: RawState }>(STATE, [names]);
  const state = rows[0]?.state;
  if (state === undefined) throw new Error('unreachable: the query has no condition');
  return {
    major: state.major,
    user: state.user,
    isSuperuser: state.superuser,
    mayCreateRoles: state.createrole,
    roles: new Map(state.roles.map((role) => [role.name, role])),
    memberships: state.memberships.map((row) => ({
      ...row,
      inherit: row.inherit ?? undefined,
      set: row.set ?? undefined,
    })),
  };
};

type RawMembership = Omit<Membership, 'inherit' | 'set'> & {
  readonly inherit: boolean | null;
  readonly set: boolean | null;
};

interface RawState {
  readonly major: number;
  readonly user: string;
  readonly superuser: boolean;
  readonly createrole: boolean;
  readonly roles: readonly RoleState[];
  readonly memberships: readonly RawMembership[];
}

/** `to_jsonb` because the columns for INHERIT and SET are not there before PostgreSQL 16. */
const STATE = `
  WITH server AS (SELECT current_setting('server_version_num')::int / 10000 AS major)
  SELECT jsonb_build_object(
    'major', server.major,
    'user', current_user,
    'superuser', (SELECT rolsuper FROM pg_roles WHERE rolname = current_user),
    'createrole', (SELECT rolcreaterole FROM pg_roles WHERE rolname = current_user),
    'roles', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'name', r.rolname, 'login', r.rolcanlogin, 'inherit', r.rolinherit,
        'powers', to_jsonb(array_remove(ARRAY[
          CASE WHEN r.rolsuper THEN 'SUPERUSER' END, CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END,
          CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END, CASE WHEN r.rolcreatedb THEN 'CREATEDB' END,
          CASE WHEN r.rolreplication THEN 'REPLICATION' END], NULL)),
        'comment', shobj_description(r.oid, 'pg_authid'),
        'settable', pg_has_role(r.oid, CASE WHEN server.major >= 16 THEN 'SET' ELSE 'MEMBER' END),
        'inherited', pg_has_role(r.oid, 'USAGE'),
        'grantable', pg_has_role(r.oid, 'MEMBER WITH ADMIN OPTION'))), '[]')
      FROM pg_roles r WHERE r.rolname = ANY ($1::text[])),
    'memberships', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'role', r.rolname, 'member', m.rolname, 'grantor', g.rolname, 'admin', a.admin_option,
        'inherit', to_jsonb(a) -> 'inherit_option', 'set', to_jsonb(a) -> 'set_option')), '[]')
      FROM pg_auth_members a
      JOIN pg_roles r ON r.oid = a.roleid JOIN pg_roles m ON m.oid = a.member LEFT JOIN pg_roles g ON g.oid = a.grantor
      WHERE m.rolname = ANY ($1::text[]))
  ) AS state
  FROM server`;
