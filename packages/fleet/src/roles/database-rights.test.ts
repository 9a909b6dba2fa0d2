import { randomBytes } from 'node:crypto';
import { actingAs, databaseRoles, type ServerAddress } from '@azora/schema/address';
import { testServers } from '@azora/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDatabase, dropDatabase } from '../databases/create-database.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import { serverVersion } from '../postgres/server-version.ts';
import { ensureDatabaseRights } from './database-rights.ts';
import { createOwnedDatabase, dropDatabaseRoles } from './owned-database.ts';

const { embedded18, debian15 } = testServers();

describe.each([
  ['18', embedded18],
  ['15', debian15],
])('ensureDatabaseRights on %s', (_, server) => {
  it('lets each login into its own database and no other', async () => {
    const databases = [await ownedDatabase(server), await ownedDatabase(server), await ownedDatabase(server)];
    const logins = databases.flatMap((database) => [databaseRoles(database).app[0], databaseRoles(database).reader[0]]);
    const { rows } = await onServer(server, (client) =>
      client.query<{ login: string; database: string; privilege: string }>(
        `SELECT login, database, privilege FROM unnest($1::text[]) login, unnest($2::text[]) database,
           unnest(ARRAY['CONNECT', 'TEMPORARY', 'CREATE']) privilege
         WHERE has_database_privilege(login, database, privilege)`,
        [logins, databases],
      ),
    );
    const own = databases.flatMap((database) =>
      [databaseRoles(database).app[0], databaseRoles(database).reader[0]].map((login) => ({
        login,
        database,
        privilege: 'CONNECT',
      })),
    );
    expect(rows).toHaveLength(own.length);
    expect(rows).toEqual(expect.arrayContaining(own));
  });

  it('lets a login with the password in, and refuses it at the database of another', async () => {
    const [own, other] = [await ownedDatabase(server, 'let-me-in'), await ownedDatabase(server)];
    const login = { ...server, user: databaseRoles(own).app[0], password: 'let-me-in' };
    await withClient(login, own, (client) => client.query('SELECT 1'));
    await expect(withClient(login, other, () => Promise.resolve())).rejects.toMatchObject({ code: '42501' });
  });

  it('lets only the owner create in the schema public', async () => {
    const database = await ownedDatabase(server, 'pw');
    const app = { ...server, user: databaseRoles(database).app[0], password: 'pw' };
    await withClient(app, database, async (client) => {
      for (const sql of ['CREATE TABLE public.t ()', 'CREATE SCHEMA s', 'CREATE TEMP TABLE t ()']) {
        await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
      }
    });
    await withClient(server, database, async (client) => {
      await client.query(`SET ROLE "${databaseRoles(database).owner}"; CREATE TABLE public.t (); CREATE SCHEMA s`);
    });
  });

  it('lets Prisma’s own tools work as the owner, from the start of a session', async () => {
    const database = await ownedDatabase(server);
    const { owner } = databaseRoles(database);
    const { rows } = await withClient(actingAs(server, owner), database, (client) =>
      client.query('SELECT current_user::text AS name'),
    );
    expect(rows).toEqual([{ name: owner }]);
  });

  it('puts out the login of another database and PUBLIC again, but not whom an administrator let in', async () => {
    const [own, other] = [await ownedDatabase(server), await ownedDatabase(server)];
    const guest = `guest_${randomBytes(4).toString('hex')}`;
    await onServer(server, async (client) => {
      await client.query(`CREATE ROLE "${guest}" LOGIN`);
      await client.query(`GRANT CONNECT ON DATABASE "${own}" TO PUBLIC, "${guest}", "${databaseRoles(other).app[0]}";
        GRANT CREATE ON DATABASE "${own}" TO "${databaseRoles(own).app[0]}"`);
      await ensureDatabaseRights(client, [own]);
      const { rows } = await client.query<{ grantee: string; privilege: string }>(
        `SELECT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END AS grantee, privilege_type AS privilege
         FROM pg_database d, aclexplode(d.datacl) a WHERE datname = $1 AND a.grantee <> d.datdba`,
        [own],
      );
      await client.query(`REVOKE ALL ON DATABASE "${own}" FROM "${guest}"; DROP ROLE "${guest}"`);
      const grants = rows.map(({ grantee, privilege }) => `${grantee} ${privilege}`).sort();
      expect(grants).toEqual(
        [guest, databaseRoles(own).app[0], databaseRoles(own).reader[0]].map((name) => `${name} CONNECT`).sort(),
      );
    });
  });

  it('touches no database that was made without roles', async () => {
    const name = newName();
    onTestFinished(() => onServer(server, (client) => dropDatabase(client, name).then(() => {})));
    await onServer(server, async (client) => {
      await createDatabase(client, name, await serverVersion(client, server));
      const refused = await ensureDatabaseRights(client, [name]);
      expect(refused.get(name)).toMatchObject({ code: 'DATABASE_UNOWNED' });
      const { rows } = await client.query('SELECT datacl FROM pg_database WHERE datname = $1', [name]);
      expect(rows).toEqual([{ datacl: null }]);
    });
  });
});

const newName = (): string => `test_${randomBytes(8).toString('hex')}`;

const onServer = <T>(server: ServerAddress, use: (client: Client) => Promise<T>): Promise<T> =>
  withClient(server, server.maintenanceDatabase, use);

/** A database with its roles, both gone when the test ends. */
const ownedDatabase = async (server: ServerAddress, password?: string): Promise<string> => {
  const name = newName();
  onTestFinished(() =>
    onServer(server, async (client) => {
      await dropDatabase(client, name);
      await dropDatabaseRoles(client, name);
    }),
  );
  await onServer(server, async (client) => {
    // A plain password: the server makes a verifier of it.
    const plain = (logins: readonly string[]) =>
      Promise.resolve(new Map(password === undefined ? [] : logins.map((login) => [login, password])));
    await createOwnedDatabase(client, name, await serverVersion(client, server), plain);
  });
  return name;
};
