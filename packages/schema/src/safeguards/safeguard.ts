/**
 * A piece of DDL that follows from an annotation and that Prisma's engine does not see. Its name holds a hash of what
 * it says, so a database that has the name has the safeguard as written.
 */
export interface Safeguard {
  /** `access` is all access rules of a table, `live` the view by which children of a table see which rows are live. */
  readonly kind: 'check' | 'unique' | 'index' | 'access' | 'live';
  readonly table: string;
  /** The constraint's, index's, policy's or view's name in PostgreSQL. */
  readonly name: string;
  /** One statement with its semicolon; several, a line break between them, for access rules. */
  readonly create: string;
  /** Columns that it depends on besides those of its table, as `table.column`; of a `live` view all that it reads. */
  readonly reads?: readonly string[];
}

/** The statement that removes a safeguard of that kind and name; harmless where a dropped column took it along. */
export const dropSafeguard = ({ kind, table, name }: Omit<Safeguard, 'create' | 'reads'>): string => {
  switch (kind) {
    case 'check':
      return `ALTER TABLE ${quoted(table)} DROP CONSTRAINT IF EXISTS ${quoted(name)};`;
    case 'access':
      return `SELECT azora.drop_access('${table.replaceAll("'", "''")}');`;
    case 'live':
      return `DROP VIEW IF EXISTS azora_live.${quoted(name)};`;
    default:
      return `DROP INDEX IF EXISTS ${quoted(name)};`;
  }
};

/** A name in double quotes. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
