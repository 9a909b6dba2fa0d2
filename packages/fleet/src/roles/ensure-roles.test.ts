import { randomBytes } from 'node:crypto';
import { databaseRoles, type ServerAddress } from '@azora/schema/address';
import { testServers } from '@azora/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Client, withClient } from '../postgres/connect.ts';
import { ensureClusterRoles, ensureDatabaseRoles, ensureRoles } from './ensure-roles.ts';
import { readRoles } from './role-state.ts';

const { embedded18, debian15 } = testServers();

describe.each([
  ['18', embedded18],
  ['15', debian15],
])('ensureRoles on %s', (_, server) => {
  it('makes the roles of a database and finds nothing to do afterwards', async () => {
    const database = await roleName(server);
    await onServer(server, async (client) => {
      const first = await ensureRoles(client, [database]);
      expect(first.made).toEqual([databaseRoles(database).app[0], databaseRoles(database).reader[0]]);
      const sent = await statementsOf(client, () => ensureRoles(client, [database]));
      expect(sent).toHaveLength(1);
    });
  });

  it('makes each role once when twenty install at once', async () => {
    const database = await roleName(server);
    const results = await Promise.all(
      Array.from({ length: 20 }, () => onServer(server, (client) => ensureRoles(client, [database]))),
    );
    expect(results.flatMap(({ made }) => made)).toHaveLength(2);
  });

  it('gives the app no rights of its groups until it says for whom it acts', async () => {
    const database = await roleName(server);
    await onServer(server, async (client) => {
      await ensureDatabaseRoles(client, database);
      const app = databaseRoles(database).app[0];
      const { rows } = await client.query(
        `SELECT pg_has_role($1, 'azora_user', 'MEMBER') AS member, pg_has_role($1, 'azora_user', 'USAGE') AS usage`,
        [app],
      );
      expect(rows).toEqual([{ member: true, usage: false }]);
    });
  });

  it('takes back what its own roles were given beyond their rights', async () => {
    const database = await roleName(server);
    const { owner, app, reader } = databaseRoles(database);
    await onServer(server, async (client) => {
      await ensureDatabaseRoles(client, database);
      await client.query(`ALTER ROLE "${app[0]}" SUPERUSER BYPASSRLS CREATEDB CREATEROLE REPLICATION INHERIT;
        ALTER ROLE "${owner}" LOGIN;
        GRANT "${owner}", azora_maintenance TO "${app[0]}";
        GRANT azora_user TO "${app[0]}" WITH ADMIN OPTION;
        GRANT azora_service TO "${reader[0]}";
        REVOKE azora_reader FROM "${reader[0]}"`);
      const { mended } = await ensureRoles(client, [database]);
      expect([...mended].sort()).toEqual([app[0], owner, reader[0]].sort());
      expect((await ensureRoles(client, [database])).mended).toEqual([]);
      const { roles, memberships } = await readRoles(client, [owner, app[0], reader[0]]);
      expect(roles.get(app[0])).toMatchObject({ login: true, inherit: false, powers: [] });
      expect(roles.get(owner)).toMatchObject({ login: false });
      expect(
        memberships.map(({ role, member, admin }) => `${member} in ${role}${admin ? ' admin' : ''}`).sort(),
      ).toEqual(
        [
          `${app[0]} in azora_service`,
          `${app[0]} in azora_user`,
          `${owner} in azora_masker`,
          `${owner} in azora_owner`,
          `${reader[0]} in azora_reader`,
        ].sort(),
      );
    });
  });

  it('leaves a login of the same name alone that it did not make, and says so', async () => {
    const database = await roleName(server);
    const other = await roleName(server);
    const { owner, app } = databaseRoles(database);
    await onServer(server, async (client) => {
      await client.query(`CREATE ROLE "${app[0]}" LOGIN CREATEDB`);
      await expect(ensureDatabaseRoles(client, database)).rejects.toMatchObject({
        code: 'ROLE_UNEXPECTED',
        message: expect.stringContaining(`"${app[0]}"`),
        hint: expect.stringContaining(`COMMENT ON ROLE "${app[0]}" IS '`),
      });
      const { refused, made } = await ensureRoles(client, [database, other]);
      expect([...refused.keys()]).toEqual([database]);
      expect(made).toHaveLength(2);
      const { roles } = await readRoles(client, [owner, app[0]]);
      expect(roles.get(app[0])).toMatchObject({ powers: ['CREATEDB'], inherit: true });
      expect(roles.has(owner)).toBe(false);
    });
  });

  it('takes a group as it is that an administrator prepared', async () => {
    await onServer(server, async (client) => {
      const database = await roleName(server);
      const { owner } = databaseRoles(database);
      await ensureClusterRoles(client);
      await client.query(`CREATE ROLE "${owner}"; GRANT azora_owner, azora_masker TO "${owner}"`);
      await ensureDatabaseRoles(client, database);
      const { roles } = await readRoles(client, [owner]);
      expect(roles.get(owner)?.comment).toBeNull();
    });
  });
});

const onServer = <T>(server: ServerAddress, use: (client: Client) => Promise<T>): Promise<T> =>
  withClient(server, server.maintenanceDatabase, use);

/** The name of a database that is never made; its roles go when the test ends. */
const roleName = async (server: ServerAddress): Promise<string> => {
  const name = `test_${randomBytes(8).toString('hex')}`;
  onTestFinished(() =>
    onServer(server, async (client) => {
      const { owner, app, reader } = databaseRoles(name);
      await client.query(`DROP ROLE IF EXISTS ${[owner, ...app, ...reader].map((role) => `"${role}"`).join(', ')}`);
    }),
  );
  return name;
};

const statementsOf = async (client: Client, work: () => Promise<unknown>): Promise<readonly string[]> => {
  const sent: string[] = [];
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  client.query = ((...args: unknown[]) => {
    sent.push(String(args[0]));
    return query(...args);
  }) as typeof client.query;
  await work();
  return sent;
};
