import type { RowBatch } from '@azora/schema';
import type { Client } from '../postgres/connect.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import { differs, recordset, rowsJson, sameKey } from './row-sql.ts';

/**
 * Whether a database holds every row of these batches, each as far as it is enforced: then writing them would change
 * nothing. One statement asks about all of them.
 * @throws {pg.DatabaseError} what writing them would throw too: for a column that is missing, a value that does not fit
 */
export const holdsRows = async (client: Client, batches: readonly RowBatch[]): Promise<boolean> => {
  if (batches.length === 0) return true;
  const { rows } = await client.query<{ holds: boolean }>(
    `SELECT NOT (${batches.map((batch, index) => lacksOne(batch, `$${index + 1}`)).join(' OR ')}) AS holds`,
    batches.map((batch) => rowsJson(batch.rows)),
  );
  return rows[0]?.holds === true;
};

/** The inner list names every column, so that one which the table does not have is an error here as it is in an INSERT. */
const lacksOne = (batch: RowBatch, parameter: `$${number}`): string => {
  const { table, keyColumns, columns, enforced } = batch;
  const asStated = enforced.length === 0 ? '' : ` AND NOT (${differs(batch, enforced)})`;
  return `EXISTS (
    SELECT FROM ${recordset(table, parameter)}
    WHERE NOT EXISTS (
      SELECT ${columns.map((column) => `t.${quoteIdentifier(column)}`).join(', ')}
      FROM ${quoteIdentifier(table)} AS t WHERE ${sameKey(keyColumns)}${asStated}))`;
};
