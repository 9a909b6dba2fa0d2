import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { databaseUrl } from '@azora/schema/address';
import { collectProgress, embeddedProject, testServers } from '@azora/testkit';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Service } from '../config/project.ts';
import { withClient } from '../postgres/connect.ts';
import { embeddedStatus } from './embedded-status.ts';
import { placeServices } from './place-services.ts';
import { resolveServers, startServers } from './resolve-servers.ts';

const debianUrl = (): string => databaseUrl(testServers().debian15, 'postgres', 'password');

describe('resolveServers', () => {
  it('starts nothing: an embedded server that does not run is an error that says what to type', async () => {
    const project = await embeddedProject();
    await expect(resolveServers(project, collectProgress())).rejects.toMatchObject({
      code: 'SERVER_NOT_RUNNING',
      message: 'The embedded server of this project is not running.',
      hint: 'Type `azora up` to start it.',
    });
    expect((await embeddedStatus(project)).state).toBe('absent');
  });

  it('connects to nothing: an external server need not answer', async () => {
    const project = await embeddedProject({ servers: { default: 'postgresql://nowhere.invalid/postgres' } });
    const servers = await resolveServers(project, collectProgress());
    expect(servers.get('default')).toMatchObject({ kind: 'external', host: 'nowhere.invalid' });
  });

  it('finds the embedded server that runs', async () => {
    const project = await embeddedProject();
    const started = await startServers(project, collectProgress());
    expect(await resolveServers(project, collectProgress())).toEqual(started);
  });

  it('reports that a DATABASE_URL of the shell is not taken', async () => {
    const project = await embeddedProject();
    vi.stubEnv('DATABASE_URL', debianUrl());
    const context = collectProgress();
    const servers = await startServers(project, context);
    expect(servers.get('default')?.kind).toBe('embedded');
    expect(context.notes()).toEqual([expect.stringContaining('DATABASE_URL is set in this shell and is not used')]);
  });
});

describe('startServers', () => {
  it('takes DATABASE_URL from the project’s .env and starts no embedded server', async () => {
    const project = await embeddedProject();
    await writeFile(path.join(project.root, '.env'), `DATABASE_URL=${debianUrl()}\n`);
    const servers = await startServers(project, collectProgress());
    expect(servers.get('default')).toMatchObject({ kind: 'external', port: testServers().debian15.port });
    expect((await embeddedStatus(project)).state).toBe('absent');
  });

  it('serves several servers at once', async () => {
    const project = await embeddedProject({ servers: { old: debianUrl() } });
    const service = (name: string, server: string): Service => ({
      name,
      dir: path.join(project.root, name),
      database: name,
      server,
      schemaFiles: [],
      migrationsDir: '',
      seedFile: undefined,
      description: undefined,
      category: undefined,
      priority: undefined,
    });
    await startServers(project, collectProgress(), ['default', 'old']);
    const placed = await placeServices(project, [service('a', 'old'), service('b', 'default')], collectProgress());
    expect(placed.map(({ service: { name }, address }) => [name, address.kind])).toEqual([
      ['a', 'external'],
      ['b', 'embedded'],
    ]);
  });

  it.each(['embedded18', 'debian15'] as const)('says how to let a role create databases (%s)', async (name) => {
    const server = testServers()[name];
    const role = `no_createdb_${Date.now()}`;
    const asSuperuser = (sql: string) => withClient(server, 'postgres', (client) => client.query(sql));
    await asSuperuser(`CREATE ROLE ${role} LOGIN PASSWORD 'x'`);
    onTestFinished(async () => {
      await asSuperuser(`DROP ROLE ${role}`);
    });
    const address = { ...server, kind: 'external' as const, user: role, password: 'x' };
    const project = await embeddedProject({ servers: { default: databaseUrl(address, 'postgres', 'password') } });
    const error = await startServers(project, collectProgress()).catch((thrown) => thrown);
    expect(error).toMatchObject({
      code: 'NO_CREATEDB',
      message: `The role "${role}" may not create databases on 127.0.0.1:${server.port}.`,
      hint: `As a superuser of that server: ALTER ROLE "${role}" CREATEDB;`,
    });
    await asSuperuser(error.hint.replace('As a superuser of that server: ', ''));
    expect((await startServers(project, collectProgress())).get('default')).toMatchObject({ user: role });
  });

  it('passes on what the server says, with the password hidden', async () => {
    const wrong = databaseUrl({ ...testServers().debian15, password: 'wr0ng' }, 'postgres', 'password');
    const project = await embeddedProject({ servers: { default: wrong } });
    const error = await startServers(project, collectProgress()).catch((thrown) => thrown);
    expect(error.code).toBe('WRONG_PASSWORD');
    expect(`${error.message}${error.hint}`).not.toContain('wr0ng');
  });
});
