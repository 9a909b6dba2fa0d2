import type { Node, ParseResult } from '@pgsql/types';
import { hasSqlDetails, loadModule, parseSync } from 'libpg-query';
import { type SqlParser, SqlSyntaxError } from './sql-parser.ts';

const SELECT = 'SELECT ';

/** Loads PostgreSQL's parser (libpg_query, grammar of 18) as WebAssembly; about 15 ms, once a process. */
export const loadSqlParser = async (): Promise<SqlParser> => {
  await loadModule();
  return { parse, parseExpression };
};

/** libpg_query refuses the empty text, which to PostgreSQL is no statement. */
const parse = (sql: string): ParseResult => (sql.trim() === '' ? { stmts: [] } : parseFrom(sql, 0));

const parseExpression = (sql: string): Node => {
  const result = parseFrom(`${SELECT}${sql}`, SELECT.length);
  const statement = result.stmts?.[0]?.stmt;
  const select = statement !== undefined && 'SelectStmt' in statement ? statement.SelectStmt : undefined;
  const target = select?.targetList?.[0];
  const value = target !== undefined && 'ResTarget' in target ? target.ResTarget : undefined;
  const isOneExpression =
    result.stmts?.length === 1 &&
    select?.targetList?.length === 1 &&
    Object.keys(select).every((key) => ['targetList', 'limitOption', 'op'].includes(key));
  if (!isOneExpression || value?.val === undefined || value.name !== undefined) {
    throw new SqlSyntaxError({ message: 'this is not one SQL expression', offset: 0 });
  }
  return value.val;
};

const parseFrom = (sql: string, start: number): ParseResult => {
  try {
    return parseSync(sql);
  } catch (error) {
    const position = hasSqlDetails(error) ? (error.sqlDetails?.cursorPosition ?? 0) : 0;
    const message = error instanceof Error ? error.message : String(error);
    throw new SqlSyntaxError({ message, offset: Math.max(0, position - start) }, error);
  }
};
