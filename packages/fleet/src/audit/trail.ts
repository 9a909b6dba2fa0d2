import type { ServerAddress } from '@azora/schema/address';
import type { Service } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import { hasSqlState } from '../postgres/sqlstate.ts';

/** One sealer a database at a time; the number has no meaning. */
const SEALER_ADVISORY_LOCK = 5_718_201_033;
/** A pass over some hundred thousand rows takes seconds. */
const SEALER_LOCK_TIMEOUT_MS = 60_000;

/**
 * Lends a connection that reads a service's audit trail as maintenance.
 * @throws {AzoraError} `AUDIT_NO_TRAIL`, `AUDIT_KIT_OLD`, `NO_ROLE_RIGHTS`, and what connecting throws
 */
export const withTrail = <T>(
  service: Service,
  address: ServerAddress,
  use: (client: Client) => Promise<T>,
): Promise<T> =>
  withClient(
    address,
    service.database,
    async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE n.nspname = 'azora' AND c.relname IN ('audit_trail', 'audit_segment')`,
      );
      const names = rows.map(({ name }) => name);
      if (!names.includes('audit_trail')) throw noTrail(service);
      if (!names.includes('audit_segment')) throw oldKit(service);
      await client.query('SET ROLE azora_maintenance').catch((cause: unknown) => {
        throw hasSqlState(cause, 'insufficientPrivilege') ? notMaintenance(service, address, cause) : cause;
      });
      return use(client);
    },
    { applicationName: 'azora audit' },
  );

/** Keeps other sealers of this database out meanwhile. @throws {AzoraError} `AUDIT_LOCKED` */
export const withSealerLock = async <T>(client: Client, service: string, use: () => Promise<T>): Promise<T> => {
  try {
    await client.query(
      `SET lock_timeout = ${SEALER_LOCK_TIMEOUT_MS}; SELECT pg_advisory_lock(${SEALER_ADVISORY_LOCK})`,
    );
  } catch (cause) {
    if (!hasSqlState(cause, 'lockNotAvailable')) throw cause;
    throw fleetError('AUDIT_LOCKED', `The trail of ${service} has been in another sealer's hands for a minute.`, {
      hint: 'Let it end, then run this again.',
      cause,
    });
  }
  try {
    return await use();
  } finally {
    // A connection that broke has let go of the lock by itself.
    await client.query(`SELECT pg_advisory_unlock(${SEALER_ADVISORY_LOCK})`).catch(() => {});
  }
};

/** What is so in one snapshot of a database. */
export interface TrailSnapshot {
  /** Every transaction below it had ended. */
  readonly xmin: bigint;
  /**
   * The one after the last that had ended, so that no row can be seen of a transaction from here on: one that is there was
   * put in with a number of somebody's choice. No bound for what had begun; for that there is `nextTransaction`.
   */
  readonly xmax: bigint;
  /** The last number that had been given to an entry before `nextTransaction`. */
  readonly lastGivenId: number;
  /** A transaction that began after `lastGivenId` was given out: whoever has a number up to that has a lower id. */
  readonly nextTransaction: bigint;
  /** `system_identifier` of the cluster; '' where the server keeps it to itself. */
  readonly system: string;
  /** The newest segment that the database knows of; −1 where it was never sealed. */
  readonly segment: number;
}

/** Reads several statements' worth in one snapshot, and changes nothing. */
export const inSnapshot = async <T>(client: Client, use: (snapshot: TrailSnapshot) => Promise<T>): Promise<T> => {
  const system = await systemIdentifier(client);
  const given = await client.query<{ id: string }>(
    'SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS id FROM azora.audit_trail_id_seq',
  );
  // An id of its own, in this order: a snapshot's xmax is no bound for those that have begun. A standby, on which trails
  // can be verified, has none to give.
  const next = await client.query<{ id: string }>(
    'SELECT CASE WHEN NOT pg_is_in_recovery() THEN pg_current_xact_id()::text END AS id',
  );
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const { rows } = await client.query<{ xmin: string; xmax: string; segment: number }>(
      `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin, pg_snapshot_xmax(pg_current_snapshot())::text AS xmax,
              (SELECT coalesce(max(segment), -1) FROM azora.audit_segment) AS segment`,
    );
    const [row] = rows;
    if (row === undefined) throw new Error('unreachable: the query has no FROM');
    const lastGivenId = Number(given.rows[0]?.id ?? 0);
    const nextTransaction = BigInt(next.rows[0]?.id ?? 0);
    const { xmin, xmax, segment } = row;
    return await use({ xmin: BigInt(xmin), xmax: BigInt(xmax), lastGivenId, nextTransaction, system, segment });
  } finally {
    await client.query('ROLLBACK').catch(() => {});
  }
};

const systemIdentifier = async (client: Client): Promise<string> => {
  try {
    const { rows } = await client.query<{ system: string }>(
      'SELECT system_identifier::text AS system FROM pg_control_system()',
    );
    return rows[0]?.system ?? '';
  } catch (error) {
    if (hasSqlState(error, 'insufficientPrivilege')) return '';
    throw error;
  }
};

const noTrail = ({ name }: Service) =>
  fleetError('AUDIT_NO_TRAIL', `${name} has no audit trail: its database has no platform kit.`, {
    hint: 'A service gets one where its schema says who may see what, by `azora migrate`.',
  });

const oldKit = ({ name }: Service) =>
  fleetError('AUDIT_KIT_OLD', `The platform kit of ${name}'s database is older than the sealing of its trail.`, {
    hint: `Type \`azora migrate ${name}\`.`,
  });

const notMaintenance = ({ name }: Service, address: ServerAddress, cause: unknown) =>
  fleetError('NO_ROLE_RIGHTS', `"${address.user}" may not read the audit trail of ${name}.`, {
    hint: `As a superuser of that server: GRANT azora_maintenance TO "${address.user}"; for sealing azora_service too.`,
    cause,
  });
