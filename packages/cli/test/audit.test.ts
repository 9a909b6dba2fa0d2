import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Client, withClient } from '@azora/fleet';
import { type FixtureFleet, fixtureFleet, ONE_SERVER, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

// What sealing and verifying do on both servers is tested where they are; here what the command makes of it.
describe.each(ONE_SERVER)('azora audit, on %s', (name) => {
  const server = testServers()[name];

  const fleetThatIsUp = async (): Promise<FixtureFleet> => {
    const fleet = await fixtureFleet({ server });
    const up = await fleet.azoraHere(['up', '--demo', '--no-generate', '--yes', server.host]);
    expect(up.exitCode, up.stderr).toBe(0);
    return fleet;
  };
  const onPeople = (fleet: FixtureFleet, use: (client: Client) => Promise<unknown>) =>
    withClient(server, fleet.databases.people, use);
  /** Other tests' transactions on the same server keep rows waiting. */
  const sealAll = async (fleet: FixtureFleet): Promise<string> => {
    for (;;) {
      const { stdout, exitCode, stderr } = await fleet.azoraHere(['audit', 'seal', 'people-service']);
      expect(exitCode, stderr).toBe(0);
      if (!stdout.includes('left for the next seal')) return stdout;
    }
  };

  it('seals, verifies, names what a superuser changed with exit code 1, and reads the trail', async () => {
    const fleet = await fleetThatIsUp();
    expect(await sealAll(fleet)).toMatch(/people-service: [\d,]+ rows? in seal 1|nothing new/);
    const key = await stat(path.join(fleet.root, '.azora/sealing-key.pem'));
    expect(key.mode & 0o777).toBe(0o600);
    const lines = await readFile(path.join(fleet.root, '.azora/seals/people-service.jsonl'), 'utf8');
    expect(lines).toContain('"service":"people-service"');
    const fine = await fleet.azoraHere(['audit', 'verify']);
    expect(fine.stdout).toMatch(/✔ people-service {2}sealed up to/);
    expect(fine.exitCode).toBe(0);

    await onPeople(fleet, (client) =>
      client.query(
        `SET session_replication_role = replica; UPDATE azora.audit_trail SET actor = 'nobody' WHERE id = 2`,
      ),
    );
    const broken = await fleet.azoraHere(['audit', 'verify']);
    expect(broken.stdout).toMatch(/row-changed {2}row 2 was changed\n {4}it tells of users [-0-9a-f]{36}; written 20/);
    expect(broken.exitCode).toBe(1);
    const json = await fleet.azoraHere(['audit', 'verify', 'people-service', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      services: [{ service: 'people-service', findings: [{ kind: 'row-changed', count: 1, row: { id: 2 } }] }],
      failures: [],
    });

    const shown = await fleet.azoraHere(['audit', 'show', '--table', 'users', '--limit', '1']);
    expect(shown.stdout).toMatch(/^when .*\n20.* people-service .* INSERT .* users /);
    const entries = await fleet.azoraHere(['audit', 'show', '--service', 'people-service', '--since', '1h', '--json']);
    expect(JSON.parse(entries.stdout)[1]).toMatchObject({ id: 2, actor: 'nobody', table: 'users', before: null });
    expect((await fleet.azoraHere(['audit', 'show', '--until', '1d'])).stdout).toBe('No entries fit.\n');
  });

  it('says what is wrong with what was typed, and which services have no trail', async () => {
    const fleet = await fixtureFleet({ server });
    expect((await fleet.azoraHere(['audit', 'show', '--since', 'yesterday'])).stderr).toContain('how long ago');
    expect((await fleet.azoraHere(['audit', 'show', '--subject', '7'])).stderr).toContain('a UUID');
    for (const pause of ['0', '86401', 'soon']) {
      const { stderr } = await fleet.azoraHere(['audit', 'seal', '--every', pause]);
      expect(stderr).toContain('Write a number of seconds from 1 to 86400.');
    }
    const missing = await fleet.azoraHere(['audit', 'segment', 'people-service']);
    expect(missing.stderr).toContain('--reason');
    expect(missing.exitCode).toBe(2);
  });

  it('goes on sealing until it is stopped', async () => {
    const fleet = await fleetThatIsUp();
    const sealing = fleet.startAzora(['audit', 'seal', 'people-service', '--every', '1']);
    let printed = '';
    sealing.child.stdout?.on('data', (chunk) => (printed += chunk));
    // Said once a pass is over; in the file it stands while there still is something to interrupt.
    const said = async (what: RegExp) => {
      while (!what.test(printed)) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await said(/in seal 1/);
    await onPeople(fleet, (client) => client.query(`UPDATE users SET display_name = display_name || '!'`));
    await said(/in seal [2-9]/);
    sealing.child.kill('SIGINT');
    const { exitCode, stderr } = await sealing.done;
    expect(exitCode).toBe(130);
    expect(stderr).not.toContain('✖');
  });
});
