import { chooseServices } from '../config/choose-services.ts';
import type { PlacedService, Project } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import type { Client } from '../postgres/connect.ts';
import { hasSqlState } from '../postgres/sqlstate.ts';
import type { VerbContext } from '../progress.ts';
import { placeServices } from '../server/place-services.ts';
import { chainOf, isInChain, readSegments } from './chain.ts';
import { compareRows } from './compare-rows.ts';
import { readLeaves } from './leaf-file.ts';
import { appendLine, readEnd, readLines } from './seal-file.ts';
import { readLine, type SealLine, type SealPlace, type SegmentLine, signedLine } from './seal-line.ts';
import type { SealNumber } from './seal-order.ts';
import { sealFiles, sealPlaces } from './seal-places.ts';
import { FIRST_DEMO_SEGMENT, findStore, type SealStore, withStore } from './seal-store.ts';
import { type FileState, readState, type SealedTrail, type Sealing, sealTrail } from './seal-trail.ts';
import { sealingKey, trustedKeys } from './sealing-key.ts';
import { inSnapshot, withSealerLock, withTrail } from './trail.ts';

/** What opening a segment found and did. */
export interface OpenedSegment {
  readonly service: string;
  /** What the seal file says of it. */
  readonly segment: SegmentLine;
  /** The seals of the rows that came with the restore, and of what was written since. */
  readonly sealed: SealedTrail;
}

/** How long writers may keep the opening waiting, and it them. */
const HOLD_TIMEOUT_MS = 10_000;

/**
 * Begins a new segment of a service's sealed trail after its database was restored, or its seal file lost: finds the last
 * seal whose rows are all there, says in the file and in the database what follows it and why, and seals what is there.
 * Nothing in the file goes: seals beyond the restore stay, and verifying says how many of their rows are gone.
 * @throws {AzoraError} `UNKNOWN_SERVICE`, `AUDIT_LOCKED`, `AUDIT_TRAIL_BUSY`, `AUDIT_SEALS_DAMAGED`, and what sealing throws
 */
export const openSegment = async (
  project: Project,
  { service, reason }: { readonly service: string; readonly reason: string },
  context: VerbContext,
): Promise<OpenedSegment> => {
  const [place] = await placeServices(project, chooseServices(project, [service]), context);
  if (place === undefined) throw new Error('unreachable: placing one service yields one place');
  const { folder, keyFile } = await sealPlaces(project);
  const store = await findStore(project, context);
  return withTrail(place.service, place.address, (client) =>
    withSealerLock(client, service, async () => {
      const key = await sealingKey(keyFile);
      const sealing = { service, files: sealFiles(folder, service), key, keys: await trustedKeys(keyFile) };
      const state = await readState(sealing);
      const segment = await nextSegment(client, sealing, state, reason, store);
      const line = await open(client, sealing, state, segment);
      const opened = { end: await readEnd(sealing.files.seals), last: line };
      const sealed = await sealTrail(client, sealing, opened);
      if (store !== undefined) await withStore(store, (to) => addAll(to, sealed.seals));
      return { service, segment: line, sealed };
    }),
  );
};

const addAll = async (store: SealStore, seals: readonly SealLine[]): Promise<void> => {
  for (const seal of seals) await store.add(seal);
};

/** What a new segment follows; the rest of its line is known once the trail is held. */
type NextSegment = Pick<SegmentLine, 'segment' | 'follows' | 'beyond' | 'lostSeals' | 'reason' | 'system'>;

const nextSegment = async (
  client: Client,
  sealing: Sealing,
  { last }: FileState,
  reason: string,
  store: PlacedService | undefined,
): Promise<NextSegment> => {
  const fromFile = await inSnapshot(client, async ({ segment, system }) => ({
    known: segment,
    system,
    ...(await followed(client, sealing)),
  }));
  const lost =
    store === undefined ? NOTHING_LOST : await withStore(store, (from) => lostSeals(from, sealing, fromFile.end));
  const segment = Math.max(fromFile.known, last?.segment ?? 0, lost.newest?.segment ?? 0) + 1;
  if (segment >= FIRST_DEMO_SEGMENT) throw new Error(`no trail has ${segment} segments`);
  // Where the file is gone altogether, the copy says what came before; its rows are all sealed anew.
  const follows = last === undefined ? (lost.newest ?? null) : fromFile.follows;
  return { segment, follows, beyond: fromFile.beyond, lostSeals: lost.count, reason, system: fromFile.system };
};

/** Goes through the seals that hold: all up to the first that lacks a row are followed, the others lie beyond. */
const followed = async (client: Client, { files, keys }: Sealing) => {
  const chain = chainOf(await readSegments(files.seals, keys));
  const leaves = await readLeaves(files.leaves);
  let follows: SealPlace | null = null;
  let end: SealPlace | null = null;
  const beyond = { seals: 0, rows: 0, gone: 0 };
  try {
    for await (const { text } of readLines(files.seals)) {
      const read = readLine(text, keys);
      if (read.kind !== 'valid' || read.line.kind !== 'seal') continue;
      const seal = read.line;
      end = { segment: seal.segment, number: seal.number, hash: seal.hash };
      if (!isInChain(chain, seal)) continue;
      let gone = 0;
      const isWhole = leaves !== undefined && (await compareRows(client, leaves, seal, { differs: () => (gone += 1) }));
      if (beyond.seals === 0 && isWhole && gone === 0) {
        follows = end;
        continue;
      }
      beyond.seals += 1;
      beyond.rows += seal.count;
      beyond.gone += isWhole ? gone : seal.count;
    }
  } finally {
    await leaves?.close();
  }
  return { follows, beyond, end };
};

interface LostSeals {
  readonly count: number;
  /** The newest seal that the copy has, lost or not. */
  readonly newest: SealPlace | undefined;
}

const NOTHING_LOST: LostSeals = { count: 0, newest: undefined };

/** Seals that the copy has and the file does not. */
const lostSeals = async (store: SealStore, { service }: Sealing, end: SealPlace | null): Promise<LostSeals> => {
  const latest = await store.latest(service);
  if (latest === undefined) return NOTHING_LOST;
  let count = 0;
  let after: SealNumber = end ?? { segment: -1, number: 0 };
  for (;;) {
    const page = await store.page(service, after);
    const last = page.at(-1);
    if (last === undefined) break;
    count += page.length;
    after = last;
  }
  return { count, newest: { segment: latest.segment, number: latest.number, hash: latest.hash } };
};

/**
 * File before database: what an interruption leaves in between, the next seal puts into the database. The bounds stay true
 * whether or not the transaction in which they were read is committed.
 */
const open = async (client: Client, sealing: Sealing, state: FileState, next: NextSegment): Promise<SegmentLine> => {
  await client.query(`BEGIN; SET LOCAL lock_timeout = ${HOLD_TIMEOUT_MS}`);
  try {
    const { rows } = await client.query<{ last_id: string; next_transaction: string }>(
      'SELECT last_id, next_transaction::text FROM azora.hold_audit_trail()',
    );
    const lastRestoredId = Number(rows[0]?.last_id ?? 0);
    const watermark = rows[0]?.next_transaction ?? '0';
    const line: SegmentLine = {
      line: (state.last?.line ?? 0) + 1,
      kind: 'segment',
      service: sealing.service,
      segment: next.segment,
      follows: next.follows,
      reason: next.reason,
      openedAt: new Date().toISOString(),
      lastRestoredId,
      beyond: next.beyond,
      lostSeals: next.lostSeals,
      leaves: state.last?.leaves ?? 0,
      watermark,
      nextTransaction: watermark,
      lastGivenId: lastRestoredId,
      unsealedAfter: lastRestoredId,
      system: next.system,
      key: sealing.key.publicKeyHash,
    };
    await appendLine(sealing.files.seals, state.end, signedLine(line, sealing.key));
    await noteSegment(client, line);
    await client.query('COMMIT');
    return line;
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {});
    if (!hasSqlState(cause, 'lockNotAvailable')) throw cause;
    throw fleetError('AUDIT_TRAIL_BUSY', `Somebody has been writing to the trail of ${sealing.service} all the time.`, {
      hint: 'End long transactions of its database, or stop the service for a moment, then run this again.',
      cause,
    });
  }
};

/** Says in the database what the file says of a segment; where it does already, nothing happens. */
export const noteSegment = (client: Client, line: SegmentLine): Promise<unknown> =>
  client.query(NOTE, [line.segment, line.reason, line.follows?.hash ?? null, line.lastRestoredId, line.watermark]);

/** Says in the database that it is sealed from now on. */
export const noteFirstSegment = (client: Client): Promise<unknown> =>
  client.query(NOTE, [0, 'first seal', null, 0, '0']);

const NOTE = 'SELECT azora.open_audit_segment($1, $2, $3, $4, $5::text::xid8)';
