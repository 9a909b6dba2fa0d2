import type { Findings } from './finding.ts';
import { readLines } from './seal-file.ts';
import { type FileLine, readLine, type SealLine, type SegmentLine } from './seal-line.ts';
import { compareSeals, type SealNumber } from './seal-order.ts';
import { isSameSeal, type SealStore, STORE_SERVICE, type StoredSeal } from './seal-store.ts';
import type { TrustedKeys } from './sealing-key.ts';

/** What a seal file holds. */
export interface VerifiedLines {
  /** The newest line whose signature is right. */
  readonly last: FileLine | undefined;
  /** The newest seal among them. */
  readonly newest: SealLine | undefined;
  readonly seals: number;
  readonly segments: readonly SegmentLine[];
}

/** What the file is compared with. */
export interface LinesToVerify {
  readonly service: string;
  readonly file: string;
  readonly keys: TrustedKeys;
  /** How long the file was when the copy ended with that seal; what was added since is left to the next run. */
  readonly sizeBytes: number;
  readonly store: SealStore | undefined;
  readonly newestCopy: StoredSeal | undefined;
}

/**
 * Goes through a seal file: signatures, numbers, the chain of hashes, and each seal against its copy. Only signed lines
 * count for what follows.
 */
export const verifyLines = async (
  { service, file, keys, sizeBytes, store, newestCopy }: LinesToVerify,
  findings: Findings,
): Promise<VerifiedLines> => {
  const copies = store === undefined ? undefined : copyReader(store, service, newestCopy);
  const segments: SegmentLine[] = [];
  const missing: StoredSeal[] = [];
  let last: FileLine | undefined;
  let before: FileLine | undefined | 'unknown';
  let newest: SealLine | undefined;
  let seals = 0;
  for await (const { text, number } of readLines(file, sizeBytes)) {
    const read = readLine(text, keys);
    if (read.kind === 'unreadable') {
      findings.add('seal-forged', `line ${number} of ${file} is no line of a seal file`, { line: number });
      before = 'unknown';
      continue;
    }
    const { line } = read;
    const place = line.kind === 'seal' ? { seal: line, line: number } : { line: number };
    if (read.kind === 'forged') {
      findings.add('seal-forged', `line ${number} of ${file} is not what was signed`, place);
    } else if (read.kind === 'unknown-key') {
      findings.add(
        'seal-forged',
        `line ${number} of ${file} is signed by the unknown key ${line.key.slice(0, 12)}…`,
        place,
      );
    } else {
      const broken = before === 'unknown' ? undefined : breakBetween(before, line, number, service);
      if (broken !== undefined) findings.add('chain-broken', `${broken} (line ${number} of ${file})`, place);
      last = line;
      if (line.kind === 'segment') segments.push(line);
    }
    before = line;
    if (line.kind !== 'seal') continue;
    if (read.kind === 'valid') {
      newest = line;
      seals += 1;
    }
    if (copies === undefined) continue;
    missing.push(...(await copies.before(line)));
    const copy = await copies.at(line);
    // What is forged is said already.
    if (read.kind !== 'valid') continue;
    const where = `seal ${line.number} of segment ${line.segment}`;
    if (copy === undefined) {
      findings.add('seal-unrecorded', `${where} is not in ${STORE_SERVICE}; \`azora audit seal\` puts it there`, place);
    } else if (!isSameSeal(copy, line)) {
      findings.add('seal-differs', `${where} is another in ${STORE_SERVICE} than in ${file}`, place);
    }
  }
  missing.push(...((await copies?.rest()) ?? []));
  reportMissing(missing, segments, file, findings);
  return { last, newest, seals, segments };
};

const reportMissing = (
  missing: readonly StoredSeal[],
  segments: readonly SegmentLine[],
  file: string,
  findings: Findings,
): void => {
  const lost = segments.reduce((sum, { lostSeals }) => sum + lostSeals, 0);
  if (missing.length <= lost) return;
  for (const seal of missing) {
    const { segment, number } = seal;
    findings.add('seal-missing', `seal ${number} of segment ${segment} is in ${STORE_SERVICE} and not in ${file}`, {
      seal,
    });
  }
};

/** Why a line does not follow the one before; undefined where it does. */
const breakBetween = (
  before: FileLine | undefined,
  line: FileLine,
  number: number,
  service: string,
): string | undefined => {
  if (line.service !== service) return `the line is of ${line.service}`;
  if (line.line !== number) return `the line is signed as line ${line.line}: lines were taken out or moved`;
  const added = line.kind === 'seal' ? line.count : 0;
  if (line.leaves !== (before?.leaves ?? 0) + added) return 'its leaves do not begin where those before end';
  if (line.kind === 'segment')
    return line.segment > (before?.segment ?? 0) ? undefined : 'the segment is not a new one';
  const expected = expectedSeal(before);
  if (line.segment !== expected.segment || line.number !== expected.number) {
    return `seal ${expected.number} of segment ${expected.segment} is missing`;
  }
  if (line.previous !== expected.previous) return 'it does not follow the hash of the seal before';
  return line.since === (before?.watermark ?? '0') ? undefined : 'it does not begin where the one before ends';
};

const expectedSeal = (before: FileLine | undefined): Pick<SealLine, 'segment' | 'number' | 'previous'> => {
  if (before === undefined) return { segment: 0, number: 1, previous: null };
  if (before.kind === 'seal') return { segment: before.segment, number: before.number + 1, previous: before.hash };
  return { segment: before.segment, number: 1, previous: before.follows?.hash ?? null };
};

/** Goes through the copy beside the file, a page at a time, up to its newest seal. */
const copyReader = (store: SealStore, service: string, newest: StoredSeal | undefined) => {
  let page: readonly StoredSeal[] = [];
  let at = 0;
  let after: SealNumber = { segment: -1, number: 0 };
  let ended = newest === undefined;
  const isNewest = (seal: SealNumber): boolean => newest !== undefined && compareSeals(seal, newest) === 0;
  const peek = async (): Promise<StoredSeal | undefined> => {
    if (at === page.length && !ended && !isNewest(after)) {
      page = await store.page(service, after);
      at = 0;
      after = page.at(-1) ?? after;
      ended = page.length === 0;
    }
    const next = page[at];
    return next === undefined || newest === undefined || compareSeals(next, newest) > 0 ? undefined : next;
  };
  const takeWhile = async (wanted: (seal: StoredSeal) => boolean): Promise<StoredSeal[]> => {
    const taken: StoredSeal[] = [];
    for (let next = await peek(); next !== undefined && wanted(next); next = await peek()) {
      taken.push(next);
      at += 1;
    }
    return taken;
  };
  return {
    /** Those that stand before a place. */
    before: (place: SealNumber) => takeWhile((seal) => compareSeals(seal, place) < 0),
    /** The one at a place. */
    at: async (place: SealNumber) => (await takeWhile((seal) => compareSeals(seal, place) === 0))[0],
    /** All that are left. */
    rest: () => takeWhile(() => true),
  };
};
