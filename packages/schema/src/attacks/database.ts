/** What attacks on a database as a whole need to know of it and its server. */
export interface DatabaseFacts {
  /** The login that attacks. */
  readonly login: string;
  /** The PostgreSQL schema of the service's tables. */
  readonly schema: string;
  /** The role that owns the database. */
  readonly owner: string;
  /** Whoever looks after the server. */
  readonly administrator: string;
  /** Some roles of other databases. */
  readonly otherRoles: readonly string[];
  /** The views in the schema `azora_keys`. */
  readonly keyViews: readonly string[];
}
