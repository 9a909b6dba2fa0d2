/**
 * The roles that every server of a fleet has, none of which can log in. Policies and grants name them: `azora_user`
 * acts for a person, `azora_service` for the service itself, `azora_reader` reads the masked views, which
 * `azora_masker` owns, `azora_maintenance` purges and redacts, `azora_owner` holds the owners of all databases.
 */
export const GROUP_ROLES = [
  'azora_user',
  'azora_service',
  'azora_reader',
  'azora_maintenance',
  'azora_owner',
  'azora_masker',
] as const;

export type GroupRole = (typeof GROUP_ROLES)[number];

/** The most bytes a database's name may have, so that the names of its roles fit PostgreSQL's 63. */
export const MAX_DATABASE_BYTES = 55;

/** Whom a login is for: the service's program, or somebody who looks at masked data. */
export type LoginKind = 'app' | 'reader';

/** The roles of one database. */
export interface DatabaseRoles {
  /** Owns the database and everything in it; cannot log in. */
  readonly owner: string;
  /** Of each kind two logins, of which one is in use: rotating a password moves to the other. */
  readonly app: readonly [string, string];
  readonly reader: readonly [string, string];
}

/** The names of the roles of one database: `azora_auth_owner`, `azora_auth_app`, … */
export const databaseRoles = (database: string): DatabaseRoles => ({
  owner: `${database}_owner`,
  app: [`${database}_app`, `${database}_app2`],
  reader: [`${database}_reader`, `${database}_reader2`],
});
