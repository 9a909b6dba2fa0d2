import { chooseServices } from '../config/choose-services.ts';
import type { PlacedService, Project, Service } from '../config/project.ts';
import { throwIfInterrupted } from '../databases/each-database.ts';
import { unmigratedNotes } from '../migrate/unmigrated-notes.ts';
import type { VerbContext } from '../progress.ts';
import { embeddedFolders } from '../server/azora-home.ts';
import { folderSizeBytes } from '../server/folder-size.ts';
import { type StatusRow, statusOf } from '../status/status.ts';
import { withClientsBeside } from './clients-beside.ts';
import { databaseSteps } from './database-steps.ts';
import { Failures, type ServiceFailure } from './failures.ts';
import { readStep } from './read-step.ts';
import { type ExternalPlan, serverStep } from './server-step.ts';

export interface UpChoice {
  /** Service names; all of them where empty. */
  readonly services: readonly string[];
  /** Whether demo rows are seeded; undefined: on the embedded server only. */
  readonly demo: boolean | undefined;
  /** Whether typed clients are made. */
  readonly generate: boolean;
  /** Called for each external server before anything is changed there; throws where it is refused. */
  readonly confirm: (plan: ExternalPlan) => Promise<void>;
}

export interface UpReport {
  readonly rows: readonly StatusRow[];
  /** Bytes of the embedded server's data folder; where there is none, the sum of the databases' sizes. */
  readonly diskBytes: number;
  readonly failures: readonly ServiceFailure[];
  readonly notes: readonly string[];
}

/**
 * Takes services from their schemas to running, migrated, seeded databases and typed clients. Each step looks at what
 * is there first, so it may be interrupted anywhere and run again.
 * @throws {AzoraError} what servers, disk or confirmation refuse, and `INTERRUPTED`; what fails for one service is in
 * the report.
 */
export const up = async (project: Project, choice: UpChoice, context: VerbContext): Promise<UpReport> => {
  const chosen = chooseServices(project, choice.services);
  const failures = new Failures();
  const { readable, contracts, notes } = await readStep(project, chosen, failures, context);
  throwIfInterrupted(context.signal);
  const server = await serverStep(project, readable, choice.confirm, context);
  throwIfInterrupted(context.signal);
  const wanted = { contracts, demo: choice.demo };
  const databases = async (databasesContext: VerbContext) => ({
    notes: await databaseSteps(project, server.placed, wanted, failures, databasesContext),
    ...(await sizesOf(project, server.placed, databasesContext)),
  });
  const done = choice.generate
    ? await besideClients(project, readable, failures, context, databases)
    : await databases(context);
  return {
    rows: done.rows,
    diskBytes: done.diskBytes,
    failures: failures.list(),
    notes: [...notes, ...server.notes, ...done.notes, ...unmigratedNotes(readable)],
  };
};

const besideClients = async <T>(
  project: Project,
  services: readonly Service[],
  failures: Failures,
  context: VerbContext,
  work: (context: VerbContext) => Promise<T>,
): Promise<T> => {
  const { worked, generated } = await withClientsBeside(project, services, context, work);
  for (const { service, error } of generated.failed) failures.add(service, error);
  return worked;
};

const sizesOf = async (
  project: Project,
  placed: readonly PlacedService[],
  context: VerbContext,
): Promise<Pick<UpReport, 'rows' | 'diskBytes'>> => {
  const [rows, folderBytes] = await Promise.all([
    statusOf(placed, project.root, context),
    embeddedBytes(project, placed),
  ]);
  return { rows, diskBytes: folderBytes ?? rows.reduce((sum, row) => sum + row.sizeBytes, 0) };
};

/** Undefined where no service is on the embedded server. */
const embeddedBytes = async (project: Project, placed: readonly PlacedService[]): Promise<number | undefined> =>
  placed.some(({ address }) => address.kind === 'embedded')
    ? folderSizeBytes(embeddedFolders(project).data)
    : undefined;
