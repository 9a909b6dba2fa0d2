import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chooseLogin, databaseRoles, type ServerAddress, withLogin } from '@azora/schema/address';
import { collectProgress, type FixtureFleet, fixtureFleet, testServers } from '@azora/testkit';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openProject } from '../config/open-project.ts';
import type { Project } from '../config/project.ts';
import { connect, withClient } from '../postgres/connect.ts';
import { readLogins } from '../roles/credentials-file.ts';
import { retireCredentials } from './retire-credentials.ts';
import { rotateCredentials } from './rotate-credentials.ts';

const { embedded18, debian15 } = testServers();
const SERVICE = 'people-service';

describe.each([
  ['18', embedded18],
  ['15', debian15],
])('rotateCredentials on %s', (_, server) => {
  it('interrupts no client that reads the file when it connects, through rotations and retirements', async () => {
    const { project, database } = await upFleet(server);
    const client = reconnecting(() => currentUser(project, server, database));
    for (let turn = 0; turn < 3; turn++) {
      await rotateCredentials(project, SERVICE, collectProgress());
      await delay(50);
      await retireCredentials(project, { service: SERVICE, endSessions: true }, collectProgress());
    }
    const { users, failures } = await client.stop();
    expect(failures).toEqual([]);
    const [first, second] = databaseRoles(database).app;
    expect(new Set(users)).toEqual(new Set([first, second]));
  });

  it('lets those go on that were started before, until they are retired', async () => {
    const { project, database } = await upFleet(server);
    const before = await login(project, server, database);
    const session = await connect(before, database);
    onTestFinished(() => session.end().catch(() => {}));
    const { logins } = await rotateCredentials(project, SERVICE, collectProgress());
    expect(logins[0]).toMatchObject({ login: `${database}_app2`, before: { login: `${database}_app`, sessions: 1 } });
    await session.query('SELECT 1');
    await withClient(before, database, (client) => client.query('SELECT 1'));

    await expect(
      retireCredentials(project, { service: SERVICE, endSessions: false }, collectProgress()),
    ).rejects.toMatchObject({
      code: 'CREDENTIALS_IN_USE',
    });
    await withClient(before, database, (client) => client.query('SELECT 1'));

    await retireCredentials(project, { service: SERVICE, endSessions: true }, collectProgress());
    await expect(session.query('SELECT 1')).rejects.toThrow();
    await expect(withClient(before, database, () => Promise.resolve())).rejects.toMatchObject({
      code: 'WRONG_PASSWORD',
    });
    expect(await currentUser(project, server, database)).toBe(`${database}_app2`);
  });

  it('gives no new password to a login that still works, because an idle program may hold the old one', async () => {
    const { project } = await upFleet(server);
    await rotateCredentials(project, SERVICE, collectProgress());
    const before = await readFile(path.join(project.stateDir, 'credentials.json'), 'utf8');
    await expect(rotateCredentials(project, SERVICE, collectProgress())).rejects.toMatchObject({
      code: 'CREDENTIALS_IN_USE',
      hint: expect.stringContaining('azora credentials retire people-service'),
    });
    expect(await readFile(path.join(project.stateDir, 'credentials.json'), 'utf8')).toBe(before);
  });

  it('takes from a login what it was given beyond its rights before it is used again', async () => {
    const { project, database } = await upFleet(server);
    const [first, second] = databaseRoles(database).app;
    for (const used of [second, first]) {
      await rotateCredentials(project, SERVICE, collectProgress());
      await retireCredentials(project, { service: SERVICE, endSessions: true }, collectProgress());
      expect(await currentUser(project, server, database)).toBe(used);
      const rights = await withClient(server, 'postgres', async (client) => {
        await client.query(`ALTER ROLE "${used === first ? second : first}" CREATEDB INHERIT`);
        return (await client.query('SELECT rolcreatedb, rolinherit FROM pg_roles WHERE rolname = $1', [used])).rows;
      });
      expect(rights).toEqual([{ rolcreatedb: false, rolinherit: false }]);
    }
  });

  it('shuts out nobody where the credentials file is an older copy', async () => {
    const { project, database } = await upFleet(server);
    const file = path.join(project.stateDir, 'credentials.json');
    const [first, second] = databaseRoles(database).app;
    const older = await readFile(file, 'utf8');
    await rotateCredentials(project, SERVICE, collectProgress());
    await retireCredentials(project, { service: SERVICE, endSessions: true }, collectProgress());
    const inUse = await login(project, server, database);
    expect(inUse.user).toBe(second);
    await writeFile(file, older);
    await expect(
      retireCredentials(project, { service: SERVICE, endSessions: true }, collectProgress()),
    ).rejects.toMatchObject({
      code: 'CREDENTIALS_INVALID',
      message: expect.stringContaining(`"${first}" is not let in`),
      hint: expect.stringContaining('azora credentials rotate people-service'),
    });
    await rotateCredentials(project, SERVICE, collectProgress());
    expect(await currentUser(project, server, database)).toBe(first);
    await withClient(inUse, database, (client) => client.query('SELECT 1'));
  });

  it('makes new passwords where they were lost', async () => {
    const { project, database } = await upFleet(server);
    await rm(path.join(project.stateDir, 'credentials.json'));
    await rotateCredentials(project, SERVICE, collectProgress());
    expect(await currentUser(project, server, database)).toBe(`${database}_app2`);
  });

  it('does as the environment says, and keeps that out of the file', async () => {
    const { project, database } = await upFleet(server);
    vi.stubEnv(`AZORA_APP_LOGIN_${database.toUpperCase()}`, `${database}_app2:from-the-vault`);
    const { logins } = await rotateCredentials(project, SERVICE, collectProgress());
    expect(logins[0]).toMatchObject({ login: `${database}_app2`, source: 'variable' });
    expect(await currentUser(project, server, database)).toBe(`${database}_app2`);
    expect(await readFile(path.join(project.stateDir, 'credentials.json'), 'utf8')).not.toContain('from-the-vault');
  });

  it('keeps the new login when the fleet is brought up again', async () => {
    const { fleet, project, database } = await upFleet(server);
    await rotateCredentials(project, SERVICE, collectProgress());
    await retireCredentials(project, { service: SERVICE, endSessions: true }, collectProgress());
    const { exitCode, stderr } = await fleet.azoraHere(['up', '--yes', server.host, '--no-generate']);
    expect(stderr).not.toContain('✖');
    expect(exitCode).toBe(0);
    expect(await currentUser(project, server, database)).toBe(`${database}_app2`);
  });
});

/** The fixture on a server, and the database of its service of people. */
const upFleet = async (server: ServerAddress): Promise<{ fleet: FixtureFleet; project: Project; database: string }> => {
  const fleet = await fixtureFleet({ server });
  const { exitCode, stderr } = await fleet.azoraHere(['up', SERVICE, '--yes', server.host, '--no-generate']);
  expect(exitCode, stderr).toBe(0);
  for (const [name, value] of Object.entries(fleet.env)) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return { fleet, project: await openProject({ cwd: fleet.root }), database: fleet.databases.people };
};

const login = async (project: Project, server: ServerAddress, database: string): Promise<ServerAddress> => {
  const choice = chooseLogin(
    { ...server, name: 'default', kind: 'external' },
    database,
    'app',
    await readLogins(project),
  );
  if (choice.kind !== 'known') throw new Error(choice.kind);
  return withLogin(server, choice.login);
};

const currentUser = async (project: Project, server: ServerAddress, database: string): Promise<string> =>
  withClient(await login(project, server, database), database, async (client) => {
    const { rows } = await client.query<{ name: string }>('SELECT current_user AS name');
    return rows[0]?.name ?? '';
  });

/** Connects again and again, as a service whose sessions do not last. */
const reconnecting = (
  ask: () => Promise<string>,
): { stop: () => Promise<{ users: readonly string[]; failures: readonly unknown[] }> } => {
  const users: string[] = [];
  const failures: unknown[] = [];
  let isStopped = false;
  const done = (async () => {
    while (!isStopped) {
      await ask().then(
        (user) => users.push(user),
        (error: unknown) => failures.push(error),
      );
    }
  })();
  return {
    stop: async () => {
      isStopped = true;
      await done;
      return { users, failures };
    },
  };
};
