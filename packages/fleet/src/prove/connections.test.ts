import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { databaseRoles } from '@azora/schema/address';
import {
  CORE_SERVICES,
  collectProgress,
  debianServer,
  embeddedServer,
  isFullRun,
  raisedFleet,
  type TestServer,
  testServers,
} from '@azora/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Project } from '../config/project.ts';
import { withClient } from '../postgres/connect.ts';
import { placeServices } from '../server/place-services.ts';
import { proveConnections } from './connections.ts';
import { prove } from './prove.ts';
import type { ProvenConnections } from './report.ts';

const SAMPLE = ['health-monitor', 'notification-service'];

const proofOf = async (project: Project, services: readonly string[] = [], everyPair = false) => {
  const chosen = project.services.filter(({ name }) => services.length === 0 || services.includes(name));
  const context = collectProgress();
  return proveConnections(project, await placeServices(project, chosen, context), context, { everyPair });
};

const places = ({ surprises }: ProvenConnections): string[] =>
  surprises.map(({ service, table, actor, happened }) => [service, table, actor, happened].join(' | ')).sort();

describe.each(['embedded18', 'debian15'] as const)('who may connect on %s', (server) => {
  const fleet = raisedFleet(testServers()[server], isFullRun ? CORE_SERVICES : SAMPLE);

  it('is each login to its own database, by right and in fact', async () => {
    const { services } = fleet.project();
    const proof = await proofOf(fleet.project(), [], isFullRun);
    expect(proof.surprises).toEqual([]);
    // An app and a reader each; every app at its own database and at the next, or at all of them; one guess.
    expect(proof.pairs).toBe(2 * services.length ** 2);
    expect(proof.attempts).toBe(services.length * (isFullRun ? services.length : 2) + 1);
  });

  it('is said of the service that stands open, and of the one whose login got in', async () => {
    const [open, other] = SAMPLE.map((name) => fleet.database(name));
    const guest = databaseRoles(other ?? '').app[0];
    await fleet.onDatabase('health-monitor', async (client) => {
      await client.query(`GRANT CONNECT ON DATABASE "${open}" TO "${guest}"`);
      const [ofOpen, ofGuest, ofAll] = [
        await proofOf(fleet.project(), ['health-monitor']),
        await proofOf(fleet.project(), ['notification-service']),
        await proofOf(fleet.project(), SAMPLE, true),
      ];
      await client.query(`REVOKE CONNECT ON DATABASE "${open}" FROM "${guest}"`);
      expect(places(ofOpen)).toEqual([`health-monitor | ${open} | ${guest} | allowed: ${guest} has CONNECT`]);
      expect(places(ofGuest)).toContain(`notification-service | ${open} | ${guest} | allowed: ${guest} has CONNECT`);
      expect(places(ofAll)).toEqual([
        `health-monitor | ${open} | ${guest} | allowed: ${guest} has CONNECT`,
        `notification-service | ${open} | ${guest} | allowed`,
      ]);
    });
  });

  it('is unproven where a password is wrong or unknown, not refused', async () => {
    const project = fleet.project();
    const file = path.join(project.stateDir, 'credentials.json');
    const text = await readFile(file, 'utf8');
    const database = fleet.database('health-monitor');
    const credentials = JSON.parse(text);
    const [found] = Object.values<{ databases: Record<string, { app: { password: string } }> }>(credentials);
    const logins = found?.databases[database];
    if (logins === undefined) throw new Error('unreachable: the fleet has logins');
    logins.app.password = 'another';
    await writeFile(file, JSON.stringify(credentials));
    const wrong = await proofOf(project, ['health-monitor']);
    delete found?.databases[database];
    await writeFile(file, JSON.stringify(credentials));
    const unknown = await proofOf(project, ['health-monitor']);
    await writeFile(file, text);
    expect(wrong.surprises.length).toBeGreaterThan(0);
    for (const { happened } of wrong.surprises) expect(happened).toMatch(/^unproven: .* does not let/);
    expect(JSON.stringify(wrong)).not.toContain('another');
    expect(unknown.surprises).toMatchObject([
      { service: 'health-monitor', happened: expect.stringContaining('azora credentials rotate health-monitor') },
    ]);
  });
});

/** What concerns a whole server is planted on one that no other test uses. */
describe.runIf(isFullRun).each([
  ['embedded18', embeddedServer],
  ['debian15', debianServer],
] as const)('a server of its own, %s', (_, start) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.stop());
  const fleet = raisedFleet(() => server.address, SAMPLE);

  const found = async (sowing: string, uprooting: string): Promise<readonly string[]> =>
    withClient(server.address, 'postgres', async (client) => {
      await client.query(sowing);
      const report = await prove(fleet.project(), { services: [] }, collectProgress());
      await client.query(uprooting);
      const surprises = [...report.services.flatMap((service) => service.surprises), ...report.connections.surprises];
      return surprises.map(({ table, actor, operation, happened }) => [table, actor, operation, happened].join(' | '));
    });

  it('names a role of all services that can do too much', { timeout: 120_000 }, async () => {
    const bypass = await found('ALTER ROLE azora_user BYPASSRLS', 'ALTER ROLE azora_user NOBYPASSRLS');
    expect(bypass).toContain('azora_user | catalogue | attribute | BYPASSRLS');
    expect(bypass).toContain('notifications | other-user | select | allowed: 1 row');
    expect(await found('ALTER ROLE azora_service LOGIN', 'ALTER ROLE azora_service NOLOGIN')).toContain(
      'azora_service | catalogue | attribute | LOGIN',
    );
    expect(await found('GRANT azora_owner TO azora_user', 'REVOKE azora_owner FROM azora_user')).toContain(
      'azora_user | catalogue | membership | is a member of azora_owner',
    );
  });

  it('names a server that asks for no password', async () => {
    const { rows } = await withClient(server.address, 'postgres', (client) =>
      client.query<{ hba_file: string }>('SHOW hba_file'),
    );
    const rule = (method: string): string =>
      `COPY (SELECT 'host all all 127.0.0.1/32 ${method}') TO '${rows[0]?.hba_file}'; SELECT pg_reload_conf(), pg_sleep(0.5)`;
    const open = await found(rule('trust'), rule('scram-sha-256'));
    expect(open.filter((line) => line.includes('another password'))).toEqual([
      expect.stringMatching(/_app \| log in with another password \| allowed$/),
    ]);
  });
});
