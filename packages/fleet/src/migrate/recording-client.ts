import type { MigrationClient } from './apply-migration.ts';

/** What a dry run would have sent, in order. */
export interface Recording {
  readonly client: MigrationClient;
  readonly statements: readonly string[];
}

/** A connection for a dry run: it reads, and writes down what would change something instead of sending it. */
export const recordingClient = (real: MigrationClient): Recording => {
  const statements: string[] = [];
  const query = ((sql: string, values?: unknown[]) => {
    if (isRead(sql)) return real.query(sql, values);
    statements.push(sql);
    return Promise.resolve({ rows: [], rowCount: 0, command: '', oid: 0, fields: [] });
  }) as MigrationClient['query'];
  return { client: { query }, statements };
};

const isRead = (sql: string): boolean => /^\s*SELECT\b/.test(sql) && !sql.includes('pg_advisory');
