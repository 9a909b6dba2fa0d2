import { fleetError } from '../errors.ts';
import type { Client } from '../postgres/connect.ts';
import { chainOf, isInChain, readSegments } from './chain.ts';
import { copyTuples } from './copy-tuples.ts';
import { type IdSet, idSet } from './id-set.ts';
import { LEAF_ROW_SQL, leafOf } from './leaf.ts';
import { existingLeaves, type LeafReader, writeLeaves } from './leaf-file.ts';
import { refuseLostRows, refuseOtherHistory, restored } from './restored.ts';
import { appendLine, type FileEnd, readEnd, readLines } from './seal-file.ts';
import { sealHash } from './seal-hash.ts';
import { type FileLine, readLine, type SealLine, type SegmentLine, signedLine, signHash } from './seal-line.ts';
import type { SealFiles } from './seal-places.ts';
import type { SealingKey, TrustedKeys } from './sealing-key.ts';
import { inSnapshot, type TrailSnapshot } from './trail.ts';

/** What sealing one service's trail needs. */
export interface Sealing {
  readonly service: string;
  readonly files: SealFiles;
  readonly key: SealingKey;
  readonly keys: TrustedKeys;
}

/** What a pass over one trail did. */
export interface SealedTrail {
  /** The seals that were made: none where there was nothing new, two where rows came with a restore. */
  readonly seals: readonly SealLine[];
  /** Rows that are there and wait for a transaction that began before theirs. */
  readonly waiting: number;
  /** Whether the database did not know yet that it is sealed. */
  readonly isNew: boolean;
}

/** The last line of a seal file and where it ends. */
export interface FileState {
  readonly end: FileEnd | undefined;
  readonly last: FileLine | undefined;
}

/** @throws {AzoraError} `AUDIT_SEALS_DAMAGED` where the last line is not what was written */
export const readState = async ({ service, files, keys }: Omit<Sealing, 'key'>): Promise<FileState> => {
  const end = await readEnd(files.seals);
  if (end?.lastLine === undefined) return { end, last: undefined };
  const read = readLine(end.lastLine, keys);
  if (read.kind === 'valid' && read.line.service === service) return { end, last: read.line };
  throw fleetError('AUDIT_SEALS_DAMAGED', `The last line of ${files.seals} is not what was written there.`, {
    hint: `\`azora audit verify ${service}\` says more. Bring back both files of the service from where copies are kept.`,
  });
};

/**
 * Seals what is new in a trail: first what came with a restore, then the rows of all transactions that ended.
 * The caller holds the sealer's lock.
 * @throws {AzoraError} `AUDIT_RESTORED`, `AUDIT_SEALS_LOST`, `AUDIT_SEALS_DAMAGED`, `FOLDER_NOT_WRITABLE`
 */
export const sealTrail = (client: Client, sealing: Sealing, state: FileState): Promise<SealedTrail> =>
  inSnapshot(client, async (snapshot) => {
    const { service, files } = sealing;
    const { last } = state;
    refuseOtherHistory(service, last, snapshot);
    if (last?.kind === 'seal') await refuseLostRows(client, last, files.leaves);
    const seals: SealLine[] = [];
    let end = state.end;
    let before: FileLine | undefined = last;
    const passes = last?.kind === 'segment' ? (['restored', 'transactions'] as const) : (['transactions'] as const);
    const waiting = await countWaiting(client, service, last?.unsealedAfter ?? 0, snapshot);
    for (const rows of passes) {
      const seal = await sealRows(client, sealing, { rows, before, snapshot });
      if (seal === undefined) continue;
      await appendLine(files.seals, end, signedLine(seal, sealing.key));
      end = await readEnd(files.seals);
      before = seal;
      seals.push(seal);
    }
    return { seals, waiting, isNew: snapshot.segment < 0 };
  });

interface Pass {
  readonly rows: SealLine['rows'];
  /** The line that the new one follows. */
  readonly before: FileLine | undefined;
  readonly snapshot: TrailSnapshot;
}

/** Reads rows, writes their leaves to disk and makes their seal; undefined where there are none. */
const sealRows = async (
  client: Client,
  { service, files, key, keys }: Sealing,
  { rows, before, snapshot }: Pass,
): Promise<SealLine | undefined> => {
  const skipped =
    rows === 'restored' && before?.kind === 'segment' ? await sealedBefore(files, keys, before) : undefined;
  const previous = before === undefined ? null : before.kind === 'seal' ? before.hash : (before.follows?.hash ?? null);
  const hash = sealHash(service, previous);
  const writer = await writeLeaves(files.leaves, before?.leaves ?? 0);
  let count = 0;
  let met = 0;
  let firstId = Number.POSITIVE_INFINITY;
  let lastId = Number.NEGATIVE_INFINITY;
  try {
    await copyTuples(client, rowsSql(rows, before, snapshot), (tuple) => {
      const leaf = leafOf(tuple);
      if (skipped?.has(leaf.id)) {
        met += 1;
        return;
      }
      count += 1;
      firstId = Math.min(firstId, leaf.id);
      lastId = Math.max(lastId, leaf.id);
      hash.add(leaf.digest);
      writer.add(leaf);
    });
    if (skipped !== undefined && met < skipped.size()) {
      throw restored(
        service,
        `${skipped.size() - met} rows are missing that segment ${before?.segment} was opened with`,
      );
    }
    if (count === 0) return undefined;
    if (firstId < 1) throw impossibleRow(service, firstId);
    // Beyond it two entries would count as one.
    if (lastId > Number.MAX_SAFE_INTEGER) throw impossibleRow(service, lastId);
    await writer.finish();
  } finally {
    await writer.close();
  }
  const digest = hash.digest();
  const isRestored = rows === 'restored';
  return {
    line: (before?.line ?? 0) + 1,
    kind: 'seal',
    service,
    segment: before?.segment ?? 0,
    number: before?.kind === 'seal' ? before.number + 1 : 1,
    rows,
    count,
    since: before?.watermark ?? '0',
    firstId,
    lastId,
    leaves: (before?.leaves ?? 0) + count,
    watermark: isRestored && before !== undefined ? before.watermark : String(snapshot.xmin),
    previous,
    hash: digest,
    sealedAt: new Date().toISOString(),
    nextTransaction: String(snapshot.nextTransaction),
    lastGivenId: snapshot.lastGivenId,
    unsealedAfter: isRestored && before !== undefined ? before.unsealedAfter : unsealedAfter(before, snapshot),
    system: snapshot.system,
    key: key.publicKeyHash,
    signature: signHash(digest, key),
  };
};

/**
 * Rows of transactions from the last watermark up to this snapshot's, in an order that does not depend on when they are
 * read. The bound on the number only says where to begin.
 */
const rowsSql = (rows: SealLine['rows'], before: FileLine | undefined, { xmin }: TrailSnapshot): string =>
  rows === 'restored' && before?.kind === 'segment'
    ? `${LEAF_ROW_SQL} WHERE t.id <= ${before.lastRestoredId} ORDER BY t.id`
    : `${LEAF_ROW_SQL} WHERE t.id > ${before?.unsealedAfter ?? 0}
         AND t.transaction_id >= '${before?.watermark ?? 0}'::xid8 AND t.transaction_id < '${xmin}'::xid8
       ORDER BY t.transaction_id, t.id`;

/**
 * Rows that are left belong to transactions from the watermark on. Where all of these began after a number was given out,
 * theirs are higher: a transaction has its id before its entries get their numbers.
 */
const unsealedAfter = (before: FileLine | undefined, { xmin, nextTransaction, lastGivenId }: TrailSnapshot): number => {
  if (nextTransaction < xmin) return lastGivenId;
  if (before === undefined) return 0;
  return BigInt(before.nextTransaction) <= xmin
    ? Math.max(before.lastGivenId, before.unsealedAfter)
    : before.unsealedAfter;
};

/** What the seals that a new segment keeps hold already. */
const sealedBefore = async (files: SealFiles, keys: TrustedKeys, opened: SegmentLine): Promise<IdSet> => {
  const ids = idSet();
  if (opened.follows === null) return ids;
  const chain = chainOf(await readSegments(files.seals, keys));
  let leaves: LeafReader | undefined;
  try {
    for await (const { text } of readLines(files.seals)) {
      const read = readLine(text, keys);
      if (read.kind !== 'valid' || read.line.kind !== 'seal' || !isInChain(chain, read.line)) continue;
      leaves ??= await existingLeaves(files.leaves);
      for await (const batch of leaves.read(read.line.leaves - read.line.count, read.line.count)) {
        for (const { id } of batch) ids.add(id);
      }
    }
  } finally {
    await leaves?.close();
  }
  return ids;
};

const countWaiting = async (client: Client, service: string, after: number, { xmin, xmax }: TrailSnapshot) => {
  const { rows } = await client.query<{ waiting: string; impossible: string }>(
    `SELECT count(*) AS waiting, count(*) FILTER (WHERE transaction_id >= $3::text::xid8) AS impossible
       FROM azora.audit_trail WHERE id > $1 AND transaction_id >= $2::text::xid8`,
    [after, String(xmin), String(xmax)],
  );
  const impossible = Number(rows[0]?.impossible ?? 0);
  if (impossible > 0) throw restored(service, `${impossible} rows are of transactions that it has not had`);
  return Number(rows[0]?.waiting ?? 0);
};

const impossibleRow = (service: string, id: number) =>
  fleetError(
    'AUDIT_ROW_IMPOSSIBLE',
    `The trail of ${service} has a row ${id}; entries are numbered from 1 to ${Number.MAX_SAFE_INTEGER}.`,
    {
      hint: 'Only somebody with all rights puts such a row there, or moves azora.audit_trail_id_seq. Find out who, and take it back.',
    },
  );
