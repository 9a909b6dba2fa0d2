import type { ServerAddress } from '@azora/schema/address';
import { chooseServices, skippedNotes } from '../config/choose-services.ts';
import type { PlacedService, Project, Service } from '../config/project.ts';
import { servicesWithoutDatabase } from '../databases/create-databases.ts';
import { eachDatabase } from '../databases/each-database.ts';
import { compareHistory, readHistory } from '../migrate/history.ts';
import { type Migration, readMigrations } from '../migrate/migration-files.ts';
import { unmigratedNotes } from '../migrate/unmigrated-notes.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import type { VerbContext } from '../progress.ts';
import { actAsOwner } from '../roles/act-as.ts';
import { placeServices } from '../server/place-services.ts';

/** How one service's database is. */
export interface StatusRow {
  readonly service: string;
  /** `embedded`, or `host:port`. */
  readonly server: string;
  readonly database: string;
  readonly exists: boolean;
  /** Numbers of migrations. */
  readonly applied: number;
  readonly pending: number;
  /** Begun and never finished. */
  readonly failed: number;
  /** Applied, and the file changed since. */
  readonly edited: number;
  /** Applied, and no longer on disk. */
  readonly missing: number;
  readonly sizeBytes: number;
  /** Live rows, by the server's own statistics: right after seeding exact, later an estimate. */
  readonly rows: number;
  /** When the last migration was applied; ISO 8601, UTC. */
  readonly lastMigratedAt: string | undefined;
  /** Why the database could not be asked. */
  readonly problem: string | undefined;
}

/** Reports on the databases of some services (all where none is named): three queries each, after one a server. */
export const status = async (
  project: Project,
  choice: { readonly services: readonly string[] },
  context: VerbContext,
): Promise<readonly StatusRow[]> => {
  const services = chooseServices(project, choice.services);
  const placed = await placeServices(project, services, context);
  for (const text of [...skippedNotes(project, services), ...unmigratedNotes(services)]) {
    context.report({ kind: 'note', text });
  }
  return statusOf(placed, project.root, context);
};

/** The same for services whose servers are known; `root` is the project's folder. */
export const statusOf = async (
  placed: readonly PlacedService[],
  root: string,
  context: VerbContext,
): Promise<readonly StatusRow[]> => {
  const missing = new Set((await servicesWithoutDatabase(placed)).map(({ service }) => service.name));
  const outcomes = await eachDatabase(placed, 'status', context, async (service, address): Promise<StatusRow> => {
    const migrations = readMigrations(service.migrationsDir, root);
    const row = emptyRow(service, serverLabel(address));
    if (missing.has(service.name)) return { ...row, exists: false, pending: migrations.length };
    return withClient(address, service.database, async (client) => {
      await actAsOwner(client);
      return { ...row, ...(await liveColumns(client, migrations)) };
    });
  });
  return outcomes.map((outcome, index) =>
    outcome.ok
      ? outcome.value
      : { ...emptyRow(outcome.service, serverLabel(placed[index]?.address)), problem: outcome.error.message },
  );
};

const serverLabel = (address: ServerAddress | undefined): string =>
  address?.kind === 'embedded' ? 'embedded' : `${address?.host}:${address?.port}`;

const emptyRow = (service: Service, server: string): StatusRow => ({
  service: service.name,
  server,
  database: service.database,
  exists: true,
  applied: 0,
  pending: 0,
  failed: 0,
  edited: 0,
  missing: 0,
  sizeBytes: 0,
  rows: 0,
  lastMigratedAt: undefined,
  problem: undefined,
});

const SIZE_AND_ROWS = `
  SELECT pg_database_size(current_database())::text AS size_bytes,
         coalesce(sum(greatest(s.n_live_tup, c.reltuples, 0)), 0)::bigint::text AS rows
  FROM pg_stat_user_tables s JOIN pg_class c ON c.oid = s.relid
  WHERE s.relname <> '_prisma_migrations' AND s.schemaname <> 'azora'`;

const liveColumns = async (client: Client, migrations: readonly Migration[]): Promise<Partial<StatusRow>> => {
  const state = compareHistory(migrations, await readHistory(client));
  const { rows } = await client.query<{ size_bytes: string; rows: string }>(SIZE_AND_ROWS);
  return {
    applied: state.applied.length,
    pending: state.pending.length,
    failed: state.failed.length,
    edited: state.edited.length,
    missing: state.missing.length,
    sizeBytes: Number(rows[0]?.size_bytes ?? 0),
    rows: Number(rows[0]?.rows ?? 0),
    lastMigratedAt: state.lastAppliedAt?.toISOString(),
  };
};
