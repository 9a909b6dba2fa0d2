import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fixtureFleet, testServers } from '@azora/testkit';
import { expect, it } from 'vitest';
import { openProject } from '../config/open-project.ts';
import type { PlacedService, Project } from '../config/project.ts';
import { withClient } from '../postgres/connect.ts';
import { serverVersion } from '../postgres/server-version.ts';
import { createOwnedDatabase } from '../roles/owned-database.ts';
import { afterDemo } from './after-demo.ts';

const address = () => testServers().embedded18;

/** The fixture's services in databases with an empty table each; the files are theirs to run after the demo. */
const fleetWith = async (files: Readonly<Record<string, string>>): Promise<[Project, PlacedService[]]> => {
  const { root } = await fixtureFleet({ server: address() });
  for (const [service, text] of Object.entries(files)) {
    const file = join(root, 'services', service, 'prisma/after-demo.ts');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const project = await openProject({ cwd: root });
  const services = project.services.filter(({ name }) => name in files);
  for (const { database } of services) {
    await withClient(address(), address().maintenanceDatabase, async (client) =>
      createOwnedDatabase(client, database, await serverVersion(client, address())),
    );
    await withClient(address(), database, (client) =>
      client.query(`CREATE TABLE marks (mark text); GRANT ALL ON marks TO "${database}_owner"`),
    );
  }
  return [project, services.map((service) => ({ service, address: address() }))];
};

const marks = ({ service }: PlacedService): Promise<unknown[]> =>
  withClient(address(), service.database, async (client) => (await client.query('SELECT mark FROM marks')).rows);

it('finishes what seeds cannot hold, each service in one transaction, and goes on past one that fails', async () => {
  const insert = `await query('INSERT INTO marks VALUES ($1)', ['left']);`;
  const [project, placed] = await fleetWith({
    'library-service': `export default async ({ query }) => { ${insert} return 'Write it down.'; };`,
    'people-service': `export default async ({ query }) => { ${insert} throw new Error('no luck'); };`,
    'till-service': `export default { query: 'SELECT 1' };`,
  });
  const { notes, failures } = await afterDemo(project, placed);
  expect(notes).toEqual(['Write it down.']);
  expect(failures.map(({ service, error }) => [service, error.code, error.message])).toEqual([
    ['people-service', 'AFTER_DEMO_FAILED', 'services/people-service/prisma/after-demo.ts failed: no luck'],
    [
      'till-service',
      'AFTER_DEMO_FAILED',
      'services/till-service/prisma/after-demo.ts failed: its default export is no function',
    ],
  ]);
  expect(await Promise.all(placed.map(marks))).toEqual([[{ mark: 'left' }], [], []]);
});

it('says where a file cannot be loaded', async () => {
  const [project, placed] = await fleetWith({ 'people-service': 'export default async ( => {};' });
  const { failures } = await afterDemo(project, placed);
  expect(failures[0]?.error.message).toMatch(/after-demo\.ts:1:\d+: /);
});

it('does nothing for services without such a file', async () => {
  const [project] = await fleetWith({});
  const placed = project.services.map((service) => ({ service, address: address() }));
  expect(await afterDemo(project, placed)).toEqual({ notes: [], failures: [] });
});
