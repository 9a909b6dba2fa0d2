import { chmod, rm } from 'node:fs/promises';
import { withClient } from '@azora/fleet';
import { databaseRoles, parseDatabaseUrl, type ServerAddress } from '@azora/schema/address';
import {
  BOTH_SERVERS,
  type FixtureFleet,
  fixtureFleet,
  ONE_SERVER,
  sharedFixtureFleet,
  testServers,
} from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const SERVICES = ['people-service', 'library-service', 'till-service'];

describe.each(BOTH_SERVERS)('a fleet that azora up made, on %s', (name) => {
  const server = testServers()[name];
  const fleetOnServer = sharedFixtureFleet({ server }, (fleet) => bringUp(fleet, server));

  it('lets each login into its own database alone, by right and in fact', async () => {
    const fleet = fleetOnServer();
    const databases = Object.values(fleet.databases);
    const logins = databases.flatMap((database) => [databaseRoles(database).app[0], databaseRoles(database).reader[0]]);
    const { rows } = await withClient(server, 'postgres', (client) =>
      client.query<{ may: string }>(
        `SELECT concat(login, ' ', privilege, ' ', database) AS may
         FROM unnest($1::text[]) login, unnest($2::text[]) database, unnest('{CONNECT,TEMPORARY,CREATE}'::text[]) privilege
         WHERE has_database_privilege(login, database, privilege)`,
        [logins, databases],
      ),
    );
    expect(rows.map(({ may }) => may).sort()).toEqual(
      databases.flatMap((name) => [`${name}_app CONNECT ${name}`, `${name}_reader CONNECT ${name}`]).sort(),
    );
    for (const [index, service] of SERVICES.entries()) {
      const own = await urlOf(fleet, service);
      const other = await urlOf(fleet, SERVICES[(index + 1) % SERVICES.length] ?? '');
      await withClient(own, own.maintenanceDatabase, () => Promise.resolve());
      await expect(withClient(own, other.maintenanceDatabase, () => Promise.resolve())).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  it('gives an app no row and no table until it says for whom it acts', async () => {
    const fleet = fleetOnServer();
    const app = await urlOf(fleet, 'people-service');
    await withClient(app, app.maintenanceDatabase, async (client) => {
      for (const sql of [
        'SELECT FROM users',
        'TABLE _prisma_migrations',
        'CREATE TABLE t ()',
        'SET ROLE azora_owner',
      ]) {
        await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
      }
    });
  });

  it('owns what its migrations made', async () => {
    const fleet = fleetOnServer();
    const { people } = fleet.databases;
    const { rows } = await withClient(server, people, (client) =>
      client.query(`SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'`),
    );
    expect(rows).toEqual([{ tableowner: databaseRoles(people).owner }]);
  });
});

describe.each(ONE_SERVER)('the credentials of a fleet, on %s', (name) => {
  const server = testServers()[name];

  it('refuses credentials that others may read, and says what to type', async () => {
    const fleet = await fleetThatIsUp(server);
    await chmod(`${fleet.root}/.azora/credentials.json`, 0o644);
    const { exitCode, stderr } = await fleet.azoraHere(['url', 'people-service']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('holds passwords and others may read it (mode 644)');
    expect(stderr).toContain('chmod 600');
    const up = await fleet.azoraHere(['up', '--yes', server.host, '--no-generate']);
    expect(up.exitCode).toBe(2);
    expect(up.stderr).toContain(`chmod 600 '${fleet.root}/.azora/credentials.json'`);
    await chmod(`${fleet.root}/.azora/credentials.json`, 0o600);
    expect(await fleet.azoraHere(['url', 'people-service'])).toMatchObject({ exitCode: 0 });
  });

  it('says where passwords were lost how to make new ones, which then work, and leaves the old ones until then', async () => {
    const fleet = await fleetThatIsUp(server);
    const before = await urlOf(fleet, 'people-service');
    await rm(`${fleet.root}/.azora/credentials.json`);
    const asked = await fleet.azoraHere(['url', 'people-service']);
    expect(asked.exitCode).toBe(2);
    expect(asked.stderr).toContain('azora credentials rotate people-service');
    const up = await fleet.azoraHere(['up', '--yes', server.host, '--no-generate']);
    expect(up.exitCode, up.stderr).toBe(0);
    expect(up.stdout + up.stderr).toMatch(/The passwords of the logins of 3 databases .* are not known here/);
    expect(up.stdout + up.stderr).toContain('`azora credentials rotate` with a service makes new ones');
    await withClient(before, before.maintenanceDatabase, () => Promise.resolve());
    expect(await fleet.azoraHere(['credentials', 'rotate', 'people-service'])).toMatchObject({ exitCode: 0 });
    const after = await urlOf(fleet, 'people-service');
    await withClient(after, after.maintenanceDatabase, () => Promise.resolve());
  });

  it('never prints a password while it rotates one', async () => {
    const fleet = await fleetThatIsUp(server);
    const rotated = await fleet.azoraHere(['credentials', 'rotate', 'people-service']);
    expect(rotated.exitCode, rotated.stderr).toBe(0);
    const { password } = await urlOf(fleet, 'people-service');
    expect(password).toMatch(/^[\w-]{32}$/);
    expect(rotated.stdout + rotated.stderr).not.toContain(password);
    expect(rotated.stdout).toContain(`${fleet.databases.people}_app2 is in use from now on`);
    expect(rotated.stdout).toContain('azora credentials retire people-service');
    const retired = await fleet.azoraHere(['credentials', 'retire', 'people-service']);
    expect(retired.stdout).toContain(`${fleet.databases.people}_app lets nobody in any more`);
  });
});

const fleetThatIsUp = async (server: ServerAddress): Promise<FixtureFleet> => {
  const fleet = await fixtureFleet({ server });
  await bringUp(fleet, server);
  return fleet;
};

const bringUp = async (fleet: FixtureFleet, server: ServerAddress): Promise<void> => {
  const { exitCode, stderr } = await fleet.azoraHere(['up', '--yes', server.host, '--no-generate']);
  expect(exitCode, stderr).toBe(0);
};

const urlOf = async (fleet: FixtureFleet, service: string): Promise<ServerAddress> => {
  const { stdout } = await fleet.azoraHere(['url', service, '--show-password']);
  const address = parseDatabaseUrl(service, stdout.trim());
  if (address === undefined) throw new Error(`no URL: ${stdout}`);
  return address;
};
