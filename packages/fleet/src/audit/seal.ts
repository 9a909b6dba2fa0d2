import { type AzoraError, isAzoraError } from '@azora/schema/errors';
import { chooseServices } from '../config/choose-services.ts';
import type { PlacedService, Project, Service } from '../config/project.ts';
import { eachDatabase, type Outcome } from '../databases/each-database.ts';
import { fleetError } from '../errors.ts';
import type { Client } from '../postgres/connect.ts';
import type { VerbContext } from '../progress.ts';
import { placeServices } from '../server/place-services.ts';
import type { ServiceFailure } from '../up/failures.ts';
import { refuseOtherHistory, sealsLost } from './restored.ts';
import { readLines } from './seal-file.ts';
import { readLine, type SealLine } from './seal-line.ts';
import { compareSeals, type SealNumber } from './seal-order.ts';
import { sealFiles, sealPlaces } from './seal-places.ts';
import { disagree, findStore, type SealStore, withStore } from './seal-store.ts';
import { type FileState, readState, type Sealing, sealTrail } from './seal-trail.ts';
import { sealingKey, trustedKeys } from './sealing-key.ts';
import { noteFirstSegment, noteSegment } from './segment.ts';
import { inSnapshot, withSealerLock, withTrail } from './trail.ts';

/** What one pass did for one service. */
export interface SealedService {
  readonly service: string;
  /** The seals that were made: none where there was nothing new. */
  readonly seals: readonly SealLine[];
  /** Rows that wait for a transaction which began before theirs. */
  readonly waiting: number;
  /** Seals of earlier passes that an interruption had kept out of audit-logging-service. */
  readonly mended: number;
}

export interface SealReport {
  readonly services: readonly SealedService[];
  /** A service can be in both: sealed into its file, and not reported to audit-logging-service. */
  readonly failures: readonly ServiceFailure[];
  /** Where the files of seals are. */
  readonly folder: string;
  /** Whether there is a second copy: the project has audit-logging-service. */
  readonly hasStore: boolean;
}

export interface SealChoice {
  /** All services with a trail where empty. */
  readonly services: readonly string[];
}

/**
 * Seals what is new in the audit trails of some services: one pass. What fails for one service is that one's failure.
 * @throws {AzoraError} `UNKNOWN_SERVICE`, `INTERRUPTED`, `AUDIT_KEY_EXPOSED`, `AUDIT_KEY_INVALID`, `AUDIT_KEY_LOST`, and
 * what reaching the servers throws
 */
export const seal = async (project: Project, choice: SealChoice, context: VerbContext): Promise<SealReport> => {
  const placed = await placeServices(project, chooseServices(project, choice.services), context);
  const { folder, keyFile } = await sealPlaces(project);
  const key = await sealingKey(keyFile);
  const keys = await trustedKeys(keyFile);
  const store = await findStore(project, context);
  const outcomes = await eachDatabase(placed, 'seal', context, (service, address) =>
    withTrail(service, address, (client) =>
      withSealerLock(client, service.name, () =>
        sealService(client, { service: service.name, files: sealFiles(folder, service.name), key, keys }, store),
      ),
    ),
  );
  const named = new Set(choice.services);
  const sealed = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  return {
    services: sealed.map(({ storeError: _, ...service }) => service),
    failures: [
      ...failures(outcomes, named),
      ...sealed.flatMap(({ service, storeError }) =>
        storeError === undefined ? [] : [{ service, error: storeError }],
      ),
    ],
    folder,
    hasStore: store !== undefined,
  };
};

/** What failed, without the services that have no trail, unless they were asked for by name. */
export const failures = (
  outcomes: readonly Outcome<unknown>[],
  named: ReadonlySet<string>,
): readonly ServiceFailure[] =>
  outcomes.flatMap((outcome) =>
    outcome.ok || (outcome.error.code === 'AUDIT_NO_TRAIL' && !named.has(outcome.service.name))
      ? []
      : [{ service: outcome.service.name, error: outcome.error }],
  );

interface SealedWithStore extends SealedService {
  readonly storeError: AzoraError | undefined;
}

const sealService = async (
  client: Client,
  sealing: Sealing,
  store: PlacedService | undefined,
): Promise<SealedWithStore> => {
  const { service } = sealing;
  const state = await readState(sealing);
  const mending = store === undefined ? UNMENDED : await withOptionalStore(store, (to) => mend(to, sealing, state));
  if (state.last?.kind === 'segment') {
    const { last } = state;
    // It goes into the database only if that is the one it was opened for.
    await inSnapshot(client, async (snapshot) =>
      refuseOtherHistory(service, last, { ...snapshot, segment: Math.max(snapshot.segment, last.segment) }),
    );
    await noteSegment(client, last);
  }
  const { seals, waiting, isNew } = await sealTrail(client, sealing, state);
  if (isNew && (state.last ?? seals[0]) !== undefined) await noteFirstSegment(client);
  const adding =
    store === undefined || mending.error !== undefined || seals.length === 0
      ? mending
      : await withOptionalStore(store, async (to) => {
          for (const seal of seals) await to.add(seal);
          return 0;
        });
  return { service, seals, waiting, mended: mending.value, storeError: adding.error };
};

interface StoreOutcome {
  readonly value: number;
  readonly error: AzoraError | undefined;
}

const UNMENDED: StoreOutcome = { value: 0, error: undefined };

/** Where the copy cannot be reached, the file gets its seal all the same; the next pass brings the copy up to date. */
const withOptionalStore = async (
  place: PlacedService,
  use: (store: SealStore) => Promise<number>,
): Promise<StoreOutcome> => {
  try {
    return { value: await withStore(place, use), error: undefined };
  } catch (error) {
    if (isAzoraError(error) && STOPPING.has(error.code)) throw error;
    return { value: 0, error: unrecorded(place.service, error) };
  }
};

/** What says that the file is not whole: nothing is sealed on top of it. */
const STOPPING: ReadonlySet<string> = new Set(['AUDIT_SEALS_LOST', 'AUDIT_SEALS_DISAGREE']);

const unrecorded = ({ name }: Service, cause: unknown) =>
  fleetError(
    'AUDIT_STORE_FAILED',
    `The seals did not get into ${name}: ${cause instanceof Error ? cause.message : String(cause)}`,
    { hint: 'They are in the seal file; the next `azora audit seal` brings them there.', cause },
  );

/**
 * Compares the copy's newest seal with the file, and adds what the file has and the copy does not.
 * @returns how many were added
 * @throws {AzoraError} `AUDIT_SEALS_LOST`, `AUDIT_SEALS_DISAGREE`
 */
const mend = async (store: SealStore, { service, files, keys }: Sealing, { last }: FileState): Promise<number> => {
  const latest = await store.latest(service);
  if (last === undefined) {
    if (latest !== undefined) throw sealsLost(service, describe(latest));
    return 0;
  }
  // A segment's own line comes before its seals.
  const newest = { segment: last.segment, number: last.kind === 'seal' ? last.number : 0 };
  const order = latest === undefined ? -1 : compareSeals(latest, newest);
  if (order === 0 && last.kind === 'seal' && latest?.hash !== last.hash) throw disagree(last);
  if (latest !== undefined && order > 0) throw sealsLost(service, describe(latest));
  // A line is a seal or a segment, and no more of these than the newest one's number.
  const isComplete = (await store.count(service)) >= last.line - last.segment;
  if (isComplete && (last.kind === 'segment' || order === 0)) return 0;
  let added = 0;
  for await (const { text } of readLines(files.seals)) {
    const read = readLine(text, keys);
    if (read.kind !== 'valid' || read.line.kind !== 'seal') continue;
    if (isComplete && latest !== undefined && compareSeals(latest, read.line) >= 0) continue;
    if (await store.add(read.line)) added += 1;
  }
  return added;
};

const describe = ({ segment, number }: SealNumber): string => `the copy ends with seal ${number} of segment ${segment}`;
