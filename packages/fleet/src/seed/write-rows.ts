import type { RowBatch } from '@azora/schema';
import type { Client } from '../postgres/connect.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import { differs, recordset, rowsJson, sameKey } from './row-sql.ts';

/**
 * Inserts the rows of a batch that are not there, and returns how many that were. A row that is there, whatever is in
 * it, is left alone without firing an insert trigger for it.
 */
export const insertRows = async (client: Client, { table, keyColumns, columns, rows }: RowBatch): Promise<number> => {
  const names = columns.map(quoteIdentifier);
  const { rowCount } = await client.query(
    `INSERT INTO ${quoteIdentifier(table)} (${names.join(', ')})
     SELECT ${names.map((name) => `r.${name}`).join(', ')}
     FROM ${recordset(table, '$1')}
     WHERE NOT EXISTS (SELECT FROM ${quoteIdentifier(table)} AS t WHERE ${sameKey(keyColumns)})
     ON CONFLICT (${keyColumns.map(quoteIdentifier).join(', ')}) DO NOTHING`,
    [rowsJson(rows)],
  );
  return rowCount ?? 0;
};

/** Brings rows that are there back to what the batch enforces, and returns how many differed. */
export const updateRows = async (client: Client, batch: RowBatch): Promise<number> => {
  if (batch.enforced.length === 0) return 0;
  return update(client, batch, batch.enforced, differs(batch, batch.enforced));
};

/** Writes foreign keys that were left empty at first, on the rows that this transaction inserted. */
export const completeRows = async (client: Client, batch: RowBatch): Promise<void> => {
  const later = batch.columns.filter((column) => !batch.keyColumns.includes(column));
  await update(client, batch, later, `t.xmin = pg_current_xact_id()::xid AND (${differs(batch, later)})`);
};

/**
 * Moves the sequences of `autoincrement()` columns past the numbers that rows were given, which `nextval` would
 * otherwise hand out again.
 */
export const advanceSequence = async (client: Client, table: string, column: string): Promise<void> => {
  const name = quoteIdentifier(table);
  await client.query(
    `SELECT setval(sequence, highest)
     FROM (SELECT pg_get_serial_sequence($1, $2) AS sequence, (SELECT max(${quoteIdentifier(column)}) FROM ${name}) AS highest) s
     WHERE sequence IS NOT NULL AND highest > coalesce(pg_sequence_last_value(sequence::regclass), 0)`,
    [name, column],
  );
};

const update = async (
  client: Client,
  { table, keyColumns, updatedAt, rows }: RowBatch,
  columns: readonly string[],
  condition: string,
): Promise<number> => {
  const values = columns.map((column) => `${quoteIdentifier(column)} = r.${quoteIdentifier(column)}`);
  if (updatedAt !== undefined) values.push(`${quoteIdentifier(updatedAt)} = now()`);
  const { rowCount } = await client.query(
    `UPDATE ${quoteIdentifier(table)} AS t SET ${values.join(', ')}
     FROM ${recordset(table, '$1')}
     WHERE ${sameKey(keyColumns)} AND (${condition})`,
    [rowsJson(rows)],
  );
  return rowCount ?? 0;
};
