import { hash } from 'node:crypto';

/**
 * The columns of a trail row that its leaf covers, in this order. It is all of them: a column that a later kit adds gets a
 * new format, since what was sealed must verify as it was sealed.
 */
export const LEAF_COLUMNS = [
  'id',
  'transaction_id',
  'recorded_at',
  'actor',
  'role',
  'subject',
  'tenant',
  'request_id',
  'action',
  'table_name',
  'row_key',
  'about',
  'before',
  'after',
] as const;

/** The same for a SELECT; row and table are named in full, as nothing else may stand in for them. */
export const LEAF_ROW_SQL = `SELECT ${LEAF_COLUMNS.map((column) => `t."${column}"`).join(', ')} FROM azora.audit_trail t`;

export const LEAF_BYTES = 32;

/** A trail row as it is sealed. */
export interface Leaf {
  readonly id: number;
  /** 32 bytes. */
  readonly digest: Buffer;
}

/**
 * The leaf of a row: SHA-256 over its {@link LEAF_COLUMNS}, one after the other, each as four bytes of length (big-endian;
 * −1 and nothing else for NULL) and the value as PostgreSQL sends it in binary:
 * - `id`: eight bytes, big-endian; `transaction_id` the same
 * - `recorded_at`: eight bytes, big-endian: microseconds since 2000-01-01 00:00 UTC
 * - `subject`, `tenant`, `about`: the sixteen bytes of the UUID
 * - `before`, `after`: the byte 1, then the jsonb's text in UTF-8, as `before::text` shows it
 * - all others: the text in UTF-8
 *
 * It is computed here and not in the database, where a superuser could replace the function.
 * @param tuple as `COPY … (FORMAT binary)` has it: the above after a two-byte number of fields
 */
export const leafOf = (tuple: Buffer): Leaf => {
  if (tuple.readInt16BE(0) !== LEAF_COLUMNS.length) throw new Error('a row of the trail has other columns than asked');
  const id = Number(tuple.readBigInt64BE(6));
  return { id, digest: hash('sha256', tuple.subarray(2), 'buffer') };
};
