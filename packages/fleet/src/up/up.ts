import { chooseServices } from '../config/choose-services.ts';
import type { PlacedService, Project } from '../config/project.ts';
import { createDatabases } from '../databases/create-databases.ts';
import { throwIfInterrupted } from '../databases/each-database.ts';
import { generateClients } from '../generate/generate-clients.ts';
import { migratePlaced } from '../migrate/migrate.ts';
import { unmigratedNotes } from '../migrate/unmigrated-notes.ts';
import type { VerbContext } from '../progress.ts';
import { roleStep } from '../roles/role-step.ts';
import { afterDemo } from '../seed/after-demo.ts';
import { isDevelopment } from '../seed/seed.ts';
import { seedServices } from '../seed/seed-services.ts';
import { embeddedFolders } from '../server/azora-home.ts';
import { folderSizeBytes } from '../server/folder-size.ts';
import { type StatusRow, statusOf } from '../status/status.ts';
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
  const roles = await roleStep(project, server.placed, contracts, context);
  failures.addOutcomes(roles.failed);
  throwIfInterrupted(context.signal);
  failures.addOutcomes(await createDatabases(failures.without(server.placed), roles.withRoles, context));
  throwIfInterrupted(context.signal);
  const migrated = await migratePlaced(project, failures.without(server.placed), false, context);
  for (const { service, error } of migrated.outcomes) if (error !== undefined) failures.add(service, error);
  throwIfInterrupted(context.signal);
  const referenceOnly = !(choice.demo ?? isDevelopment(server.placed));
  const seeded = await seedServices(project, failures.without(server.placed), { referenceOnly, contracts }, context);
  for (const { service, error } of seeded.failures) failures.add(service, error);
  throwIfInterrupted(context.signal);
  const development = failures.without(server.placed).filter(({ address }) => address.kind === 'embedded');
  const demo = referenceOnly ? { notes: [], failures: [] } : await afterDemo(project, development);
  for (const { service, error } of demo.failures) failures.add(service, error);
  throwIfInterrupted(context.signal);
  if (choice.generate) {
    const generated = await generateClients(project, readable, context, 1);
    for (const { service, error } of generated.failed) failures.add(service, error);
  }
  const rows = await statusOf(server.placed, project.root, context);
  return {
    rows,
    diskBytes: await diskBytes(project, server.placed, rows),
    failures: failures.list(),
    notes: [...notes, ...server.notes, ...roles.notes, ...demo.notes, ...unmigratedNotes(readable)],
  };
};

const diskBytes = (project: Project, placed: readonly PlacedService[], rows: readonly StatusRow[]): Promise<number> =>
  placed.some(({ address }) => address.kind === 'embedded')
    ? folderSizeBytes(embeddedFolders(project).data)
    : Promise.resolve(rows.reduce((sum, row) => sum + row.sizeBytes, 0));
