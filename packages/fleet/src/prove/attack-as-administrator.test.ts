import { databaseUrl } from '@azora/schema/address';
import { collectProgress, debianServer, embeddedServer, fixtureFleet, type TestServer } from '@azora/testkit';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { openProject } from '../config/open-project.ts';
import { withClient } from '../postgres/connect.ts';
import { up } from '../up/up.ts';
import { prove } from './prove.ts';

describe.each([
  ['18', embeddedServer],
  ['15', debianServer],
])('an administrator who is no superuser, on %s', (_, start) => {
  let server: TestServer;
  beforeAll(async () => {
    // A server of its own: whoever first makes the roles of a server decides who may give them on.
    server = await start();
  });
  afterAll(() => server.stop());

  it('stands in for everybody whom the proof needs', async () => {
    const { address } = server;
    await withClient(address, 'postgres', (client) =>
      client.query(`CREATE ROLE admin LOGIN PASSWORD 'admin' NOSUPERUSER CREATEDB CREATEROLE`),
    );
    const { root } = await fixtureFleet({ server: address });
    vi.stubEnv(
      'AZORA_DATABASE_URL',
      databaseUrl({ ...address, user: 'admin', password: 'admin' }, 'postgres', 'password'),
    );
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const project = await openProject({ cwd: root });
    const choice = { services: [], demo: true, generate: false, confirm: () => Promise.resolve() };
    const { failures } = await up(project, choice, collectProgress());
    expect(failures).toEqual([]);
    const { services, connections } = await prove(project, { services: [] }, collectProgress());
    expect([...services, connections].flatMap(({ surprises }) => surprises)).toEqual([]);
    expect(services.flatMap(({ error }) => error ?? [])).toEqual([]);
    expect(services.map(({ attacks }) => attacks > 500)).toEqual([true, true, true]);
  });
});
