import type { Node, ParseResult } from '@pgsql/types';

/** A syntax error in a piece of SQL. `offset` counts characters from 0. */
export interface SqlFault {
  readonly message: string;
  readonly offset: number;
}

/** PostgreSQL's own grammar; injected, so that this package stays free of I/O. */
export interface SqlParser {
  /** Parses whole statements. @throws {SqlSyntaxError} */
  parse(sql: string): ParseResult;
  /** Parses one expression, e.g. the text of a `@check`. @throws {SqlSyntaxError} */
  parseExpression(sql: string): Node;
}

/** Thrown by a {@link SqlParser}; `fault.offset` is relative to the text that was passed in. */
export class SqlSyntaxError extends Error {
  override readonly name = 'SqlSyntaxError';
  readonly fault: SqlFault;

  constructor(fault: SqlFault, cause?: unknown) {
    super(fault.message, { cause });
    this.fault = fault;
  }
}
