import { fleetError } from '../errors.ts';
import { lockForTransaction } from '../migrate/advisory-lock.ts';
import type { MigrationClient } from '../migrate/apply-migration.ts';
import { hasSqlState } from '../postgres/sqlstate.ts';
import { type KitFile, kitFiles } from './kit-files.ts';

/** What {@link installKit} found and did. */
export type KitChange = 'installed' | 'upgraded' | 'current';

/**
 * Brings the platform kit of a database to the newest version, all in one transaction: whatever interrupts it leaves the
 * old one or the new one. Where it is current this only reads. Two at once follow each other, and migrations too.
 *
 * The connection's role becomes the kit's owner: that of the database, as which its functions then run. The cluster's
 * roles must exist.
 * @throws {AzoraError} `KIT_TOO_NEW`, `KIT_REFUSED`, `MIGRATION_LOCKED`
 */
export const installKit = async (
  client: MigrationClient,
  files: readonly KitFile[] = kitFiles(),
): Promise<KitChange> => {
  if ((await pendingKit(client, files)).length === 0) return 'current';
  try {
    await client.query('BEGIN');
    await lockForTransaction(client);
    // Someone may have installed it while this one waited.
    const pending = await pendingKit(client, files);
    if (pending.length > 0) await client.query(pending.map(stepSql).join('\n'));
    await client.query('COMMIT');
    if (pending.length === 0) return 'current';
    return pending.length === files.length ? 'installed' : 'upgraded';
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {});
    throw refusal(cause);
  }
};

/** The files that a database has not had. @throws {AzoraError} `KIT_TOO_NEW` */
export const pendingKit = async (
  client: MigrationClient,
  files: readonly KitFile[] = kitFiles(),
): Promise<readonly KitFile[]> => {
  const newest = files.at(-1)?.version ?? 0;
  const installed = await installedVersion(client);
  if (installed <= newest) return files.filter(({ version }) => version > installed);
  throw fleetError(
    'KIT_TOO_NEW',
    `The database has version ${installed} of the platform kit; this azora knows ${newest}.`,
    {
      hint: 'Use the azora that upgraded it, or a later one.',
    },
  );
};

/** 0 where a database has no kit. */
const installedVersion = async (client: MigrationClient): Promise<number> => {
  const { rows: tables } = await client.query(
    `SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'azora' AND c.relname = 'kit_version'`,
  );
  if (tables.length === 0) return 0;
  const { rows } = await client.query<{ version: number | null }>(
    'SELECT max(version) AS version FROM azora.kit_version',
  );
  return rows[0]?.version ?? 0;
};

const stepSql = ({ version, sql }: KitFile): string =>
  `${sql}\n; INSERT INTO azora.kit_version (version) VALUES (${version});`;

const refusal = (cause: unknown): unknown => {
  if (!hasSqlState(cause, 'undefinedObject', 'duplicateSchema', 'insufficientPrivilege')) return cause;
  return fleetError('KIT_REFUSED', `The server refuses the platform kit: ${cause.message}`, {
    hint: 'The kit needs the roles that `azora up` makes, and a schema called azora that nobody else has taken.',
    cause,
  });
};
