/**
 * A piece of DDL that follows from an annotation and that Prisma's engine does not see. Its name holds a hash of what
 * it says, so a database that has the name has the safeguard as written.
 */
export interface Safeguard {
  /** `access` is all access rules of a table; `live` and `own` are views of keys that other tables' rules look into. */
  readonly kind: 'check' | 'unique' | 'index' | 'access' | 'live' | 'own';
  readonly table: string;
  /** The constraint's, index's, policy's or view's name in PostgreSQL. */
  readonly name: string;
  /** One statement with its semicolon; several, a line break between them, for access rules. */
  readonly create: string;
  /** The columns that its conditions read, as `table.column`. */
  readonly reads?: readonly string[];
}

/** Whether a kind is a view of keys. */
export const isKeyView = (kind: Safeguard['kind']): boolean => kind === 'live' || kind === 'own';

/** The statement that removes a safeguard of that kind and name; harmless where a dropped column took it along. */
export const dropSafeguard = ({ kind, table, name }: Omit<Safeguard, 'create' | 'reads'>): string => {
  switch (kind) {
    case 'check':
      return `ALTER TABLE ${quoted(table)} DROP CONSTRAINT IF EXISTS ${quoted(name)};`;
    case 'access':
      return `SELECT azora.drop_access('${table.replaceAll("'", "''")}');`;
    case 'live':
    case 'own':
      return `DROP VIEW IF EXISTS azora_keys.${quoted(name)};`;
    default:
      return `DROP INDEX IF EXISTS ${quoted(name)};`;
  }
};

/** A name in double quotes. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
