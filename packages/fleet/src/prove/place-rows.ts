import type { RowBatch, RowPlan } from '@azora/schema';
import pg from 'pg';
import type { Client } from '../postgres/connect.ts';
import { insertRows } from '../seed/write-rows.ts';

const SAVEPOINT = 'azora_prove_row';

/**
 * Puts the rows of a seed that are not there into the running transaction. What does not go in is left out: a row of
 * the same unique key, or a parent that is not there.
 */
export const placeRows = async (client: Client, { batches }: RowPlan): Promise<void> => {
  for (const batch of batches) {
    if (await place(client, batch)) continue;
    for (const row of batch.rows) await place(client, { ...batch, rows: [row] });
  }
};

const place = async (client: Client, batch: RowBatch): Promise<boolean> => {
  await client.query(`SAVEPOINT ${SAVEPOINT}`);
  try {
    await insertRows(client, batch);
    await client.query(`RELEASE SAVEPOINT ${SAVEPOINT}`);
    return true;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || !isAboutRows(error)) throw error;
    await client.query(`ROLLBACK TO SAVEPOINT ${SAVEPOINT}; RELEASE SAVEPOINT ${SAVEPOINT}`);
    return false;
  }
};

/** Class 22 is about values, 23 about constraints; what the service may not write, the attacks will tell. */
const isAboutRows = ({ code = '' }: pg.DatabaseError): boolean => /^(22|23|42501|42P01|42703)/.test(code);
