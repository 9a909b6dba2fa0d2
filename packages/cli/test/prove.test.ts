import { withClient } from '@azora/fleet';
import type { ServerAddress } from '@azora/schema/address';
import { type FixtureFleet, fixtureFleet, ONE_SERVER, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

// What a proof finds on both servers is tested where it is; here what the command makes of it.
describe.each(ONE_SERVER)('azora prove on %s', (name) => {
  const server = testServers()[name];

  it('prints a row a service, who may connect and the sum, and ends with 0 where all holds', async () => {
    const fleet = await fleetThatIsUp(server);
    const { exitCode, stdout, stderr } = await fleet.azoraHere(['prove']);
    expect({ exitCode, surprises: stderr.match(/✖.*/g) }).toEqual({ exitCode: 0, surprises: null });
    expect(stdout).toMatch(/^service +tables +attacks +refused +met no row +allowed +surprises$/m);
    expect(stdout).toMatch(/^library-service +2 +[\d,]+ +[\d,]+ +[\d,]+ +[\d,]+ +0$/m);
    expect(stdout).toContain('\n✔ connections: 18 pairs of login and database asked about, 7 logins tried\n');
    expect(stdout).toMatch(/\n✔ 3 services, 4 tables: [\d,]+ attacks, .* allowed as expected; no surprise\n$/);
  });

  it('names each surprise with what to type, and ends with 1', async () => {
    const fleet = await fleetThatIsUp(server);
    await withClient(server, fleet.databases.library, (client) =>
      client.query(
        'ALTER POLICY azora_user_select ON loans USING (true); ALTER TABLE books NO FORCE ROW LEVEL SECURITY',
      ),
    );
    const { exitCode, stdout, stderr } = await fleet.azoraHere(['prove', 'library-service']);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/\n✖ 1 service, 2 tables: .*; \d+ surprises\n$/);
    expect(stderr).toMatch(
      /^✖ library-service loans {2}(?:[\w-]+, )*other-user(?:, [\w-]+)*: select\n {2}expected: nothing\n {2}happened: allowed: 1 row\n {2}→ /m,
    );
    expect(stderr).toContain('✖ library-service books  catalogue: row-level security\n');

    const json = await fleet.azoraHere(['prove', '--json', 'library-service']);
    expect(json.exitCode).toBe(1);
    const report = JSON.parse(json.stdout);
    expect(report.services).toMatchObject([{ service: 'library-service', tables: 2 }]);
    expect(report.services[0].surprises).toContainEqual(
      expect.objectContaining({ table: 'books', actor: 'catalogue', expected: 'FORCE ROW LEVEL SECURITY' }),
    );
    expect(json.stderr).not.toContain('✖');
  });

  it('ends with 1 and says what to type where a database is not there', async () => {
    const fleet = await fleetThatIsUp(server);
    await withClient(server, server.maintenanceDatabase, (client) =>
      client.query(`DROP DATABASE "${fleet.databases.till}" WITH (FORCE)`),
    );
    const { exitCode, stdout, stderr } = await fleet.azoraHere(['prove']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('1 service not proven');
    expect(stderr).toContain(`✖ till-service: There is no database "${fleet.databases.till}"`);
    expect(stderr).toContain('azora up');
  });
});

const fleetThatIsUp = async (server: ServerAddress): Promise<FixtureFleet> => {
  const fleet = await fixtureFleet({ server });
  const { exitCode, stderr } = await fleet.azoraHere(['up', '--yes', server.host, '--no-generate', '--demo']);
  expect(exitCode, stderr).toBe(0);
  return fleet;
};
