import type pg from 'pg';
import { fleetError } from '../errors.ts';
import type { Client } from '../postgres/connect.ts';
import { hasSqlState } from '../postgres/sqlstate.ts';

/**
 * Those who change the roles of a server take turns. Its meaning is only that nobody else uses it. Such locks count in
 * one database, so two who work from different ones still meet: see {@link changeRoles}.
 */
const ROLES_LOCK = 5_229_646_173;

/** Each clash means that another process got on, so as many as twenty at once end well below this. */
const TRIES = 30;

/**
 * Runs a change to roles or to rights on databases: in one transaction, one at a time, and again from the start where
 * somebody else changed the same meanwhile. The work must look at what is there each time.
 * @throws {AzoraError} `NO_ROLE_RIGHTS` where the session's role may not do it.
 */
export const changeRoles = async <T>(client: Client, work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${ROLES_LOCK})`);
      const value = await work();
      await client.query('COMMIT');
      return value;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {});
      if (attempt < TRIES && isClash(error)) continue;
      if (hasSqlState(error, 'insufficientPrivilege')) throw noRights(error);
      throw error;
    }
  }
};

/** Somebody else made it first, or changed the same row of a catalogue (which PostgreSQL reports as internal error). */
const isClash = (error: unknown): boolean =>
  hasSqlState(
    error,
    'duplicateObject',
    'uniqueViolation',
    'deadlockDetected',
    'serializationFailure',
    'undefinedObject',
  ) ||
  (hasSqlState(error, 'internalError') && /^tuple concurrently (updated|deleted)/.test(error.message));

const noRights = (cause: pg.DatabaseError) =>
  fleetError('NO_ROLE_RIGHTS', `The server does not let this administrator set up roles: ${cause.message}.`, {
    hint: 'docs/PRODUCTION.md says which rights it needs; `azora up` names those that are missing.',
    cause,
  });
