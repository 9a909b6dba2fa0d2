import { chooseServices } from '../config/choose-services.ts';
import type { PlacedService, Project } from '../config/project.ts';
import { eachDatabase } from '../databases/each-database.ts';
import { fleetError } from '../errors.ts';
import type { Client } from '../postgres/connect.ts';
import type { VerbContext } from '../progress.ts';
import { placeServices } from '../server/place-services.ts';
import type { ServiceFailure } from '../up/failures.ts';
import { type AuditFinding, type Findings, findings } from './finding.ts';
import { failures } from './seal.ts';
import { readEnd } from './seal-file.ts';
import type { SegmentLine } from './seal-line.ts';
import { type SealFiles, sealFiles, sealPlaces } from './seal-places.ts';
import { findStore, STORE_SERVICE, type StoredSeal, withStore } from './seal-store.ts';
import { type TrustedKeys, trustedKeys } from './sealing-key.ts';
import { inSnapshot, type TrailSnapshot, withSealerLock, withTrail } from './trail.ts';
import { reportAlterations } from './trail-definition.ts';
import { verifyLines } from './verify-lines.ts';
import { verifyRows } from './verify-rows.ts';

/** What verifying came to for one service. */
export interface VerifiedService {
  readonly service: string;
  /** The newest seal: up to its moment, the trail is sealed. Undefined where there is none. */
  readonly newest: { readonly segment: number; readonly number: number; readonly hash: string } | undefined;
  /** ISO 8601. */
  readonly sealedUpTo: string | undefined;
  readonly seals: number;
  readonly rows: number;
  /** Rows that no seal protects yet. */
  readonly unsealed: number;
  /** Nothing was found where it is empty; otherwise the first of each kind. */
  readonly findings: readonly AuditFinding[];
  /** What was opened after restores, and what lies beyond them. */
  readonly segments: readonly Pick<
    SegmentLine,
    'segment' | 'openedAt' | 'reason' | 'follows' | 'beyond' | 'lostSeals'
  >[];
  /** A seal that an interruption left half-written; the next pass takes it away. */
  readonly unfinished: boolean;
}

export interface VerifyReport {
  readonly services: readonly VerifiedService[];
  readonly failures: readonly ServiceFailure[];
}

export interface VerifyChoice {
  /** All services with a trail where empty. */
  readonly services: readonly string[];
}

/**
 * Verifies the sealed audit trails of some services: signatures and chain of the seal files, their copies in
 * audit-logging-service, and each row against its leaf. Changes nothing.
 * @throws {AzoraError} `UNKNOWN_SERVICE`, `INTERRUPTED`, `AUDIT_KEY_LOST`, and what reaching the servers throws
 */
export const verify = async (project: Project, choice: VerifyChoice, context: VerbContext): Promise<VerifyReport> => {
  const placed = await placeServices(project, chooseServices(project, choice.services), context);
  const { folder, keyFile } = await sealPlaces(project);
  const keys = await trustedKeys(keyFile);
  const store = await findStore(project, context);
  const outcomes = await eachDatabase(placed, 'verify', context, (service, address) =>
    withTrail(service, address, (client) =>
      verifyTrail(client, { service: service.name, files: sealFiles(folder, service.name), keys, keyFile, store }),
    ),
  );
  return {
    services: outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
    failures: failures(outcomes, new Set(choice.services)),
  };
};

interface Verification {
  readonly service: string;
  readonly files: SealFiles;
  readonly keys: TrustedKeys;
  readonly keyFile: string;
  readonly store: PlacedService | undefined;
}

const verifyTrail = async (client: Client, verification: Verification): Promise<VerifiedService> => {
  const { service, files, keys, keyFile, store } = verification;
  const found = findings();
  // Under the lock no seal is between the file and its copy.
  const { end, newestCopy } = await withSealerLock(client, service, async () => ({
    end: await readEnd(files.seals),
    newestCopy: store === undefined ? undefined : await withStore(store, (copy) => copy.latest(service)),
  }));
  if (keys.size === 0 && end?.lastLine !== undefined) throw keyMissing(keyFile);
  const request = { service, file: files.seals, keys, sizeBytes: end?.sizeBytes ?? 0, newestCopy };
  const lines =
    store === undefined || end === undefined
      ? await verifyLines({ ...request, store: undefined }, found)
      : await withStore(store, (copy) => verifyLines({ ...request, store: copy }, found));
  await reportAlterations(client, found);
  const rows = await inSnapshot(client, (snapshot) => {
    if (end === undefined) reportMissingFile(newestCopy, snapshot, files, found);
    return verifyRows(client, { files, keys, lines }, snapshot, found);
  });
  return {
    service,
    newest: lines.newest,
    sealedUpTo: lines.newest?.sealedAt,
    seals: lines.seals,
    rows: rows.sealed,
    unsealed: rows.unsealed,
    findings: found.list(),
    segments: lines.segments.map(({ segment, openedAt, reason, follows, beyond, lostSeals }) => ({
      segment,
      openedAt,
      reason,
      follows,
      beyond,
      lostSeals,
    })),
    unfinished: (end?.restBytes ?? 0) > 0,
  };
};

const reportMissingFile = (
  newestCopy: StoredSeal | undefined,
  { segment }: TrailSnapshot,
  { seals }: SealFiles,
  found: Findings,
): void => {
  if (newestCopy !== undefined) {
    found.add(
      'file-missing',
      `there is no ${seals}, and ${STORE_SERVICE} has seals up to number ${newestCopy.number}`,
      { seal: newestCopy },
    );
  } else if (segment >= 0) {
    found.add('file-missing', `there is no ${seals}, and the database says that it was sealed`);
  }
};

const keyMissing = (keyFile: string) =>
  fleetError('AUDIT_KEY_LOST', `No public key is there to verify seals with: ${keyFile}.pub is missing.`, {
    hint: 'Bring it from where a copy is kept; AZORA_SEALING_KEY_FILE names the file without `.pub`.',
  });
