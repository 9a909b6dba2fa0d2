import { databaseRoles, GROUP_ROLES } from '@azora/schema/address';

/** A role as it must be. None has a power such as SUPERUSER or BYPASSRLS. */
export interface ExpectedRole {
  readonly name: string;
  /** A `standby` login is not made until a rotation needs it; a login may be retired (NOLOGIN), a group never logs in. */
  readonly kind: 'group' | 'login' | 'standby';
  /** Whether it has the rights of its groups without `SET ROLE`. */
  readonly inherit: boolean;
  readonly memberOf: readonly string[];
  /** Marks it as made here: a role of that name without this comment may be somebody else's. */
  readonly comment: string;
}

/** The roles that every server of a fleet has. */
export const expectedGroupRoles: readonly ExpectedRole[] = GROUP_ROLES.map((name) => ({
  name,
  kind: 'group',
  inherit: true,
  memberOf: [],
  comment: 'Made by azora for all databases of the fleet.',
}));

/**
 * The roles of one database. The owner has the rights of the owners' group, so that migrations see every row, and of
 * the masker, whose views it makes. The app has no rights until it says for whom it acts.
 */
export const expectedDatabaseRoles = (database: string): readonly ExpectedRole[] => {
  const { owner, app, reader } = databaseRoles(database);
  const comment = `Made by azora for the database "${database}".`;
  const logins = (names: readonly [string, string], inherit: boolean, memberOf: readonly string[]): ExpectedRole[] =>
    names.map((name, index) => ({ name, kind: index === 0 ? 'login' : 'standby', inherit, memberOf, comment }));
  return [
    { name: owner, kind: 'group', inherit: true, memberOf: ['azora_owner', 'azora_masker'], comment },
    ...logins(app, false, ['azora_user', 'azora_service']),
    ...logins(reader, true, ['azora_reader']),
  ];
};
