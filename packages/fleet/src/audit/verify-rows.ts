import type { Client } from '../postgres/connect.ts';
import { chainOf, isInChain } from './chain.ts';
import { compareRows, type RowDifference } from './compare-rows.ts';
import { copyTuples } from './copy-tuples.ts';
import type { Findings } from './finding.ts';
import { describeRow } from './found-row.ts';
import { type IdSet, idSet } from './id-set.ts';
import { LEAF_ROW_SQL, leafOf } from './leaf.ts';
import { type LeafReader, readLeaves } from './leaf-file.ts';
import { readLines } from './seal-file.ts';
import { sealHash } from './seal-hash.ts';
import { type FileLine, readLine, type SealLine } from './seal-line.ts';
import type { SealFiles } from './seal-places.ts';
import type { TrustedKeys } from './sealing-key.ts';
import type { TrailSnapshot } from './trail.ts';
import type { VerifiedLines } from './verify-lines.ts';

/** What comparing a trail with its seals came to. */
export interface VerifiedRows {
  /** Rows that are sealed. */
  readonly sealed: number;
  /** Rows that are there and not sealed yet. */
  readonly unsealed: number;
}

/** Which seals, and how they are kept. */
export interface RowsToVerify {
  readonly files: SealFiles;
  readonly keys: TrustedKeys;
  readonly lines: VerifiedLines;
}

/** Compares every sealed row with its leaf, and looks for rows that are sealed nowhere and ought to be. */
export const verifyRows = async (
  client: Client,
  { files, keys, lines }: RowsToVerify,
  snapshot: TrailSnapshot,
  findings: Findings,
): Promise<VerifiedRows> => {
  const { last } = lines;
  const sealedIds = idSet();
  let present = 0;
  let sealed = 0;
  const sealedRow = (id: number, isThere: boolean) => {
    if (sealedIds.add(id) && isThere) present += 1;
  };
  const chain = chainOf(lines.segments);
  const leaves = await readLeaves(files.leaves);
  let before: FileLine | undefined;
  try {
    for await (const { text, number } of readLines(files.seals)) {
      if (last === undefined || number > last.line) break;
      const read = readLine(text, keys);
      if (read.kind !== 'valid') continue;
      const { line } = read;
      const from = line.leaves - (line.kind === 'seal' ? line.count : 0);
      // Lines in between were forged or taken out, which is found elsewhere; their rows are not strangers.
      await eachId(leaves, before?.leaves ?? 0, from, (id) => sealedIds.add(id));
      if (line.kind === 'seal' && isInChain(chain, line)) {
        sealed += line.count;
        const count = { changed: 0, removed: 0 };
        const found: RowDifference[] = [];
        const isWhole =
          leaves !== undefined &&
          (await compareRows(client, leaves, line, {
            sealed: sealedRow,
            differs: (difference) => {
              count[difference.kind] += 1;
              if (count[difference.kind] === 1) found.push(difference);
            },
          }));
        if (isWhole) await reportDifferences(client, found, count, findings);
        else await reportDamage(client, { seal: line, floor: floorOf(line.segment, lines), files, leaves }, findings);
      }
      before = line;
    }
  } finally {
    await leaves?.close();
  }
  const counts = await countRows(client, lines, snapshot);
  if (counts.covered > present && !findings.has('leaves-damaged')) {
    await reportInserted(client, coveredSql(lines), sealedIds, findings);
  }
  if (counts.impossible > 0) await reportInserted(client, impossibleSql(last, snapshot), idSet(), findings);
  return { sealed, unsealed: counts.total - (last?.kind === 'segment' ? present : counts.covered) };
};

const eachId = async (
  leaves: LeafReader | undefined,
  from: number,
  to: number,
  use: (id: number) => void,
): Promise<void> => {
  if (leaves === undefined) return;
  for await (const batch of leaves.read(from, to - from)) for (const { id } of batch) use(id);
};

const reportDifferences = async (
  client: Client,
  first: readonly RowDifference[],
  count: Readonly<Record<RowDifference['kind'], number>>,
  findings: Findings,
): Promise<void> => {
  for (const { kind, id, seal } of first) {
    const finding = kind === 'changed' ? 'row-changed' : 'row-removed';
    const row = findings.has(finding) ? undefined : await describeRow(client, id, kind === 'removed');
    findings.add(finding, `row ${id} was ${kind}`, { row, seal }, count[kind]);
  }
};

interface DamagedSeal {
  readonly seal: SealLine;
  readonly floor: number;
  readonly files: SealFiles;
  readonly leaves: LeafReader | undefined;
}

/** Without leaves, the rows of a seal can still be hashed together, which tells whether all of them are as they were. */
const reportDamage = async (
  client: Client,
  { seal, floor, files, leaves }: DamagedSeal,
  findings: Findings,
): Promise<void> => {
  const what =
    leaves === undefined
      ? `there is no ${files.leaves}`
      : `${files.leaves} does not hold the leaves of seal ${seal.number}`;
  if (seal.rows === 'restored') {
    findings.add('leaves-damaged', `${what}; its rows cannot be verified without them`, { seal });
    return;
  }
  const hash = sealHash(seal.service, seal.previous);
  await copyTuples(
    client,
    `${LEAF_ROW_SQL} WHERE t.id > ${floor} AND t.transaction_id >= '${seal.since}'::xid8
       AND t.transaction_id < '${seal.watermark}'::xid8 ORDER BY t.transaction_id, t.id`,
    (tuple) => hash.add(leafOf(tuple).digest),
  );
  const isIntact = hash.digest() === seal.hash;
  const rest = isIntact
    ? 'its rows are as they were'
    : 'some of its rows are not as they were; which, only leaves can tell';
  findings.add('leaves-damaged', `${what}; ${rest}`, { seal });
};

/** Up to which number rows came with the restore that began a segment. */
const floorOf = (segment: number, { segments }: VerifiedLines): number =>
  segments.find((line) => line.segment === segment)?.lastRestoredId ?? 0;

/** Rows that some seal ought to hold. Right after a segment was opened, those that came with the restore are to be sealed. */
const coveredSql = ({ last, segments }: VerifiedLines): string =>
  last === undefined || last.kind === 'segment'
    ? 'false'
    : `(t.id <= ${segments.at(-1)?.lastRestoredId ?? 0} OR t.transaction_id < '${last.watermark}'::xid8)`;

/** Rows of transactions that have not begun. */
const impossibleSql = (last: FileLine | undefined, { xmax }: TrailSnapshot): string =>
  `t.id > ${last?.unsealedAfter ?? 0} AND t.transaction_id >= '${xmax}'::xid8`;

const countRows = async (client: Client, lines: VerifiedLines, snapshot: TrailSnapshot) => {
  const { rows } = await client.query<{ covered: string; total: string; impossible: string }>(
    `SELECT count(*) FILTER (WHERE ${coveredSql(lines)}) AS covered, count(*) AS total,
            count(*) FILTER (WHERE ${impossibleSql(lines.last, snapshot)}) AS impossible
       FROM azora.audit_trail t`,
  );
  const [row] = rows;
  return {
    covered: Number(row?.covered ?? 0),
    total: Number(row?.total ?? 0),
    impossible: Number(row?.impossible ?? 0),
  };
};

const reportInserted = async (client: Client, where: string, sealedIds: IdSet, findings: Findings): Promise<void> => {
  let first: number | undefined;
  let count = 0;
  await copyTuples(client, `SELECT t.id FROM azora.audit_trail t WHERE ${where} ORDER BY t.id`, (tuple) => {
    const id = Number(tuple.readBigInt64BE(6));
    if (sealedIds.has(id)) return;
    count += 1;
    first ??= id;
  });
  if (first === undefined) return;
  const row = await describeRow(client, first, false);
  findings.add('row-inserted', `row ${first} was inserted where all was sealed`, { row }, count);
};
