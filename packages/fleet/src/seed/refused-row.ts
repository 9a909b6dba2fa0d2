import type { RowBatch } from '@azora/schema';
import type { AzoraError } from '@azora/schema/errors';
import pg from 'pg';
import { fleetError } from '../errors.ts';
import { hasSqlState } from '../postgres/sqlstate.ts';

/**
 * Finds the row that made a seed fail: the server names a constraint, of a statement with up to a thousand rows.
 * @param error what the server said
 * @param repeat writes the seed once more, a row at a time, tells about each before it is sent, and keeps nothing
 * @returns `SEED_ROW_REFUSED`, or the error itself where it is not about a row.
 */
export const refusedRow = async (
  service: string,
  error: unknown,
  repeat: (onBatch: (batch: RowBatch) => void) => Promise<unknown>,
): Promise<unknown> => {
  if (!(error instanceof pg.DatabaseError) || !isAboutRows(error)) return error;
  let last: RowBatch | undefined;
  try {
    await repeat((batch) => {
      last = batch;
    });
  } catch (again) {
    if (again instanceof pg.DatabaseError && isAboutRows(again)) return refusal(service, again, last);
  }
  // It went through: somebody else changed what stood in the way. The first answer is all there is.
  return refusal(service, error, undefined);
};

/** Class 22 is about values, 23 about constraints, P0001 is raised by triggers. */
const isAboutRows = ({ code = '' }: pg.DatabaseError): boolean => /^(22|23|P0001)/.test(code);

const refusal = (service: string, cause: pg.DatabaseError, batch: RowBatch | undefined): AzoraError => {
  const key = batch?.rows[0]?.key;
  const row = batch === undefined || key === undefined ? 'a row' : `${batch.model} "${key}"`;
  const detail = cause.detail === undefined ? '' : ` ${cause.detail}`;
  return fleetError('SEED_ROW_REFUSED', `${service}: the server refused ${row}: ${cause.message}.${detail}`, {
    hint: hintFor(service, cause),
    cause,
  });
};

const hintFor = (service: string, cause: pg.DatabaseError): string => {
  if (hasSqlState(cause, 'uniqueViolation')) {
    return 'A row that is not from this seed holds that key: remove it, or give one of the two another.';
  }
  if (hasSqlState(cause, 'foreignKeyViolation')) return 'Add the row that it points at to the seed.';
  return `Correct the row in the seed of ${service}, or type \`azora migrate ${service}\` if the schema was changed.`;
};
