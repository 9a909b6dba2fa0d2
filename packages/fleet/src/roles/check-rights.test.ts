import { databaseRoles, type ServerAddress } from '@azora/schema/address';
import { debianServer, embeddedServer, fixtureFleet, type TestServer } from '@azora/testkit';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Client, withClient } from '../postgres/connect.ts';

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
    const azora = (...args: string[]) => fleet.azora(args, { env: { AZORA_DATABASE_URL } });
    onTestFinished(() => asSuperuser((client) => forget(client, admin.user)));
    return { databases, up: () => azora('up', '--yes', admin.host, '--no-generate'), azora };
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

  it('needs to be a member by attribute nowhere', async () => {
    const { up } = await fleetOf(await administrator('third_admin', 'CREATEDB CREATEROLE NOINHERIT'));
    if (version === '18') {
      await asSuperuser((client) =>
        client.query(
          'GRANT azora_user, azora_service, azora_reader, azora_owner, azora_masker, azora_maintenance TO third_admin WITH ADMIN OPTION',
        ),
      );
    }
    const { exitCode, stderr } = await up();
    expect(exitCode, stderr).toBe(0);
    const again = await up();
    expect(again.exitCode, again.stderr).toBe(0);
  });
});

/** So that the next test's administrator is the only one. */
const forget = async (client: Client, administrator: string): Promise<void> => {
  await client.query(`ALTER ROLE "${administrator}" NOLOGIN`);
};
