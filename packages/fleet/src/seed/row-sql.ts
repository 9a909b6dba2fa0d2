import type { RowBatch } from '@azora/schema';
import { quoteIdentifier } from '../postgres/quote.ts';

/**
 * The rows of a batch as PostgreSQL reads them: each value by the type of its column, so that decimals keep their digits.
 * They are called `r`.
 * @param parameter the statement's parameter that is {@link rowsJson}, such as `$1`
 */
export const recordset = (table: string, parameter: `$${number}`): string =>
  `jsonb_populate_recordset(NULL::${quoteIdentifier(table)}, ${parameter}::jsonb) AS r`;

/** What {@link recordset} reads. */
export const rowsJson = (rows: RowBatch['rows']): string => JSON.stringify(rows.map(({ values }) => values));

/** Whether a row `t` of the table is the row `r` of the batch. */
export const sameKey = (keyColumns: readonly string[]): string =>
  keyColumns.map((column) => `t.${quoteIdentifier(column)} = r.${quoteIdentifier(column)}`).join(' AND ');

/** Whether the row `t` holds in one of these columns what the row `r` does not. */
export const differs = ({ comparedAsText }: RowBatch, columns: readonly string[]): string =>
  columns
    .map((column) => {
      const cast = comparedAsText.includes(column) ? '::text' : '';
      return `t.${quoteIdentifier(column)}${cast} IS DISTINCT FROM r.${quoteIdentifier(column)}${cast}`;
    })
    .join(' OR ');
