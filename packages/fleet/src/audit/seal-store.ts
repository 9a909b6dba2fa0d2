import { randomBytes } from 'node:crypto';
import type { PlacedService, Project } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import { hasSqlState } from '../postgres/sqlstate.ts';
import type { VerbContext } from '../progress.ts';
import { actAsService } from '../roles/act-as.ts';
import { placeServices } from '../server/place-services.ts';
import type { SealLine } from './seal-line.ts';
import type { SealNumber } from './seal-order.ts';

/** The service whose model HashChainCheckpoint keeps the second copy of all seals. A project without it has one copy. */
export const STORE_SERVICE = 'audit-logging-service';

/** Demo rows of that model stand in segments from here on. */
export const FIRST_DEMO_SEGMENT = 1000;

/** A seal as the store has it. */
export interface StoredSeal {
  readonly segment: number;
  readonly number: number;
  readonly hash: string;
  readonly previous: string | null;
  readonly firstId: number;
  readonly lastId: number;
  readonly count: number;
  readonly watermark: string;
  readonly sealedAt: string;
  readonly signature: string;
  readonly key: string;
}

/** The copy of all seals in audit-logging-service. */
export interface SealStore {
  /** The newest seal of a service. */
  readonly latest: (service: string) => Promise<StoredSeal | undefined>;
  /** How many there are of it. */
  readonly count: (service: string) => Promise<number>;
  /** Its seals after that place, in their order, at most a page. */
  readonly page: (service: string, after: SealNumber) => Promise<readonly StoredSeal[]>;
  /** Adds a seal; one that is there already stays. @returns whether it was added @throws {AzoraError} `AUDIT_SEALS_DISAGREE` */
  readonly add: (seal: SealLine) => Promise<boolean>;
}

const PAGE_ROWS = 1000;

/** Where the store is; undefined where the project has none. */
export const findStore = async (project: Project, context: VerbContext): Promise<PlacedService | undefined> => {
  const service = project.services.find(({ name }) => name === STORE_SERVICE);
  if (service === undefined) return undefined;
  return (await placeServices(project, [service], context))[0];
};

/** Lends the store, as the service itself. @throws {AzoraError} `AUDIT_STORE_MISSING`, and what connecting throws */
export const withStore = <T>({ service, address }: PlacedService, use: (store: SealStore) => Promise<T>): Promise<T> =>
  withClient(
    address,
    service.database,
    async (client) => {
      await actAsService(client);
      return use(storeOn(client)).catch((cause: unknown) => {
        if (!hasSqlState(cause, 'undefinedTable')) throw cause;
        throw fleetError('AUDIT_STORE_MISSING', `${STORE_SERVICE} has no table for seals yet.`, {
          hint: `Type \`azora migrate ${STORE_SERVICE}\`.`,
          cause,
        });
      });
    },
    { applicationName: 'azora audit' },
  );

const storeOn = (client: Client): SealStore => {
  const select = async (condition: string, values: readonly unknown[]): Promise<readonly StoredSeal[]> => {
    const { rows } = await client.query<StoredRow>(
      `SELECT segment, number, hash, previous_hash, first_sequence, last_sequence, record_count, watermark_xmin, signature,
              signing_key_hash, sealed_at
         FROM hash_chain_checkpoints WHERE service = $1 AND segment < ${FIRST_DEMO_SEGMENT} AND ${condition}`,
      [...values],
    );
    return rows.map(storedSeal);
  };
  return {
    latest: async (service) => (await select('true ORDER BY segment DESC, number DESC LIMIT 1', [service]))[0],
    count: async (service) => {
      const { rows } = await client.query<{ count: string }>(
        `SELECT count(*) FROM hash_chain_checkpoints WHERE service = $1 AND segment < ${FIRST_DEMO_SEGMENT}`,
        [service],
      );
      return Number(rows[0]?.count ?? 0);
    },
    page: (service, { segment, number }) =>
      select(`(segment, number) > ($2, $3) ORDER BY segment, number LIMIT ${PAGE_ROWS}`, [service, segment, number]),
    add: async (seal) => {
      const { rowCount } = await client.query(
        `INSERT INTO hash_chain_checkpoints (id, service, segment, number, first_sequence, last_sequence, record_count,
           watermark_xmin, algorithm, previous_hash, hash, signature, signing_key_hash, sealed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'SHA256', $9, $10, $11, $12, $13)
         ON CONFLICT (service, segment, number) DO NOTHING`,
        [
          uuidV7(),
          seal.service,
          seal.segment,
          seal.number,
          seal.firstId,
          seal.lastId,
          seal.count,
          seal.watermark,
          seal.previous,
          seal.hash,
          Buffer.from(seal.signature, 'base64'),
          seal.key,
          seal.sealedAt,
        ],
      );
      if (rowCount === 1) return true;
      const [stored] = await select('segment = $2 AND number = $3', [seal.service, seal.segment, seal.number]);
      if (stored !== undefined && !isSameSeal(stored, seal)) throw disagree(seal);
      return false;
    },
  };
};

/** Whether the store's copy says what the file says. */
export const isSameSeal = (stored: StoredSeal, seal: SealLine): boolean =>
  stored.hash === seal.hash &&
  stored.previous === seal.previous &&
  stored.firstId === seal.firstId &&
  stored.lastId === seal.lastId &&
  stored.count === seal.count &&
  stored.watermark === seal.watermark &&
  stored.sealedAt === seal.sealedAt &&
  stored.signature === seal.signature &&
  stored.key === seal.key;

/** The two copies of a seal are not alike. */
export const disagree = ({ service, segment, number }: Pick<SealLine, 'service'> & SealNumber) =>
  fleetError(
    'AUDIT_SEALS_DISAGREE',
    `Seal ${number} of segment ${segment} of ${service} is another in ${STORE_SERVICE} than in the seal file.`,
    {
      hint: `\`azora audit verify ${service}\` says which of them is forged. If ${service} is sealed from another folder too, seal it from one alone.`,
    },
  );

interface StoredRow {
  readonly segment: number;
  readonly number: string;
  readonly hash: string;
  readonly previous_hash: string | null;
  readonly first_sequence: string;
  readonly last_sequence: string;
  readonly record_count: string;
  readonly watermark_xmin: string;
  readonly signature: Buffer;
  readonly signing_key_hash: string;
  readonly sealed_at: Date;
}

const storedSeal = (row: StoredRow): StoredSeal => ({
  segment: row.segment,
  number: Number(row.number),
  hash: row.hash,
  previous: row.previous_hash,
  firstId: Number(row.first_sequence),
  lastId: Number(row.last_sequence),
  count: Number(row.record_count),
  watermark: row.watermark_xmin,
  sealedAt: row.sealed_at.toISOString(),
  signature: row.signature.toString('base64'),
  key: row.signing_key_hash,
});

/** RFC 9562, section 5.7: as Prisma's client makes ids, which the database itself does not before PostgreSQL 18. */
const uuidV7 = (): string => {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};
