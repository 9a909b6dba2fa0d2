import { databaseRoles, parseDatabaseUrl, type ServerAddress } from '@azora/schema/address';
import { debianServer, embeddedServer, fixtureFleet, type TestServer } from '@azora/testkit';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Client, connect, withClient } from '../postgres/connect.ts';

describe.each([
  ['18', embeddedServer],
  ['15', debianServer],
])('an administrator who is no superuser, on %s', (version, start) => {
  let server: TestServer;
  beforeAll(async () => {
    // A server of its own: whoever first makes the roles of a server decides who may give them on.
    server = await start();
  });
  afterAll(() => server.stop());

  /** A login of that server with these attributes, through its superuser. */
  const administrator = async (name: string, attributes: string): Promise<ServerAddress> => {
    await asSuperuser((client) =>
      client.query(`CREATE ROLE "${name}" LOGIN PASSWORD 'admin' NOSUPERUSER ${attributes}`),
    );
    return { ...server.address, kind: 'external', user: name, password: 'admin' };
  };
  const asSuperuser = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withClient(server.address, 'postgres', use);
  const fleetOf = async (admin: ServerAddress) => {
    const fleet = await fixtureFleet({ server: server.address });
    const { databases } = fleet;
    const AZORA_DATABASE_URL = `postgresql://${admin.user}:${admin.password}@${admin.host}:${admin.port}/postgres`;
    const azora = (...args: string[]) => fleet.azoraHere(args, { env: { AZORA_DATABASE_URL } });
    onTestFinished(() => asSuperuser((client) => forget(client, admin.user)));
    /** A session of the app of people-service. */
    const people = async (): Promise<Client> => {
      const { stdout } = await azora('url', 'people-service', '--show-password');
      const address = parseDatabaseUrl('people', stdout.trim());
      if (address === undefined) throw new Error(`no URL: ${stdout}`);
      const session = await connect(address, databases.people);
      session.on('error', () => {});
      onTestFinished(() => session.end().catch(() => {}));
      return session;
    };
    return { databases, up: () => azora('up', '--yes', admin.host, '--no-generate'), azora, people };
  };

  it('sets a fleet up with CREATEDB and CREATEROLE, and keeps it', async () => {
    const { databases, up, azora } = await fleetOf(await administrator('first_admin', 'CREATEDB CREATEROLE'));
    const first = await up();
    expect(first.exitCode, first.stderr).toBe(0);
    const again = await up();
    expect(again.exitCode, again.stderr).toBe(0);
    expect(again.stderr).toMatch(/0 logins made/);
    expect((await azora('status')).stdout).toMatch(/people-service .* 1 applied/);
    const { rows } = await asSuperuser((client) =>
      client.query('SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = $1', [databases.people]),
    );
    expect(rows).toEqual([{ owner: databaseRoles(databases.people).owner }]);
    const reset = await azora('reset', '--yes', `${server.address.host}/${databases.people}`);
    expect(reset.exitCode, reset.stderr).toBe(0);
    const rotated = await azora('credentials', 'rotate', 'people-service');
    expect(rotated.exitCode, rotated.stderr).toBe(0);
    const retired = await azora('credentials', 'retire', 'people-service');
    expect(retired.exitCode, retired.stderr).toBe(0);
  });

  it('is told every right that is missing, and the statements it is told are enough', async () => {
    const admin = await administrator('second_admin', 'CREATEDB');
    const { up } = await fleetOf(admin);
    const refused = await up();
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('lacks rights');
    expect(refused.stderr).toContain('CREATEROLE');
    const statements = /As a superuser of that server: (.*)/.exec(refused.stderr)?.[1] ?? '';
    if (version === '18') expect(statements).toContain('WITH ADMIN OPTION');
    await asSuperuser((client) => client.query(statements));
    const { exitCode, stderr } = await up();
    expect(exitCode, stderr).toBe(0);
  });

  it('is told of CREATEDB by itself, before anything about roles', async () => {
    const { up, databases } = await fleetOf(await administrator('bare_admin', ''));
    const first = await up();
    expect(first.exitCode).toBe(2);
    expect(first.stderr).toContain('The role "bare_admin" may not create databases on');
    expect(first.stderr).not.toContain('CREATEROLE');
    await asSuperuser((client) => client.query('ALTER ROLE "bare_admin" CREATEDB'));
    const second = await up();
    expect(second.exitCode).toBe(2);
    expect(second.stderr).toContain('The role "bare_admin" lacks rights on');
    expect(second.stderr).not.toContain('CREATEDB');
    const { rows } = await asSuperuser((client) =>
      client.query('SELECT datname FROM pg_database WHERE datname = ANY ($1)', [Object.values(databases)]),
    );
    expect(rows).toEqual([]);
  });

  it('is told which of its logins a superuser has to take rights from, and changes nothing until then', async () => {
    const { up, databases } = await fleetOf(await administrator('fourth_admin', 'CREATEDB CREATEROLE'));
    if (version === '18')
      await asSuperuser((client) => client.query(`${GIVE_GROUPS} "fourth_admin" WITH ADMIN OPTION`));
    expect(await up()).toMatchObject({ exitCode: 0 });
    const [app] = databaseRoles(databases.people).app;
    await asSuperuser((client) =>
      client.query(`ALTER ROLE "${app}" SUPERUSER BYPASSRLS; GRANT azora_maintenance TO "${app}"`),
    );
    const refused = await up();
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain(`take back from ${app} what it was given beyond its rights`);
    const statements = /As a superuser of that server: (.*)/.exec(refused.stderr)?.[1] ?? '';
    expect(statements).toContain(`ALTER ROLE "${app}" NOSUPERUSER NOBYPASSRLS`);
    const powers = `SELECT rolsuper, rolbypassrls, pg_has_role(oid, 'azora_maintenance', 'MEMBER') AS maintains
      FROM pg_roles WHERE rolname = '${app}'`;
    const all = { rolsuper: true, rolbypassrls: true, maintains: true };
    expect((await asSuperuser((client) => client.query(powers))).rows).toEqual([all]);
    await asSuperuser((client) => client.query(statements));
    const again = await up();
    expect(again.exitCode, again.stderr).toBe(0);
    const none = { rolsuper: false, rolbypassrls: false, maintains: false };
    expect((await asSuperuser((client) => client.query(powers))).rows).toEqual([none]);
  });

  it('drops no database whose sessions it may not end, and says who may', async () => {
    const { up, databases, azora, people } = await fleetOf(await administrator('fifth_admin', 'CREATEDB CREATEROLE'));
    if (version === '18') await asSuperuser((client) => client.query(`${GIVE_GROUPS} "fifth_admin" WITH ADMIN OPTION`));
    expect(await up()).toMatchObject({ exitCode: 0 });
    const session = await people();
    const { host } = server.address;
    const both = [`${host}/${databases.till}`, `${host}/${databases.people}`];
    const refused = await azora('reset', '--yes', ...both);
    expect(refused.exitCode).toBe(2);
    const [app] = databaseRoles(databases.people).app;
    expect(refused.stderr).toContain(
      `"${databases.people}" has 1 session (${app}) that "fifth_admin" may not end; nothing was done.`,
    );
    const statement = /GRANT pg_signal_backend TO "fifth_admin";/.exec(refused.stderr)?.[0] ?? '';
    const { rows } = await asSuperuser((client) =>
      client.query('SELECT datname FROM pg_database WHERE datname = ANY ($1)', [Object.values(databases)]),
    );
    expect(rows).toHaveLength(3);
    await session.query('SELECT 1');
    await asSuperuser((client) => client.query(statement));
    const done = await azora('reset', '--yes', ...both);
    expect(done.exitCode, done.stderr).toBe(0);
    await expect(session.query('SELECT 1')).rejects.toThrow();
  });

  it('needs to be a member by attribute nowhere', async () => {
    const { up } = await fleetOf(await administrator('third_admin', 'CREATEDB CREATEROLE NOINHERIT'));
    if (version === '18') {
      await asSuperuser((client) => client.query(`${GIVE_GROUPS} third_admin WITH ADMIN OPTION`));
    }
    const { exitCode, stderr } = await up();
    expect(exitCode, stderr).toBe(0);
    const again = await up();
    expect(again.exitCode, again.stderr).toBe(0);
  });
});

const GIVE_GROUPS = 'GRANT azora_user, azora_service, azora_reader, azora_owner, azora_masker, azora_maintenance TO';

/** So that the next test's administrator is the only one. */
const forget = async (client: Client, administrator: string): Promise<void> => {
  await client.query(`ALTER ROLE "${administrator}" NOLOGIN`);
};
