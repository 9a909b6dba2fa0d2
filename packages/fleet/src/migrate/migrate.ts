import { chosenSchema, GROUP_ROLES } from '@azora/schema/address';
import type { AzoraError } from '@azora/schema/errors';
import { chooseServices, skippedNotes } from '../config/choose-services.ts';
import type { PlacedService, Project } from '../config/project.ts';
import { eachDatabase, type Outcome } from '../databases/each-database.ts';
import { installKit, pendingKit } from '../kit/install-kit.ts';
import { kitFiles } from '../kit/kit-files.ts';
import { migrationsNeedKit } from '../kit/needs-kit.ts';
import { withClient } from '../postgres/connect.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import { counted, type VerbContext } from '../progress.ts';
import { actAsOwner } from '../roles/act-as.ts';
import { unownedDatabase } from '../roles/database-rights.ts';
import { placeServices } from '../server/place-services.ts';
import type { MigrationClient } from './apply-migration.ts';
import { migrateDatabase } from './migrate-database.ts';
import { readMigrations } from './migration-files.ts';
import { recordingClient } from './recording-client.ts';
import { unmigratedNotes } from './unmigrated-notes.ts';
import { isUpToDate } from './up-to-date.ts';

/** What migrating did to one service's database. */
export interface MigratedService {
  readonly service: string;
  /** Names of the migrations applied (in a dry run: that would be), oldest first. */
  readonly applied: readonly string[];
  /** In a dry run, the statements that would be sent; otherwise empty. */
  readonly statements: readonly string[];
  /** Why it went no further. */
  readonly error: AzoraError | undefined;
}

export interface MigrateReport {
  readonly outcomes: readonly MigratedService[];
}

export interface MigrateChoice {
  /** Service names; all of them where empty. */
  readonly services: readonly string[];
  readonly dryRun: boolean;
}

/**
 * Applies pending migrations to the databases of some services.
 * @throws {AzoraError} `UNKNOWN_SERVICE`, `INTERRUPTED`, and what reaching the servers throws; what fails in one
 * database is that service's outcome.
 */
export const migrate = async (
  project: Project,
  choice: MigrateChoice,
  context: VerbContext,
): Promise<MigrateReport> => {
  const services = chooseServices(project, choice.services);
  const placed = await placeServices(project, services, context);
  for (const text of [...skippedNotes(project, services), ...unmigratedNotes(services)]) {
    context.report({ kind: 'note', text });
  }
  return migratePlaced(project, placed, choice.dryRun, context);
};

/** The step `migrations` of `up`, and all of `azora migrate` once the servers are known. */
export const migratePlaced = async (
  project: Project,
  placed: readonly PlacedService[],
  dryRun: boolean,
  context: VerbContext,
): Promise<MigrateReport> => {
  const step = 'migrations';
  const startedAt = performance.now();
  context.report({ kind: 'started', step, total: placed.length });
  const kit = kitFiles();
  const newestKit = kit.at(-1)?.version;
  const outcomes = await eachDatabase(placed, step, context, async (service, address) => {
    const migrations = readMigrations(service.migrationsDir, project.root);
    const usesKit = migrationsNeedKit(migrations);
    return withClient(address, service.database, async (client) => {
      if (await isUpToDate(client, migrations, usesKit ? newestKit : undefined)) return { applied: [], statements: [] };
      const options = { root: project.root, schema: chosenSchema(address) };
      if (!(await actAsOwner(client)) && usesKit) throw await unownedDatabase(client);
      if (!dryRun) {
        if (usesKit) await installKit(client, kit);
        if (usesKit && options.schema !== undefined) await openSchema(client, options.schema);
        return { applied: await migrateDatabase(client, migrations, options), statements: [] };
      }
      // A kit is the same in every database, so its name says enough.
      const missing = usesKit ? await pendingKit(client, kit) : [];
      const recording = recordingClient(client);
      const applied = await migrateDatabase(recording.client, migrations, options);
      return {
        applied,
        statements: [...missing.map(({ name }) => `-- Platform kit: ${name}`), ...recording.statements],
      };
    });
  });
  const report = { outcomes: outcomes.map(toMigrated) };
  context.report({
    kind: 'finished',
    step,
    summary: summaryOf(report, dryRun),
    elapsedMs: performance.now() - startedAt,
  });
  return report;
};

/** What `public` grants to everyone by itself: a schema that the URL names is made and may be entered by our roles. */
const openSchema = async (client: MigrationClient, schema: string): Promise<void> => {
  const name = quoteIdentifier(schema);
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${name}; GRANT USAGE ON SCHEMA ${name} TO ${GROUP_ROLES.join(', ')}`);
};

type Work = Pick<MigratedService, 'applied' | 'statements'>;

const toMigrated = (outcome: Outcome<Work>): MigratedService =>
  outcome.ok
    ? { service: outcome.service.name, ...outcome.value, error: undefined }
    : { service: outcome.service.name, applied: [], statements: [], error: outcome.error };

const summaryOf = ({ outcomes }: MigrateReport, dryRun: boolean): string => {
  const applied = outcomes.flatMap((outcome) => outcome.applied).length;
  const failed = outcomes.filter((outcome) => outcome.error !== undefined).length;
  const counts = [`${applied} ${dryRun ? 'would be applied' : 'applied'}`, counted(outcomes.length, 'database')];
  return [...counts, ...(failed === 0 ? [] : [`${failed} failed`])].join(', ');
};
