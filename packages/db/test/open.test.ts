import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generateClients, openProject, withClient } from '@azora/fleet';
import { collectProgress, temporaryFolder, testServers } from '@azora/testkit';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Opened, type OpenOptions, open as openTyped } from '../src/index.ts';
import { type People, peopleFleet } from './people.ts';

/** The fixture's services are not those that this repository's own types know. */
const open = openTyped as unknown as (name: string, options?: OpenOptions) => Promise<Opened<string>>;

describe.each(['embedded18', 'debian15'] as const)('open, in plain Node, on %s', (server) => {
  it('writes and reads through the typed client, tells its health, and lets the process end', async () => {
    const people = await peopleFleet(testServers()[server]);
    const result = await people.node(`
      import { open } from '@azora/db';
      const people = await open('people-service');
      const made = await people.user.create({ data: { email: 'ada@example.org', displayName: 'Ada' } });
      const read = await people.user.findUniqueOrThrow({ where: { email: 'ada@example.org' } });
      const health = await people.health();
      await people.close();
      const keepsAlive = process.getActiveResourcesInfo().filter((name) => name === 'Timeout' || name.startsWith('TCP'));
      console.log(JSON.stringify({ same: made.id === read.id, displayName: read.displayName, health, keepsAlive }));`);
    expect(result).toMatchObject({ same: true, displayName: 'Ada', keepsAlive: [] });
    expect(result).toHaveProperty('health', {
      ok: true,
      service: 'people-service',
      database: people.database,
      latencyMs: expect.any(Number),
      serverVersion: expect.stringMatching(server === 'debian15' ? /^15\.\d+$/ : /^18\.\d+$/),
      readOnly: false,
    });
  });
});

it('lets a process end that forgot to close', async () => {
  const people = await peopleFleet(testServers().embedded18);
  const script = `import { open } from '@azora/db';
    const people = await open('people-service');
    console.log(await people.user.count());`;
  expect(await people.node(script)).toBe(0);
});

it('finds the project from the program that was started, wherever that was', async () => {
  const people = await peopleFleet(testServers().embedded18);
  const file = join(people.root, 'services/people-service/count.mjs');
  await writeFile(
    file,
    `import { open } from '@azora/db';
    const people = await open('people-service');
    console.log(await people.user.count());
    await people.close();`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [file], {
    cwd: '/',
    env: { AZORA_DATABASE_URL: people.serverUrl },
  });
  expect(stdout.trim()).toBe('0');
});

describe('open', () => {
  let people: People;

  beforeEach(async () => {
    people = await peopleFleet(testServers().embedded18);
    vi.stubEnv('AZORA_ROOT', people.root);
    vi.stubEnv('AZORA_DATABASE_URL', people.serverUrl);
  });

  afterEach(() => vi.unstubAllEnvs());

  const opened = async (name: string, options?: OpenOptions) => {
    const client = await open(name, options);
    onTestFinished(() => client.close());
    return client;
  };

  const whereItIs = async (options?: OpenOptions): Promise<string> => {
    const client = await opened('people-service', options);
    const [row] = await client.$queryRawUnsafe<{ name: string }[]>('SELECT current_database() AS name');
    await client.close();
    return row?.name ?? '';
  };

  it('names the nearest service where there is none of that name', async () => {
    await expect(open('peple-service')).rejects.toMatchObject({
      code: 'UNKNOWN_SERVICE',
      message: expect.stringContaining('"peple-service"'),
      hint: 'Did you mean "people-service"?',
    });
    await expect(open('constructor')).rejects.toMatchObject({ code: 'UNKNOWN_SERVICE' });
  });

  it('says what to type where no client was ever generated', async () => {
    vi.stubEnv('AZORA_ROOT', await temporaryFolder());
    await expect(open('people-service')).rejects.toMatchObject({
      code: 'NO_PROJECT',
      hint: expect.stringContaining('AZORA_ROOT'),
    });
  });

  it('says what to type where the client was removed', async () => {
    await rm(join(people.root, 'services/people-service/client'), { recursive: true });
    await expect(open('people-service')).rejects.toMatchObject({
      code: 'CLIENT_MISSING',
      hint: 'Type `azora generate people-service`.',
    });
  });

  it('finds the server in .env, in servers.json of the embedded one, or by an option', async () => {
    vi.stubEnv('AZORA_DATABASE_URL', '');
    await expect(open('people-service')).rejects.toMatchObject({ code: 'SERVER_NOT_RUNNING' });

    await writeFile(join(people.root, '.env'), `DATABASE_URL=${people.serverUrl}\n`);
    expect(await whereItIs()).toBe(people.database);
    await rm(join(people.root, '.env'));

    const servers = join(people.root, '.azora/servers.json');
    await writeFile(servers, JSON.stringify({ default: testServers().embedded18 }));
    expect(await whereItIs()).toBe(people.database);
    await rm(servers);

    const url = new URL(people.serverUrl);
    url.pathname = people.database;
    expect(await whereItIs({ url: url.href })).toBe(people.database);
    await expect(open('people-service', { url: 'mysql://me:secret@host/x' })).rejects.toMatchObject({
      code: 'SERVER_URL_INVALID',
      message: expect.not.stringContaining('secret'),
    });
  });

  it('does not take a DATABASE_URL of the environment alone, and says so', async () => {
    vi.stubEnv('AZORA_DATABASE_URL', '');
    vi.stubEnv('DATABASE_URL', people.serverUrl);
    await expect(open('people-service')).rejects.toMatchObject({
      code: 'SERVER_NOT_RUNNING',
      message: expect.stringContaining('DATABASE_URL'),
    });
  });

  it('goes to the server that the service is placed on', async () => {
    const config = `export default { placement: { 'people-service': 'eu' }, servers: { eu: { env: 'EU_URL' } } };`;
    await writeFile(join(people.root, 'azora.config.ts'), config);
    const project = await openProject({ cwd: people.root });
    await generateClients(project, project.services, collectProgress());

    vi.stubEnv('AZORA_DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/postgres');
    await expect(open('people-service')).rejects.toMatchObject({
      code: 'SERVER_URL_MISSING',
      message: expect.stringContaining('EU_URL'),
    });
    vi.stubEnv('EU_URL', people.serverUrl);
    expect(await whereItIs()).toBe(people.database);
  });

  it('keeps no more connections than it is told to', async () => {
    const used = async (options?: OpenOptions) => {
      const client = await opened('people-service', options);
      await Promise.all(Array.from({ length: 12 }, () => client.$queryRawUnsafe('SELECT pg_sleep(0.05)::text')));
      const { rows } = await withClient(testServers().embedded18, people.database, (watcher) =>
        watcher.query(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = $1 AND application_name = $2`, [
          people.database,
          'people-service',
        ]),
      );
      await client.close();
      return rows[0]?.n;
    };
    expect(await used()).toBe(5);
    vi.stubEnv('AZORA_DATABASE_URL', `${people.serverUrl}?connection_limit=2`);
    expect(await used()).toBe(2);
    expect(await used({ connectionLimit: 3 })).toBe(3);
  });

  it('does without TLS where it is only preferred', async () => {
    vi.stubEnv('AZORA_DATABASE_URL', `${people.serverUrl}?sslmode=prefer`);
    expect(await whereItIs()).toBe(people.database);
  });

  it('tells that the database does not answer, without throwing', async () => {
    vi.stubEnv('AZORA_DATABASE_URL', 'postgresql://nobody:secret@127.0.0.1:1/postgres');
    const health = await (await opened('people-service')).health();
    expect(health).toMatchObject({
      ok: false,
      database: people.database,
      error: {
        code: 'UNHEALTHY',
        message: `${people.database} does not answer: Can't reach database server at 127.0.0.1:1`,
        hint: 'Type `azora status`.',
      },
    });
  });

  it('tells that the database does not answer in time', async () => {
    const silent = net.createServer();
    const sockets: net.Socket[] = [];
    silent.on('connection', (socket) => sockets.push(socket.on('error', () => {})));
    const port = await new Promise<number>((resolve) => {
      silent.listen(0, '127.0.0.1', () => resolve((silent.address() as net.AddressInfo).port));
    });
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      silent.close();
    });
    vi.stubEnv('AZORA_DATABASE_URL', `postgresql://nobody@127.0.0.1:${port}/postgres?connect_timeout=4`);
    const client = await open('people-service');
    const health = await client.health();
    expect(health).toMatchObject({ ok: false, error: { code: 'HEALTH_TIMEOUT' } });
  });

  it('acts for nobody where the schema says of no model who may see it', async () => {
    const client = await opened('people-service');
    const refused = expect.objectContaining({ code: 'NO_ACCESS_RULES', hint: expect.any(String) });
    expect(() => client.as({ user: '00000000-0000-7000-8000-000000000001' })).toThrow(refused);
    expect(() => client.asService('look')).toThrow(refused);
  });

  it('leaves a model called Health within reach', async () => {
    const prisma = join(people.root, 'services/people-service/prisma');
    await mkdir(prisma, { recursive: true });
    await writeFile(
      join(prisma, 'schema.prisma'),
      `generator client {\n  provider = "prisma-client"\n  output = "../client"\n}
       datasource db {\n  provider = "postgresql"\n}
       model Health {\n  id Int @id\n  @@map("health")\n}\n`,
    );
    const project = await openProject({ cwd: people.root });
    await generateClients(project, project.services, collectProgress());
    await withClient(testServers().embedded18, people.database, (client) =>
      client.query('CREATE TABLE health (id integer PRIMARY KEY); INSERT INTO health VALUES (7)'),
    );
    // In a process of its own: this one has the former client loaded.
    const script = `import { open } from '@azora/db';
      const people = await open('people-service');
      console.log(JSON.stringify([(await people.health()).ok, await people.health.findMany()]));
      await people.close();`;
    expect(await people.node(script)).toEqual([true, [{ id: 7 }]]);
  });
});
