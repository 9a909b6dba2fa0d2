import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseUrl } from '@azora/schema/address';
import { testServers } from '@azora/testkit';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { open } from '../src/index.ts';
import { type GuardedClient, guardedFleet } from './guarded.ts';

const server = () => testServers().embedded18;

const guarded = guardedFleet(server());

const fleetWithCredentials = async () => {
  const fleet = guarded();
  vi.stubEnv('AZORA_DATABASE_URL', databaseUrl(server(), 'postgres', 'password'));
  const { username: user, password } = new URL(fleet.url);
  const file = join(fleet.root, '.azora/credentials.json');
  const write = async (app: object) => {
    const databases = { [fleet.database]: { app } };
    const credentials = { 'external/default': { host: `${server().host}:${server().port}`, databases } };
    await writeFile(file, JSON.stringify(credentials), { mode: 0o600 });
  };
  await write({ user, password });
  return { ...fleet, file, write, user, password };
};

const opened = async (): Promise<GuardedClient> => {
  const client = (await (open as (name: string) => Promise<unknown>)('people-service')) as GuardedClient;
  onTestFinished(() => client.close());
  return client;
};

const login = async (): Promise<unknown> => {
  const [row] = await (await opened()).asService('look').$queryRawUnsafe('SELECT session_user::text AS login');
  return row;
};

describe('the login of a service', () => {
  it('is its app login out of the credentials file, whatever URL the server has', async () => {
    const { user } = await fleetWithCredentials();
    expect(await login()).toEqual({ login: user });
  });

  it('may stand in a variable or in a file that one names', async () => {
    const { user, password, file, root, database } = await fleetWithCredentials();
    await rm(file);
    vi.stubEnv(`AZORA_APP_LOGIN_${database.toUpperCase()}`, `${user}:${password}`);
    expect(await login()).toEqual({ login: user });
    vi.stubEnv(`AZORA_APP_LOGIN_${database.toUpperCase()}`, `postgres:${password}`);
    await expect(opened()).rejects.toMatchObject({ code: 'CREDENTIALS_INVALID' });
    vi.stubEnv(`AZORA_APP_LOGIN_${database.toUpperCase()}`, '');
    const elsewhere = { 'external/default': { host: 'x:1', databases: { [database]: { app: { user, password } } } } };
    await writeFile(join(root, 'secrets.json'), JSON.stringify(elsewhere), { mode: 0o600 });
    vi.stubEnv('AZORA_CREDENTIALS_FILE', 'secrets.json');
    expect(await login()).toEqual({ login: user });
  });

  it('is never replaced by the administrator', async () => {
    const { file, write } = await fleetWithCredentials();
    await write({ user: 'postgres', password: 'test-password' });
    await expect(opened()).rejects.toMatchObject({ code: 'CREDENTIALS_LOST' });
    await rm(file);
    await expect(opened()).rejects.toMatchObject({
      code: 'CREDENTIALS_LOST',
      hint: expect.stringContaining('azora credentials rotate people-service'),
    });
  });

  it('is not read out of a file that others may read, or that is damaged', async () => {
    const { file } = await fleetWithCredentials();
    await chmod(file, 0o644);
    await expect(opened()).rejects.toMatchObject({
      code: 'CREDENTIALS_EXPOSED',
      hint: expect.stringContaining('chmod 600'),
    });
    await chmod(file, 0o600);
    await writeFile(file, '{"external/default": ');
    await expect(opened()).rejects.toMatchObject({ code: 'CREDENTIALS_INVALID' });
  });
});
