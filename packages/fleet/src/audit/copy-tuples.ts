import type { Submittable } from 'pg';
import type { Client } from '../postgres/connect.ts';

/**
 * Runs `COPY (query) TO STDOUT (FORMAT binary)` and hands over each tuple as the server sent it: a two-byte number of
 * fields, then for each field four bytes of length (−1: NULL) and its bytes. The buffer is only good during the call.
 * Rows are taken while they arrive, so that memory does not depend on their number.
 * @see https://www.postgresql.org/docs/current/sql-copy.html "Binary Format"
 */
export const copyTuples = (client: Client, query: string, onTuple: (tuple: Buffer) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const parser = tupleParser(onTuple);
    let failure: unknown;
    const copy: CopyOut = {
      submit: (connection) => connection.query(`COPY (${query}) TO STDOUT (FORMAT binary)`),
      handleCopyData: ({ chunk }) => {
        if (failure !== undefined) return;
        try {
          parser(chunk);
        } catch (error) {
          failure = error;
        }
      },
      handleCommandComplete: () => {},
      handleReadyForQuery: () => (failure === undefined ? resolve() : reject(failure)),
      handleError: reject,
    };
    client.query(copy);
  });

/** What `pg` calls on a query that is under way; https://node-postgres.com/apis/client names only `submit`. */
interface CopyOut extends Submittable {
  readonly handleCopyData: (message: { readonly chunk: Buffer }) => void;
  readonly handleCommandComplete: () => void;
  readonly handleReadyForQuery: () => void;
  readonly handleError: (error: unknown) => void;
}

/** Eleven bytes of signature, four of flags, four that say how long an extension follows. */
const FIXED_HEADER_BYTES = 19;
const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1');
/** In place of a number of fields: the end. */
const TRAILER = -1;

/** Cuts the stream into tuples; a message of the server is a row as a rule, but nothing promises that. */
const tupleParser = (onTuple: (tuple: Buffer) => void): ((chunk: Buffer) => void) => {
  let rest: Buffer | undefined;
  let inHeader = true;
  return (chunk) => {
    const data = rest === undefined ? chunk : Buffer.concat([rest, chunk]);
    rest = undefined;
    let at = 0;
    if (inHeader) {
      if (data.length < FIXED_HEADER_BYTES || data.length < FIXED_HEADER_BYTES + data.readInt32BE(15)) {
        rest = Buffer.from(data);
        return;
      }
      if (!data.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('the server sent no binary COPY');
      at = FIXED_HEADER_BYTES + data.readInt32BE(15);
      inHeader = false;
    }
    while (at < data.length) {
      const end = tupleEnd(data, at);
      if (end === undefined) {
        // The message's memory is used again for the next one.
        rest = Buffer.from(data.subarray(at));
        return;
      }
      if (end > at + 2 || data.readInt16BE(at) !== TRAILER) onTuple(data.subarray(at, end));
      at = end;
    }
  };
};

/** Where the tuple that begins there ends; undefined where the rest of it is still to come. */
const tupleEnd = (data: Buffer, start: number): number | undefined => {
  if (start + 2 > data.length) return undefined;
  const fields = data.readInt16BE(start);
  let at = start + 2;
  for (let field = 0; field < fields; field++) {
    if (at + 4 > data.length) return undefined;
    const length = data.readInt32BE(at);
    at += 4 + Math.max(0, length);
    if (at > data.length) return undefined;
  }
  return at;
};
