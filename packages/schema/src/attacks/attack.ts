/**
 * How an attack ends. `refused`: the server said no (SQLSTATE 42501, or what the attack names beside it); `nothing`: it
 * went through and met no row; `allowed`: it met rows, or a constraint (class 23), which comes after access control.
 */
export type AttackOutcome = 'refused' | 'nothing' | 'allowed';

/** Who attacks. All but the last three come in by the app's login, which may act as a user or as the service. */
export type AttackActor =
  | 'no-context'
  | 'owner'
  | 'other-party'
  | 'other-user'
  | 'tenant'
  | 'tenant-alone'
  | 'other-tenant'
  | 'mentioned'
  | 'service'
  | 'app'
  | 'reader'
  | 'maintenance'
  | 'database-owner';

/** As what and for whom a session asks; what is left out is empty. */
export interface AttackSession {
  /** The role that the session takes on; none: the login's own. */
  readonly role?: string;
  readonly subject?: string;
  readonly tenant?: string;
  readonly includeDeleted?: boolean;
}

/** Something to try, with what must come of it. */
export interface Attack {
  /** The table as it is named to a reader, with its schema where that is not the service's own. */
  readonly table: string;
  readonly actor: AttackActor;
  readonly operation: string;
  readonly column?: string;
  /** Statements of the service that come first. Where one of them fails, the attack is unproven. */
  readonly given?: readonly string[];
  /** Where that failing, or a lock that others hold, only means that there is nothing to try. */
  readonly isOptional?: boolean;
  readonly session: AttackSession;
  /** Whether it depends on who logged in, and not only on the role that was taken on. */
  readonly isByLogin?: boolean;
  /** What is tried; the last statement's rows say how it ended. */
  readonly statements: readonly string[];
  readonly expected: AttackOutcome;
  /** SQLSTATEs, or their classes (two characters), that are a refusal here too. */
  readonly refusals?: readonly string[];
  /** What the only row must show. */
  readonly shows?: Readonly<Record<string, string | null>>;
  /** What the only row must not show. */
  readonly hides?: Readonly<Record<string, string>>;
  /** Personal and secret values in the statements, which no report may repeat. */
  readonly personal?: readonly string[];
}
