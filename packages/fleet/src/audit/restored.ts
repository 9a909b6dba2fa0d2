import { fleetError } from '../errors.ts';
import type { Client } from '../postgres/connect.ts';
import { compareRows } from './compare-rows.ts';
import type { LeafReader } from './leaf-file.ts';
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
  // That of the first seal is put back where it is missing, as an interruption may have kept it out.
  if (snapshot.segment < last.segment && last.segment > 0) {
    throw restored(service, `it knows nothing of segment ${last.segment}`);
  }
};

/** Fewer seals are in the file than there were. */
export const sealsLost = (service: string, sign: string) =>
  fleetError('AUDIT_SEALS_LOST', `Seals of ${service} are missing from its seal file: ${sign}.`, {
    hint: `Bring the file back from where a copy is kept, with the one of leaves; AZORA_SEALS names their folder. If they are gone for good, type \`azora audit segment ${service} --reason "…"\`.`,
  });

/**
 * Whether the rows of the last seal are as they were sealed: a restore to an earlier moment takes the newest ones away, and
 * their numbers are given out again.
 * @throws {AzoraError} `AUDIT_RESTORED`, `AUDIT_SEALS_DAMAGED`
 */
export const refuseLostRows = async (client: Client, leaves: LeafReader, seal: SealLine): Promise<void> => {
  let lost = 0;
  const isWhole = await compareRows(client, leaves, seal, {
    differs: () => {
      lost += 1;
    },
  });
  if (!isWhole) {
    throw fleetError('AUDIT_SEALS_DAMAGED', `The leaves of ${seal.service}'s last seal are not what was written.`, {
      hint: `\`azora audit verify ${seal.service}\` says more. Bring back both files of the service from where copies are kept.`,
    });
  }
  if (lost === 0) return;
  throw restored(seal.service, `${lost} of the ${seal.count} rows of its last seal are gone or are others`);
};
