import { withClient } from '@azora/fleet';
import { fixtureFleet, testServers } from '@azora/testkit';
import { expect, it } from 'vitest';

const parameters = { schema: 'acme', connection_limit: '3', sslmode: 'disable' };

it('keeps tables, history and seeds in the schema that the server’s URL names', async () => {
  const server = testServers().debian15;
  const fleet = await fixtureFleet({ server: { ...server, parameters } });
  const up = await fleet.azoraHere(['up', '--yes', server.host, '--demo', '--no-generate']);
  expect(up).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/^✔ migrations +3 applied, 3 databases/m) });
  await withClient(server, fleet.databases.people, async (client) => {
    const { rows } = await client.query(
      `SELECT DISTINCT nspname AS schema FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
       WHERE relkind = 'r' AND nspname NOT IN ('information_schema', 'azora') AND NOT starts_with(nspname, 'pg_')`,
    );
    expect(rows).toEqual([{ schema: 'acme' }]);
    const { rows: users } = await client.query('SELECT count(*)::int AS n FROM acme.users');
    expect(users[0].n).toBeGreaterThan(0);
  });

  const again = await fleet.azoraHere(['up', '--yes', server.host, '--demo', '--no-generate']);
  expect(again).toMatchObject({
    exitCode: 0,
    stderr: expect.stringMatching(/^✔ migrations +0 applied[\s\S]*^✔ seeds +0 rows inserted, 0 updated, /m),
  });
  const status = await fleet.azoraHere(['status', 'people-service', '--json']);
  expect(JSON.parse(status.stdout)).toMatchObject([{ applied: 1, pending: 0, missing: 0, rows: expect.any(Number) }]);
  const url = await fleet.azoraHere(['url', 'people-service']);
  expect(url.stdout).toContain(`/${fleet.databases.people}?schema=acme&connection_limit=3&sslmode=disable`);
});

it('compares a contract with its migrations over a connection that would rather have TLS', async () => {
  const server = testServers().debian15;
  const fleet = await fixtureFleet({ server: { ...server, parameters: { sslmode: 'prefer' } } });
  expect(await fleet.azoraHere(['migrate', 'new', 'people-service', 'nothing'])).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('nothing was written'),
  });
});
