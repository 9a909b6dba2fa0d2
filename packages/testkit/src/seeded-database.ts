import { fileURLToPath } from 'node:url';
import {
  type Client,
  connect,
  ensureClusterRoles,
  installKit,
  migrateDatabase,
  migrationsNeedKit,
  openProject,
  type Project,
  readMigrations,
  type SeededService,
  seedServices,
} from '@azora/fleet';
import type { ServerAddress } from '@azora/schema/address';
import { afterAll, beforeAll } from 'vitest';
import { collectProgress } from './collect-progress.ts';
import { createThrowawayDatabase, type ThrowawayDatabase } from './throwaway-database.ts';

/** A service's database with its demo rows, in a test. */
export interface SeededDatabase {
  /** Runs a statement. */
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;
  /** Seeds it once more, as `azora seed` does. @throws what is wrong with the seed */
  readonly seed: () => Promise<SeededService>;
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A throwaway database with a service's own migrations and seed, for all tests of the `describe` that calls this. */
export const seededDatabase = (name: string, address: ServerAddress): SeededDatabase => {
  let database: ThrowawayDatabase;
  let client: Client;

  const seed = async (): Promise<SeededService> => {
    const project = await theProject();
    const service = project.services.find((candidate) => candidate.name === name);
    if (service === undefined) throw new Error(`there is no service ${name}`);
    const placed = [{ service: { ...service, database: database.name }, address }];
    const { outcomes } = await seedServices(project, placed, { referenceOnly: false }, collectProgress());
    const [outcome] = outcomes;
    if (outcome === undefined) throw new Error(`${name} has no seed`);
    if (outcome.error !== undefined) throw outcome.error;
    return outcome;
  };

  beforeAll(async () => {
    database = await createThrowawayDatabase(address);
    client = await connect(address, database.name, { applicationName: `tests of the seed of ${name}` });
    const migrations = readMigrations(`${ROOT}/services/${name}/prisma/migrations`);
    if (migrationsNeedKit(migrations)) {
      await ensureClusterRoles(client);
      await installKit(client);
    }
    await migrateDatabase(client, migrations, { root: ROOT });
    await seed();
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  return { query: async (sql, values = []) => (await client.query(sql, [...values])).rows, seed };
};

let project: Promise<Project> | undefined;

/** Opened once a worker: it takes as long as to seed. */
const theProject = (): Promise<Project> => {
  project ??= openProject({ cwd: ROOT });
  return project;
};
