import { debianServer, embeddedServer, fixtureFleet, type TestServer } from '@azora/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, withClient } from '../postgres/connect.ts';

describe.each([
  ['18', embeddedServer],
  ['15', debianServer],
])('a server that has a role of a name that every fleet needs, on %s', (_, start) => {
  let server: TestServer;
  beforeAll(async () => {
    // A server of its own: the roles of a fleet are the whole server's.
    server = await start();
  });
  afterAll(() => server.stop());

  const asSuperuser = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withClient(server.address, 'postgres', use);
  const rowsOf = (sql: string): Promise<unknown[]> => asSuperuser(async (client) => (await client.query(sql)).rows);

  it('is refused whole with other attributes, keeps the role as it is, and takes it over where it is told to', async () => {
    const fleet = await fixtureFleet({ server: server.address });
    const up = () => fleet.azoraHere(['up', '--yes', server.address.host, '--no-generate']);
    await asSuperuser((client) => client.query(`CREATE ROLE azora_service LOGIN BYPASSRLS CREATEDB PASSWORD 'theirs'`));
    const attributes = `SELECT rolcanlogin, rolbypassrls, rolcreatedb FROM pg_roles WHERE rolname = 'azora_service'`;
    const before = await rowsOf(attributes);

    const refused = await up();
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain(
      'The server has a role "azora_service" that azora did not make, so it was left alone.',
    );
    const statement = /COMMENT ON ROLE "azora_service" IS '[^']*';/.exec(refused.stderr)?.[0] ?? '';
    expect(await rowsOf(attributes)).toEqual(before);
    expect(await rowsOf(`SELECT rolname FROM pg_roles WHERE rolname LIKE 'azora%'`)).toEqual([
      { rolname: 'azora_service' },
    ]);
    expect(await rowsOf(`SELECT datname FROM pg_database WHERE datname LIKE '${fleet.databases.people}'`)).toEqual([]);

    await asSuperuser((client) => client.query(statement));
    const taken = await up();
    expect(taken.exitCode, taken.stderr).toBe(0);
    expect(taken.stdout + taken.stderr).toContain(
      'Brought back to the rights that azora gives: azora_service (1 role had others).',
    );
    expect(await rowsOf(attributes)).toEqual([{ rolcanlogin: false, rolbypassrls: false, rolcreatedb: false }]);
  });
});
