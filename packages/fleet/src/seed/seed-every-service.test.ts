import { fileURLToPath } from 'node:url';
import { collectProgress, createThrowawayDatabase, fleetContent, testServers } from '@azora/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readContracts } from '../check/read-contracts.ts';
import { openProject } from '../config/open-project.ts';
import type { PlacedService } from '../config/project.ts';
import { installKit } from '../kit/install-kit.ts';
import { migrateDatabase } from '../migrate/migrate-database.ts';
import { readMigrations } from '../migrate/migration-files.ts';
import { withClient } from '../postgres/connect.ts';
import { ensureClusterRoles } from '../roles/ensure-roles.ts';
import { seedServices } from './seed-services.ts';

/** Some services' own tests do this for one of them; all of them, on both servers, for `npm run test:full`. */
describe.runIf(process.env.AZORA_TEST_FULL).each(['embedded18', 'debian15'] as const)(
  'all services of this project on %s',
  (serverName) => {
    const address = testServers()[serverName];

    it('have the same rows and the same audit trail when they are seeded once more', { timeout: 300_000 }, async () => {
      const project = await openProject({ cwd: fileURLToPath(new URL('.', import.meta.url)) });
      const { contracts } = readContracts(project, project.services);
      const placed: PlacedService[] = [];
      for (const service of project.services) {
        const { name, drop } = await createThrowawayDatabase(address);
        onTestFinished(drop);
        await withClient(address, name, async (client) => {
          await ensureClusterRoles(client);
          await installKit(client);
          await migrateDatabase(client, readMigrations(service.migrationsDir), { root: project.root });
        });
        placed.push({ service: { ...service, database: name }, address });
      }
      expect(placed.length).toBeGreaterThanOrEqual(12);
      const databases = placed.map(({ service }) => service.database);
      const seed = () => seedServices(project, placed, { referenceOnly: false, contracts }, collectProgress());

      const first = await seed();
      expect(first.failures).toEqual([]);
      expect(first.findings).toEqual([]);
      const rows = await fleetContent(address, databases);
      const trail = await trailLengths(address, databases);
      for (const { service, inserted } of first.outcomes) expect(inserted, service).toBeGreaterThan(0);

      const second = await seed();
      expect(second.outcomes.map(({ service, inserted, updated }) => ({ service, inserted, updated }))).toEqual(
        first.outcomes.map(({ service }) => ({ service, inserted: 0, updated: 0 })),
      );
      expect(await fleetContent(address, databases)).toBe(rows);
      expect(await trailLengths(address, databases)).toEqual(trail);
    });
  },
);

const trailLengths = async (
  address: PlacedService['address'],
  databases: readonly string[],
): Promise<readonly unknown[]> => {
  const lengths: unknown[] = [];
  for (const database of databases) {
    const { rows } = await withClient(address, database, (client) =>
      client.query('SELECT count(*)::int AS entries FROM azora.audit_trail'),
    );
    lengths.push(rows[0]);
  }
  return lengths;
};
