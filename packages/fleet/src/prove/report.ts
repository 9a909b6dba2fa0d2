import type { AzoraError } from '@azora/schema/errors';

/** Something that is not as the contract says. */
export interface Surprise {
  readonly service: string;
  /** With its schema where that is not the service's own: `azora.audit_trail`, `azora_reader.users`. */
  readonly table: string;
  /** Who tried: `other-user`, `reader`, …; `catalogue` where the database was read rather than attacked. */
  readonly actor: string;
  /** What was tried: `select`, `update`, `truncate`, … */
  readonly operation: string;
  readonly column?: string;
  /** What the contract demands: how an attack must end (`refused`, `nothing`, `allowed`), or a fact in words. */
  readonly expected: string;
  /** What was found instead. `unproven: …` where it could not be tried. */
  readonly happened: string;
  /** What to type in psql, as the administrator, to see it again; personal values are left out. */
  readonly sql: string;
}

/** What came of one service. */
export interface ProvenService {
  readonly service: string;
  /** How many tables were attacked; 0 where its contract says nothing of access. */
  readonly tables: number;
  /** How many attacks were run: the sum of the three outcomes and of the surprises among them. */
  readonly attacks: number;
  /** Attacks that ended as they had to, by how they ended. */
  readonly refused: number;
  readonly nothing: number;
  readonly allowed: number;
  readonly surprises: readonly Surprise[];
  /** Why it could not be proven, or not to its end. */
  readonly error?: AzoraError;
}

/** Who may connect where. */
export interface ProvenConnections {
  /** Pairs of a login and a database that the catalogue was asked about. */
  readonly pairs: number;
  /** Logins that were really tried against a database. */
  readonly attempts: number;
  readonly surprises: readonly Surprise[];
}

/** What `azora prove` found. It holds where no service has surprises or an error, and neither have the connections. */
export interface ProveReport {
  readonly services: readonly ProvenService[];
  readonly connections: ProvenConnections;
}
