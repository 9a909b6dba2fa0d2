import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { databaseRoles, databaseUrl, loginVariable, type ServerAddress } from '@azora/schema/address';
import { collectProgress, fixtureFleet, fleetContent, isFullRun, raisedFleet, testServers } from '@azora/testkit';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openProject } from '../config/open-project.ts';
import { rotateCredentials } from '../credentials/rotate-credentials.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import { up } from '../up/up.ts';
import { prove } from './prove.ts';
import type { ProvenService, ProveReport } from './report.ts';

/** Two parties, soft deletion, secrets, append-only rows, rows that users add. All there are: test/whole-fleet.test.ts. */
const SAMPLE = ['auth-service', 'azora-forge'];

/** On two cores, with the catalogue read and the connections tried. */
const TARGET_MS = 60_000;

const SERVERS = ['embedded18', 'debian15'] as const;

describe.each(SERVERS)('the proof of the fleet’s own services on %s', (server) => {
  const fleet = raisedFleet(testServers()[server], SAMPLE);

  it('finds every table as its contract says, in time', { timeout: 2 * TARGET_MS }, async () => {
    const startedAt = performance.now();
    const report = await prove(fleet.project(), { services: [] }, collectProgress());
    expect(performance.now() - startedAt).toBeLessThan(TARGET_MS);
    expect(problems(report)).toEqual([]);
    for (const { service, tables, attacks, refused, nothing, allowed } of report.services) {
      expect(refused + nothing + allowed, service).toBe(attacks);
      expect(attacks, service).toBeGreaterThan(tables * 150);
    }
  });
});

// What is said of it is the same on both, so one is enough every day.
describe.each(isFullRun ? SERVERS : SERVERS.slice(0, 1))('a proof by attack on %s', (server) => {
  it('leaves nothing behind, and needs no demo rows to be there', async () => {
    const { address, databases, proof, change } = await fixture();
    const names = [databases.people, databases.library, databases.till];
    const before = await fleetContent(address, names);
    expect(problems(await proof())).toEqual([]);
    expect(await fleetContent(address, names)).toBe(before);

    await change(databases.library, 'DELETE FROM loans; DELETE FROM books');
    const emptied = await fleetContent(address, names);
    const report = await proof('library-service');
    expect(problems(report)).toEqual([]);
    expect(report.services[0]?.allowed).toBeGreaterThan(50);
    expect(await fleetContent(address, names)).toBe(emptied);
  });

  it('stands in nobody’s way, nor in that of a second proof', async () => {
    const { databases, proof, asAdministrator } = await fixture();
    await asAdministrator(databases.till, async (client) => {
      await client.query(
        'BEGIN; SELECT FROM payments; SELECT FROM azora.audit_trail; LOCK TABLE payments IN ROW EXCLUSIVE MODE',
      );
      const reports = await Promise.all([proof(), proof()]);
      expect(reports.flatMap(problems)).toEqual([]);
      await client.query('COMMIT');
    });
  });

  it('says of a table without any row that it is unproven, and what to do', async () => {
    const { root, databases, proof, change } = await fixture('library-service');
    await change(databases.library, 'DELETE FROM loans');
    await rm(path.join(root, 'services/library-service/prisma/seed.ts'));
    const [library] = (await proof('library-service')).services;
    expect(library?.surprises).toMatchObject([{ table: 'loans', actor: 'service', expected: 'a row to attack' }]);
    expect(library?.surprises[0]?.happened).toContain('write a demo row');
  });

  it('names who got in where, with SQL that shows it again', async () => {
    const { databases, proof, change, asAdministrator } = await fixture('library-service');
    await change(databases.library, 'CREATE POLICY oops ON loans FOR SELECT TO azora_user USING (true)');
    const [library] = (await proof('library-service')).services;
    const found = library?.surprises.find(({ actor, operation }) => actor === 'other-user' && operation === 'select');
    expect(found).toMatchObject({ table: 'loans', expected: 'nothing', happened: 'allowed: 1 row' });
    const results = await asAdministrator(databases.library, (client) => client.query(found?.sql ?? ''));
    expect(results).toContainEqual(expect.objectContaining({ command: 'SELECT', rowCount: 1 }));
  });

  it('says which login it was where that decides', async () => {
    const { databases, proof, change, asAdministrator } = await fixture('till-service');
    const [login] = databaseRoles(databases.till).app;
    await change(databases.till, `GRANT azora_masker TO "${login}"`);
    const [till] = (await proof('till-service')).services;
    const found = till?.surprises.find(({ actor, table }) => actor === 'app' && table === 'azora_masker');
    expect(found).toMatchObject({ operation: 'set role', expected: 'refused', happened: 'allowed' });
    expect(found?.sql).toContain(`SET LOCAL SESSION AUTHORIZATION "${login}"`);
    await asAdministrator(databases.till, (client) => client.query(found?.sql ?? 'nothing'));
    await change(databases.till, `REVOKE azora_masker FROM "${login}"`);
    const refused = asAdministrator(databases.till, (client) => client.query(found?.sql ?? ''));
    await expect(refused).rejects.toMatchObject({ code: '42501' });
  });

  it('repeats no personal value in what it says', async () => {
    const { databases, proof, change } = await fixture('people-service');
    await change(databases.people, 'GRANT UPDATE (email), INSERT ON users TO azora_user');
    const [people] = (await proof('people-service')).services;
    const updates = people?.surprises.filter(({ column }) => column === 'email') ?? [];
    expect(updates.length).toBeGreaterThan(0);
    expect(JSON.stringify(people?.surprises)).not.toMatch(/@example\.org/);
  });

  it('goes on where the service itself lost a right, and says so', async () => {
    const { databases, proof, change } = await fixture('library-service');
    await change(databases.library, 'REVOKE SELECT ON books FROM azora_service');
    const [library] = (await proof('library-service')).services;
    expect(library?.error).toBeUndefined();
    const found = library?.surprises.filter(({ actor }) => actor === 'service') ?? [];
    expect(found).toMatchObject([{ table: 'books', happened: expect.stringContaining('permission denied') }]);
    expect(library?.attacks).toBeGreaterThan(100);
  });

  it('keeps what it found of a service where it cannot go on, and proves the others', async () => {
    const { databases, proof, change } = await fixture();
    await change(databases.library, 'ALTER SCHEMA azora_reader RENAME TO azora_lost; DROP TABLE loans CASCADE');
    const report = await proof();
    const byName = new Map(report.services.map((one) => [one.service, one]));
    expect(byName.get('library-service')?.surprises.length).toBeGreaterThan(0);
    expect(problemsOf(byName.get('people-service'))).toEqual([]);
  });

  it('says which login’s password is not known', async () => {
    const { root, proof } = await fixture('library-service');
    await rm(path.join(root, '.azora/credentials.json'));
    const report = await proof('library-service');
    expect(report.services[0]).toMatchObject({ attacks: 0, error: { code: 'CREDENTIALS_LOST' } });
  });

  it('says what a login needs whose password was changed behind its back, and that helps', async () => {
    const { project, databases, proof, change } = await fixture('library-service');
    const [app] = databaseRoles(databases.library).app;
    await change('postgres', `ALTER ROLE "${app}" PASSWORD 'another'`);
    expect((await proof('library-service')).services[0]?.error).toMatchObject({
      code: 'WRONG_PASSWORD',
      message: expect.stringContaining(`does not let "${app}" in`),
      hint: 'Type `azora credentials rotate library-service` for new passwords.',
      cause: { code: '28P01' },
    });

    vi.stubEnv(loginVariable(databases.library, 'app'), `${app}:a third`);
    expect((await proof('library-service')).services[0]?.error?.hint).toBe(
      `Correct its password in ${loginVariable(databases.library, 'app')}, which goes before the credentials file.`,
    );
    vi.stubEnv(loginVariable(databases.library, 'app'), '');

    await rotateCredentials(project, 'library-service', collectProgress());
    expect(problems(await proof('library-service'))).toEqual([]);
  });

  it('says what an administrator may not try, rather than leaving it out', async () => {
    const { address, databases, proof, change } = await fixture('library-service');
    const admin = `admin_of_${databases.library}`;
    await change(
      'postgres',
      `CREATE ROLE "${admin}" LOGIN PASSWORD 'admin' CREATEROLE;
       GRANT "${databases.library}_owner", azora_service, azora_maintenance TO "${admin}"`,
    );
    onTestFinished(async () => {
      await change('postgres', `DROP ROLE "${admin}"`);
    });
    useServer({ ...address, user: admin, password: 'admin' });
    const [library] = (await proof('library-service')).services;
    expect(library?.error).toBeUndefined();
    const unproven = library?.surprises.filter(({ happened }) => happened.startsWith('unproven')) ?? [];
    expect(unproven).toMatchObject([{ actor: 'azora_reader', operation: 'set role', table: 'all tables' }]);
    expect(library?.surprises.filter(({ actor }) => actor === 'reader')).toEqual([]);
  });

  it('has nothing to prove where the contract says nothing of access', async () => {
    const { root, proof } = await fixture('library-service');
    const file = path.join(root, 'services/library-service/prisma/schema.prisma');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^\/\/\/ @.*\n/gm, ''));
    const report = await proof('library-service');
    expect(report.services[0]).toMatchObject({ tables: 0, attacks: 0, surprises: [] });
  });

  it('stops when it is interrupted', async () => {
    const { project } = await fixture();
    const interrupted = collectProgress(AbortSignal.abort());
    await expect(prove(project, { services: [] }, interrupted)).rejects.toMatchObject({ code: 'INTERRUPTED' });
  });

  /** The fixture fleet, or some of its services, up on the server with their demo rows. */
  const fixture = async (...services: readonly string[]) => {
    const address = testServers()[server];
    const { root, databases } = await fixtureFleet({ server: address });
    useServer(address);
    const project = await openProject({ cwd: root });
    const choice = { services, demo: true, generate: false, confirm: () => Promise.resolve() };
    const { failures } = await up(project, choice, collectProgress());
    expect(failures).toEqual([]);
    const asAdministrator = <T>(database: string, use: (client: Client) => Promise<T>): Promise<T> =>
      withClient(address, database, use);
    return {
      root,
      project,
      address,
      databases,
      asAdministrator,
      change: (database: string, sql: string) => asAdministrator(database, (client) => client.query(sql)),
      proof: async (...services: readonly string[]) =>
        prove(await openProject({ cwd: root }), { services }, collectProgress()),
    };
  };
});

/** The fixture's server from here on, until the test ends. */
const useServer = (address: ServerAddress): void => {
  vi.stubEnv('AZORA_DATABASE_URL', databaseUrl(address, address.maintenanceDatabase, 'password'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
};

const problems = ({ services, connections }: ProveReport): readonly unknown[] => [
  ...services.flatMap(problemsOf),
  ...connections.surprises,
];

const problemsOf = (service: ProvenService | undefined): readonly unknown[] => [
  ...(service?.surprises ?? ['not proven']),
  ...(service?.error === undefined ? [] : [service.error]),
];
