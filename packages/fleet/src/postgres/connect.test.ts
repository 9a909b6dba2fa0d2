import net from 'node:net';
import type { ServerAddress } from '@azora/schema/address';
import { testServers, throwawayDatabase } from '@azora/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connect, withClient } from './connect.ts';
import { quoteIdentifier } from './quote.ts';

const external = (change: Partial<ServerAddress> = {}): ServerAddress => ({
  ...testServers().debian15,
  name: 'default',
  kind: 'external',
  ...change,
});

/** A program on a port of its own that is no PostgreSQL. */
const impostor = async (answer: string | undefined): Promise<number> => {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    if (answer !== undefined) socket.end(answer);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const closedPort = async (): Promise<number> => {
  const probe = net.createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
};

describe('connect', () => {
  it.each(['embedded18', 'debian15'] as const)('opens a connection that says who it is (%s)', async (name) => {
    const rows = await withClient(testServers()[name], 'postgres', async (client) => {
      const result = await client.query(
        `SELECT application_name, current_database() AS db FROM pg_stat_activity WHERE pid = pg_backend_pid()`,
      );
      return result.rows;
    });
    expect(rows).toEqual([{ application_name: 'azora', db: 'postgres' }]);
  });

  it('applies the URL’s parameters', async () => {
    const address = external({
      parameters: { application_name: 'mine', options: '-c statement_timeout=4321', connection_limit: '3' },
    });
    const { rows } = await withClient(address, 'postgres', (client) =>
      client.query(
        `SELECT current_setting('application_name') AS name, current_setting('statement_timeout') AS timeout`,
      ),
    );
    expect(rows).toEqual([{ name: 'mine', timeout: '4321ms' }]);
  });

  it('takes user names, passwords and database names with any character', async () => {
    const password = `p@s:s/w#o%r?d &é'"`;
    const role = `o'dd "user"@x/${Date.now()}`;
    await withClient(external(), 'postgres', async (client) => {
      await client.query(`CREATE ROLE ${quoteIdentifier(role)} LOGIN PASSWORD '${password.replaceAll("'", "''")}'`);
      await client.query(`CREATE DATABASE ${quoteIdentifier(role)}`);
    });
    onTestFinished(() =>
      withClient(external(), 'postgres', async (client) => {
        await client.query(`DROP DATABASE ${quoteIdentifier(role)} WITH (FORCE)`);
        await client.query(`DROP ROLE ${quoteIdentifier(role)}`);
      }),
    );
    const { rows } = await withClient(external({ user: role, password }), role, (client) =>
      client.query('SELECT current_user, current_database()'),
    );
    expect(rows).toEqual([{ current_user: role, current_database: role }]);
  });

  it('says which address does not answer, and what to check', async () => {
    const port = await closedPort();
    await expect(connect(external({ port }), 'postgres')).rejects.toMatchObject({
      code: 'SERVER_UNREACHABLE',
      message: `No PostgreSQL server answers at 127.0.0.1:${port}: connect ECONNREFUSED 127.0.0.1:${port}`,
      hint: 'Check that the server "default" runs and that its URL names the right host, port and sslmode.',
      cause: { code: 'ECONNREFUSED' },
    });
    await expect(connect({ ...external({ port }), kind: 'embedded' }, 'postgres')).rejects.toMatchObject({
      hint: 'Type `azora up` to start the embedded server.',
    });
  });

  it('names each address of a host that has several', async () => {
    const port = await closedPort();
    await expect(connect(external({ host: 'localhost', port }), 'postgres')).rejects.toThrow(
      /at localhost:\d+: .*ECONNREFUSED/,
    );
  });

  it('gives up on a server that takes the connection and never answers', async () => {
    const address = external({ port: await impostor(undefined) });
    await expect(connect(address, 'postgres', { connectTimeoutMs: 200 })).rejects.toMatchObject({
      code: 'SERVER_UNREACHABLE',
    });
    const startedAt = Date.now();
    await expect(connect({ ...address, parameters: { connect_timeout: '1' } }, 'postgres')).rejects.toThrow('answers');
    expect(Date.now() - startedAt).toBeLessThan(5_000);
  });

  it('says that something which is no PostgreSQL is none', async () => {
    const port = await impostor('HTTP/1.1 400 Bad Request\r\n\r\n');
    await expect(connect(external({ port }), 'postgres', { connectTimeoutMs: 500 })).rejects.toMatchObject({
      code: 'SERVER_UNREACHABLE',
    });
  });

  it.each(['embedded18', 'debian15'] as const)(
    'says that the password is wrong, without showing it (%s)',
    async (name) => {
      const { host, port } = testServers()[name];
      const error = await connect(external({ port, password: 'wr0ng' }), 'postgres').catch((thrown) => thrown);
      expect(error).toMatchObject({
        code: 'WRONG_PASSWORD',
        message: `${host}:${port} does not let "postgres" in: password authentication failed for user "postgres"`,
        hint: 'Correct user and password in the URL of the server "default", then run it again.',
        cause: { code: '28P01' },
      });
      expect(JSON.stringify(error) + error.message).not.toContain('wr0ng');
    },
  );

  it('says the same where the URL has no password and the server wants one', async () => {
    await expect(connect(external({ password: undefined }), 'postgres')).rejects.toMatchObject({
      code: 'WRONG_PASSWORD',
    });
  });

  it('tells a missing database apart', async () => {
    await expect(connect(external(), 'not_there')).rejects.toMatchObject({
      code: 'DATABASE_MISSING',
      message: expect.stringContaining('There is no database "not_there" on 127.0.0.1:'),
    });
  });

  it('tells a server without a free connection apart', async () => {
    const database = await throwawayDatabase(external());
    const role = `limited_${Date.now()}`;
    await withClient(external(), 'postgres', (client) =>
      client.query(`CREATE ROLE ${role} LOGIN PASSWORD 'x' CONNECTION LIMIT 0`),
    );
    onTestFinished(async () => {
      await withClient(external(), 'postgres', (client) => client.query(`DROP ROLE ${role}`));
    });
    await expect(connect(external({ user: role, password: 'x' }), database.name)).rejects.toMatchObject({
      code: 'TOO_MANY_CONNECTIONS',
    });
  });

  it('refuses to go on without TLS where the URL requires it, and goes on where the URL prefers it', async () => {
    await expect(connect(external({ parameters: { sslmode: 'require' } }), 'postgres')).rejects.toMatchObject({
      code: 'SERVER_UNREACHABLE',
      message: expect.stringContaining('does not support SSL'),
    });
    const preferring = external({ parameters: { sslmode: 'prefer' } });
    await expect(withClient(preferring, 'postgres', async () => 'in')).resolves.toBe('in');
  });
});

describe('withClient', () => {
  it('ends its connection when the work fails', async () => {
    const database = await throwawayDatabase(external()); // which fails where a connection is left
    const work = withClient(database.address, database.name, async (client) => {
      await client.query('BEGIN');
      throw new Error('the work failed');
    });
    await expect(work).rejects.toThrow('the work failed');
  });

  it('fails with the query when the server ends the connection meanwhile, and not with an unhandled event', async () => {
    const work = withClient(external(), 'postgres', async (client) => {
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await withClient(external(), 'postgres', (other) =>
        other.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]),
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      await client.query('SELECT 1');
    });
    await expect(work).rejects.toThrow();
  });
});
