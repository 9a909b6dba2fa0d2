/**
 * A piece of DDL that follows from an annotation and that Prisma's engine does not see. Its name holds a hash of what
 * it says, so a database that has the name has the safeguard as written.
 */
export interface Safeguard {
  readonly kind: 'check' | 'unique' | 'index';
  readonly table: string;
  /** The constraint's or index's name in PostgreSQL. */
  readonly name: string;
  /** One statement, with its semicolon. */
  readonly create: string;
}

/** The statement that removes a safeguard of that kind and name; harmless where a dropped column took it along. */
export const dropSafeguard = ({ kind, table, name }: Omit<Safeguard, 'create'>): string =>
  kind === 'check'
    ? `ALTER TABLE ${quoted(table)} DROP CONSTRAINT IF EXISTS ${quoted(name)};`
    : `DROP INDEX IF EXISTS ${quoted(name)};`;

/** A name in double quotes. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
