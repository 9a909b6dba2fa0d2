import type { SqlParser } from '@azora/schema';

/** How a migration file is run. */
export type Execution =
  /** All of it and its record in one transaction. `sql` has the file's length: transaction statements are blanked. */
  | { readonly mode: 'transaction'; readonly sql: string }
  /** Its own COMMITs are needed: it uses an enum value that it adds before one. */
  | { readonly mode: 'as-written' }
  /** One statement that PostgreSQL refuses inside a transaction; `index` is the index it creates, if it does. */
  | { readonly mode: 'bare'; readonly sql: string; readonly index: string | undefined }
  /** A statement that needs to be alone but is not. */
  | { readonly mode: 'impossible'; readonly statement: string; readonly offset: number };

/** A statement of a file; `offset` counts characters. */
export interface Statement {
  readonly sql: string;
  readonly offset: number;
}

interface ParsedStatement extends Statement {
  readonly kind: string;
  readonly body: Record<string, unknown>;
}

/**
 * Decides how to run a file, by PostgreSQL's own grammar. `BEGIN` and `COMMIT`, which Prisma writes around enum
 * changes, are blanked: the file runs in a transaction anyway, and a commit in its middle would leave half of it.
 */
export const planExecution = (sql: string, parser: SqlParser): Execution => {
  if (!MARKERS.test(sql)) return { mode: 'transaction', sql };
  const statements = parseStatements(sql, parser);
  const lonely = statements.find(isNonTransactional);
  if (lonely !== undefined) {
    if (statements.length > 1) return { mode: 'impossible', statement: lonely.sql, offset: lonely.offset };
    return { mode: 'bare', sql, index: lonely.kind === 'IndexStmt' ? text(lonely.body.idxname) : undefined };
  }
  if (usesAddedValue(statements)) return { mode: 'as-written' };
  const transactional = statements.filter((statement) => statement.kind === 'TransactionStmt');
  if (!transactional.every((statement) => BRACKETS.has(text(statement.body.kind) ?? '')))
    return { mode: 'transaction', sql };
  return { mode: 'transaction', sql: transactional.reduce(blank, sql) };
};

/** The statements of a file, for finding the one that failed; the whole file where it does not parse. */
export const splitStatements = (sql: string, parser: SqlParser): readonly Statement[] => {
  const statements = parseStatements(sql, parser);
  return statements.length === 0 ? [{ sql, offset: 0 }] : statements;
};

/** Words of every statement that is told apart below; a file without them, as most are, is not parsed. */
const MARKERS =
  /\b(?:concurrently|vacuum|system|database|tablespace|begin|start|commit|rollback|abort)\b|\bend\s*(?:;|$|work|transaction|and\b)/i;

/** Statements that open or close a transaction; savepoints and rollbacks mean something and are left alone. */
const BRACKETS: ReadonlySet<string> = new Set(['TRANS_STMT_BEGIN', 'TRANS_STMT_START', 'TRANS_STMT_COMMIT']);

/** What PostgreSQL refuses in a transaction block: https://www.postgresql.org/docs/18/sql-commands.html */
const isNonTransactional = ({ kind, body }: ParsedStatement): boolean => {
  switch (kind) {
    case 'IndexStmt':
    case 'DropStmt':
      return body.concurrent === true;
    case 'ReindexStmt':
      return JSON.stringify(body).includes('"concurrently"');
    case 'VacuumStmt':
      return body.is_vacuumcmd === true;
    case 'AlterTableStmt':
      return (
        JSON.stringify(body).includes('"AT_DetachPartition"') && JSON.stringify(body).includes('"concurrent":true')
      );
    case 'AlterSystemStmt':
    case 'CreatedbStmt':
    case 'DropdbStmt':
    case 'CreateTableSpaceStmt':
    case 'DropTableSpaceStmt':
      return true;
    default:
      return false;
  }
};

/** Whether a file adds a value to an enum, commits, and names the value afterwards: no one transaction can do both. */
const usesAddedValue = (statements: readonly ParsedStatement[]): boolean =>
  statements.some(({ kind, body }, index) => {
    const value = text(body.newVal);
    if (kind !== 'AlterEnumStmt' || value === undefined || body.oldVal !== undefined) return false;
    const after = statements.slice(index + 1);
    const commit = after.findIndex((statement) => statement.body.kind === 'TRANS_STMT_COMMIT');
    const literal = `'${value.replaceAll("'", "''")}'`;
    return commit >= 0 && after.slice(commit + 1).some(({ sql }) => sql.includes(literal));
  });

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const blank = (sql: string, statement: Statement): string =>
  sql.slice(0, statement.offset) +
  statement.sql.replace(/[^\n]/g, ' ') +
  // Its semicolon too, or an empty statement is left.
  sql.slice(statement.offset + statement.sql.length).replace(/^(\s*);/, '$1 ');

/** The parser counts UTF-8 bytes; everything here counts characters. */
const parseStatements = (sql: string, parser: SqlParser): readonly ParsedStatement[] => {
  const bytes = Buffer.from(sql, 'utf8');
  let parsed: ReturnType<SqlParser['parse']>;
  try {
    parsed = parser.parse(sql);
  } catch {
    // What this grammar does not know, the server may: let it judge.
    return [];
  }
  return (parsed.stmts ?? []).flatMap((raw) => {
    const [kind, body] = Object.entries(raw.stmt ?? {})[0] ?? [];
    if (kind === undefined) return [];
    const start = raw.stmt_location ?? 0;
    const end = raw.stmt_len === undefined || raw.stmt_len === 0 ? bytes.length : start + raw.stmt_len;
    const slice = bytes.subarray(start, end).toString('utf8');
    const skipped = leadingComments(slice);
    const offset = bytes.subarray(0, start).toString('utf8').length + skipped;
    return [{ kind, body: body as Record<string, unknown>, sql: slice.slice(skipped).trimEnd(), offset }];
  });
};

/** How many characters of white space and comments a statement begins with. */
const leadingComments = (sql: string): number =>
  /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(sql)?.[0].length ?? 0;
