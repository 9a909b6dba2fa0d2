import type { Client } from '@azora/fleet';
import type { DatabaseRoles } from '@azora/schema/address';

/** Where a fault is planted: the database of a service, on the administrator's connection. */
export interface Bed {
  readonly client: Client;
  readonly database: string;
  readonly roles: DatabaseRoles;
  /** The roles of another service's database on the same server. */
  readonly neighbour: DatabaseRoles;
}

/** What takes a planted fault away again, as SQL for the same connection. */
export type Uproot = string;

/** Part of what a proof has to say: the table (with its schema, if not the service's own), the column where it is one. */
export interface Place {
  readonly table: string | RegExp | ((bed: Bed) => string);
  readonly column?: string;
}

/** A fault that a proof has to find, planted by itself. */
export interface Plant {
  /** What is wrong, in words. */
  readonly title: string;
  readonly service: string;
  readonly sow: (bed: Bed) => Promise<Uproot>;
  /** The place that an attack has to name: somebody could do what they must not, or not what they must. */
  readonly attack?: Place;
  /** The place that reading the catalogue has to name. */
  readonly catalogue?: Place;
  /** The place that the proof of connections has to name: a database. */
  readonly connection?: Place;
}

type Statements = string | ((bed: Bed) => string);

/** Sows by one piece of SQL, and uproots by another. */
export const sql =
  (sowing: Statements, uprooting: Statements): Plant['sow'] =>
  async (bed) => {
    await bed.client.query(textOf(sowing, bed));
    return textOf(uprooting, bed);
  };

const textOf = (statements: Statements, bed: Bed): string =>
  typeof statements === 'string' ? statements : statements(bed);

/** Sows by SQL that changes something, and uproots by what the query says was there before. */
export const changing =
  (before: string, sowing: Statements, uprooting: (was: string, bed: Bed) => string): Plant['sow'] =>
  async (bed) => {
    const { rows } = await bed.client.query<{ was: string }>(before);
    const was = rows[0]?.was;
    if (was === undefined) throw new Error(`there is nothing to change: ${before}`);
    await bed.client.query(textOf(sowing, bed));
    return uprooting(was, bed);
  };

/** Sows by a right that is given, and uproots by taking it away. */
export const granted = (right: string, who: string | ((bed: Bed) => string)): Plant['sow'] => {
  const name = (bed: Bed): string => (typeof who === 'string' ? who : `"${who(bed)}"`);
  return sql(
    (bed) => `GRANT ${right} TO ${name(bed)}`,
    (bed) => `REVOKE ${right} FROM ${name(bed)}`,
  );
};

/** A person whom a fault lets in by name, and nobody else. */
export const SOMEBODY = '00000000-0000-4000-8000-000000000666';
