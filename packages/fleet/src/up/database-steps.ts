import type { ReadContracts } from '../check/read-contracts.ts';
import type { PlacedService, Project } from '../config/project.ts';
import { createDatabases } from '../databases/create-databases.ts';
import { throwIfInterrupted } from '../databases/each-database.ts';
import { migratePlaced } from '../migrate/migrate.ts';
import type { VerbContext } from '../progress.ts';
import { roleStep } from '../roles/role-step.ts';
import { afterDemo } from '../seed/after-demo.ts';
import { isDevelopment } from '../seed/seed.ts';
import { seedServices } from '../seed/seed-services.ts';
import type { Failures } from './failures.ts';

/** What the databases are to hold. */
interface Wanted {
  readonly contracts: ReadContracts['contracts'];
  /** Whether demo rows are seeded; undefined: on the embedded server only. */
  readonly demo: boolean | undefined;
}

/**
 * The steps `roles`, `databases`, `migrations` and `seeds`, one after the other. A service that fails one of them takes no
 * part in the next.
 * @returns what to say at the end.
 * @throws {AzoraError} what the servers refuse, and `INTERRUPTED`.
 */
export const databaseSteps = async (
  project: Project,
  placed: readonly PlacedService[],
  { contracts, demo }: Wanted,
  failures: Failures,
  context: VerbContext,
): Promise<readonly string[]> => {
  const roles = await roleStep(project, placed, contracts, context);
  failures.addOutcomes(roles.failed);
  throwIfInterrupted(context.signal);
  failures.addOutcomes(await createDatabases(failures.without(placed), roles.withRoles, context));
  throwIfInterrupted(context.signal);
  const migrated = await migratePlaced(project, failures.without(placed), false, context);
  for (const { service, error } of migrated.outcomes) if (error !== undefined) failures.add(service, error);
  throwIfInterrupted(context.signal);
  const referenceOnly = !(demo ?? isDevelopment(placed));
  const seeded = await seedServices(project, failures.without(placed), { referenceOnly, contracts }, context);
  for (const { service, error } of seeded.failures) failures.add(service, error);
  throwIfInterrupted(context.signal);
  const development = failures.without(placed).filter(({ address }) => address.kind === 'embedded');
  const after = referenceOnly ? { notes: [], failures: [] } : await afterDemo(project, development);
  for (const { service, error } of after.failures) failures.add(service, error);
  throwIfInterrupted(context.signal);
  return [...roles.notes, ...after.notes];
};
