import { fleetError } from '../errors.ts';
import type { Client } from '../postgres/connect.ts';
import { compareRows } from './compare-rows.ts';
import { existingLeaves } from './leaf-file.ts';
import type { FileLine, SealLine } from './seal-line.ts';
import type { TrailSnapshot } from './trail.ts';

/** Refuses to go on with a chain that a database no longer is the continuation of. */
export const restored = (service: string, sign: string) =>
  fleetError('AUDIT_RESTORED', `The database of ${service} is not the one that was sealed last: ${sign}.`, {
    hint: `If it was restored, type \`azora audit segment ${service} --reason "…"\`, which begins a new segment. If not, somebody was at it: \`azora audit verify ${service}\` says what changed.`,
  });

/**
 * Compares what the last line says with what the database shows.
 * @throws {AzoraError} `AUDIT_RESTORED`, `AUDIT_SEALS_LOST`
 */
export const refuseOtherHistory = (service: string, last: FileLine | undefined, snapshot: TrailSnapshot): void => {
  if (snapshot.segment > (last?.segment ?? -1)) {
    throw sealsLost(service, `the database was sealed in segment ${snapshot.segment}`);
  }
  if (last === undefined) return;
  if (last.system !== '' && snapshot.system !== '' && last.system !== snapshot.system) {
    throw restored(service, 'it is in another cluster');
  }
  if (BigInt(last.watermark) > snapshot.xmin)
    throw restored(service, 'its transactions have lower numbers than before');
  // What is numbered below would never be sealed.
  if (snapshot.lastGivenId < last.lastGivenId) throw numberedBackwards(service, last, snapshot);
  // That of the first seal is put back where it is missing, as an interruption may have kept it out.
  if (snapshot.segment < last.segment && last.segment > 0) {
    throw restored(service, `it knows nothing of segment ${last.segment}`);
  }
};

const numberedBackwards = (service: string, last: FileLine, { lastGivenId }: TrailSnapshot) =>
  fleetError(
    'AUDIT_RESTORED',
    `The database of ${service} is not the one that was sealed last: it has numbered entries up to ${lastGivenId}, and ${last.lastGivenId} was given before.`,
    {
      hint: `If it was restored, type \`azora audit segment ${service} --reason "…"\`, which begins a new segment. If not, somebody moved the sequence, and entries with such numbers are not sealed: as its owner, ALTER SEQUENCE azora.audit_trail_id_seq INCREMENT BY 1 RESTART WITH ${last.lastGivenId + 1};`,
    },
  );

/** Fewer seals are in the file than there were. */
export const sealsLost = (service: string, sign: string) =>
  fleetError('AUDIT_SEALS_LOST', `Seals of ${service} are missing from its seal file: ${sign}.`, {
    hint: `Bring the file back from where a copy is kept, with the one of leaves; AZORA_SEALS names their folder. If they are gone for good, type \`azora audit segment ${service} --reason "…"\`.`,
  });

/**
 * Whether the rows of the last seal are still there: a restore to an earlier moment takes the newest ones away, and their
 * numbers are given out again, to other transactions.
 * @throws {AzoraError} `AUDIT_RESTORED`, `AUDIT_SEALS_DAMAGED`
 */
export const refuseLostRows = async (client: Client, seal: SealLine, leafFile: string): Promise<void> => {
  const lost = seal.rows === 'restored' ? await compareEach(client, seal, leafFile) : await countMissing(client, seal);
  if (lost === 0) return;
  throw restored(seal.service, `${lost} of the ${seal.count} rows of its last seal are gone or are others`);
};

/** Each pass asks this, so the rows stay where they are. */
const countMissing = async (
  client: Client,
  { firstId, lastId, since, watermark, count }: SealLine,
): Promise<number> => {
  const { rows } = await client.query<{ found: string }>(
    `SELECT count(*) AS found FROM azora.audit_trail
      WHERE id BETWEEN $1 AND $2 AND transaction_id >= $3::text::xid8 AND transaction_id < $4::text::xid8`,
    [firstId, lastId, since, watermark],
  );
  return Math.abs(count - Number(rows[0]?.found ?? 0));
};

/** What came with a restore is of any transaction. */
const compareEach = async (client: Client, seal: SealLine, leafFile: string): Promise<number> => {
  const leaves = await existingLeaves(leafFile);
  let lost = 0;
  const isWhole = await compareRows(client, leaves, seal, {
    differs: () => {
      lost += 1;
    },
  }).finally(leaves.close);
  if (isWhole) return lost;
  throw fleetError('AUDIT_SEALS_DAMAGED', `The leaves of ${seal.service}'s last seal are not what was written.`, {
    hint: `\`azora audit verify ${seal.service}\` says more. Bring back both files of the service from where copies are kept.`,
  });
};
