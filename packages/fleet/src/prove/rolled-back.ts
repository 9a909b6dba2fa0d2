import type { Client } from '../postgres/connect.ts';
import { SAVEPOINT } from './run-attack.ts';

/** How long an attack may wait for a lock, and how long it may run: on a busy database it gives way. */
const LOCK_TIMEOUT_SECONDS = 5;
const STATEMENT_TIMEOUT_SECONDS = 30;

/** Values are written in one way, whatever the database's settings say; moments in UTC. */
const BEGIN = `BEGIN; SET LOCAL lock_timeout = '${LOCK_TIMEOUT_SECONDS}s';
  SET LOCAL statement_timeout = '${STATEMENT_TIMEOUT_SECONDS}s';
  SET LOCAL TIME ZONE 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres';
  SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1`;

/**
 * Prepares and then attacks, in one transaction that leaves nothing behind. Numbers that sequences gave are not given back.
 * @param role as whom it is prepared; attacks say for themselves as whom they go on
 */
export const rolledBack = async <Prepared, Result>(
  client: Client,
  role: 'azora_service' | 'NONE',
  prepare: () => Promise<Prepared>,
  attack: (prepared: Prepared) => Promise<Result>,
): Promise<Result> => {
  try {
    await client.query(`${BEGIN}; SET LOCAL ROLE ${role}`);
    const prepared = await prepare();
    await client.query(`SET LOCAL ROLE NONE; SAVEPOINT ${SAVEPOINT}`);
    return await attack(prepared);
  } finally {
    await client.query('ROLLBACK').catch(() => {});
  }
};
