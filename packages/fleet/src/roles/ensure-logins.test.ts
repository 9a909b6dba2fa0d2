import { randomBytes } from 'node:crypto';
import { chmod, chown, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chooseLogin, databaseRoles, type LoginKind, type ServerAddress, withLogin } from '@azora/schema/address';
import { temporaryFolder, testServers } from '@azora/testkit';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { dropDatabase } from '../databases/create-database.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import { serverVersion } from '../postgres/server-version.ts';
import { type CredentialsProject, readLogins } from './credentials-file.ts';
import { ensureDatabaseRights } from './database-rights.ts';
import { ensureLogins } from './ensure-logins.ts';
import { createOwnedDatabase, dropDatabaseRoles } from './owned-database.ts';

const { embedded18, debian15 } = testServers();

describe.each([
  ['18', embedded18],
  ['15', debian15],
])('ensureLogins on %s', (_, server) => {
  it('makes logins whose passwords stand in a file that only their user reads', async () => {
    const { project, database } = await place(server);
    expect(await ensureLogins(project, server, [database])).toMatchObject({ made: 2, notes: [] });
    expect((await stat(fileOf(project))).mode & 0o777).toBe(0o600);
    await makeDatabase(server, database);
    for (const kind of ['app', 'reader'] as const) {
      expect(await userBy(project, server, database, kind)).toBe(databaseRoles(database)[kind][0]);
    }
  });

  it('keeps the passwords when run again', async () => {
    const { project, database } = await place(server);
    await ensureLogins(project, server, [database]);
    const before = await readFile(fileOf(project), 'utf8');
    expect(await ensureLogins(project, server, [database])).toMatchObject({ made: 0 });
    expect(await readFile(fileOf(project), 'utf8')).toBe(before);
  });

  it('makes a login with the password that was written before it was killed', async () => {
    const { project, database } = await place(server);
    await ensureLogins(project, server, [database]);
    const before = await readFile(fileOf(project), 'utf8');
    await onServer(server, (client) => dropDatabaseRoles(client, database));
    await ensureLogins(project, server, [database]);
    expect(await readFile(fileOf(project), 'utf8')).toBe(before);
    await makeDatabase(server, database);
    expect(await userBy(project, server, database, 'app')).toBe(databaseRoles(database).app[0]);
  });

  it('sends no password to the server, only a verifier', async () => {
    const { project, database } = await place(server);
    await ensureLogins(project, server, [database]);
    const { rows } = await onServer(server, (client) =>
      client.query<{ rolpassword: string }>('SELECT rolpassword FROM pg_authid WHERE rolname = $1', [
        databaseRoles(database).app[0],
      ]),
    );
    expect(rows[0]?.rolpassword).toMatch(/^SCRAM-SHA-256\$4096:/);
  });

  it('takes a password from the environment and keeps it out of the file', async () => {
    const { project, database } = await place(server);
    const app = databaseRoles(database).app[0];
    vi.stubEnv(`AZORA_APP_LOGIN_${database.toUpperCase()}`, `${app}:from:the environment`);
    await ensureLogins(project, server, [database]);
    await makeDatabase(server, database);
    expect(await readFile(fileOf(project), 'utf8')).not.toContain('"app"');
    expect(await userBy(project, server, database, 'app')).toBe(app);
  });

  it('makes the second login where the environment names it', async () => {
    const { project, database } = await place(server);
    const second = databaseRoles(database).app[1];
    vi.stubEnv(`AZORA_APP_LOGIN_${database.toUpperCase()}`, `${second}:next`);
    await ensureLogins(project, server, [database]);
    await makeDatabase(server, database);
    expect(await userBy(project, server, database, 'app')).toBe(second);
  });

  it('refuses a variable that names no login of the database, without repeating it', async () => {
    const { project, database } = await place(server);
    vi.stubEnv(`AZORA_APP_LOGIN_${database.toUpperCase()}`, 'postgres:hush');
    const { refused } = await ensureLogins(project, server, [database]);
    expect(refused.get(database)).toMatchObject({ code: 'CREDENTIALS_INVALID' });
    expect(String(refused.get(database)?.message)).not.toContain('hush');
  });

  it.each([0o644, 0o640, 0o604])(
    'refuses a file that others may read (mode %o), says how to close it, and leaves file and roles as they are',
    async (mode) => {
      const { project, database } = await place(server);
      await ensureLogins(project, server, [database]);
      await chmod(fileOf(project), mode);
      // The group of root's files may read them: that is how a container gets its secrets.
      if (mode === 0o640 && process.getuid?.() === 0) await chown(fileOf(project), 65_534, 65_534);
      const before = await readFile(fileOf(project), 'utf8');
      await onServer(server, (client) => dropDatabaseRoles(client, database));
      await expect(ensureLogins(project, server, [database])).rejects.toMatchObject({
        code: 'CREDENTIALS_EXPOSED',
        message: `${fileOf(project)} holds passwords and others may read it (mode ${mode.toString(8)}).`,
        hint: `Type: chmod 600 '${fileOf(project)}'; if anybody may have read it, also \`azora credentials rotate\`.`,
      });
      expect(await readFile(fileOf(project), 'utf8')).toBe(before);
      expect((await stat(fileOf(project))).mode & 0o777).toBe(mode);
      expect(await verifierOf(server, database)).toBeUndefined();
    },
  );

  it('says which of its roles had rights too many, and takes those away', async () => {
    const { project, database } = await place(server);
    const [app] = databaseRoles(database).app;
    await ensureLogins(project, server, [database]);
    await onServer(server, (client) => client.query(`ALTER ROLE "${app}" SUPERUSER CREATEROLE`));
    const { notes } = await ensureLogins(project, server, [database]);
    expect(notes).toEqual([`Brought back to the rights that azora gives: ${app} (1 role had others).`]);
    const powers = await onServer(server, (client) =>
      client.query('SELECT rolsuper OR rolcreaterole AS any FROM pg_roles WHERE rolname = $1', [app]),
    );
    expect(powers.rows).toEqual([{ any: false }]);
    expect((await ensureLogins(project, server, [database])).notes).toEqual([]);
  });

  it('refuses a file that is none', async () => {
    const { project, database } = await place(server);
    await ensureLogins(project, server, [database]);
    await writeFile(fileOf(project), '{"external/default": {"databases": []}}');
    await expect(ensureLogins(project, server, [database])).rejects.toMatchObject({ code: 'CREDENTIALS_INVALID' });
  });
});

it('makes lost passwords again on the embedded server', async () => {
  const { project, database } = await place(embedded18);
  await ensureLogins(project, embedded18, [database]);
  await makeDatabase(embedded18, database);
  await rm(fileOf(project));
  expect(await ensureLogins(project, embedded18, [database])).toMatchObject({ made: 0, notes: [] });
  expect(await userBy(project, embedded18, database, 'app')).toBe(databaseRoles(database).app[0]);
});

it('only says that passwords are lost on any other server, where they may be in use', async () => {
  const { project, database } = await place(debian15);
  await ensureLogins(project, debian15, [database]);
  const before = await verifierOf(debian15, database);
  await rm(fileOf(project));
  const { notes, refused } = await ensureLogins(project, debian15, [database]);
  expect(notes).toEqual([expect.stringContaining('azora credentials rotate')]);
  expect(refused.size).toBe(0);
  expect(await verifierOf(debian15, database)).toEqual(before);
});

it('gives no login of another server the passwords in the file', async () => {
  const { project, database } = await place(debian15);
  await ensureLogins(project, debian15, [database]);
  await onServer(debian15, (client) => dropDatabaseRoles(client, database));
  const other = { ...debian15, host: 'localhost' };
  await expect(ensureLogins(project, other, [database])).rejects.toMatchObject({ code: 'CREDENTIALS_OTHER_SERVER' });
});

const fileOf = ({ stateDir }: CredentialsProject): string => path.join(stateDir, 'credentials.json');

const onServer = <T>(server: ServerAddress, use: (client: Client) => Promise<T>): Promise<T> =>
  withClient(server, server.maintenanceDatabase, use);

/** A project without anything, and the name of a database for it. */
const place = async (server: ServerAddress): Promise<{ project: CredentialsProject; database: string }> => {
  const root = await temporaryFolder();
  const database = `test_${randomBytes(8).toString('hex')}`;
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await onServer(server, async (client) => {
      await dropDatabase(client, database);
      await dropDatabaseRoles(client, database);
    });
  });
  return { project: { root, stateDir: path.join(root, '.azora') }, database };
};

const makeDatabase = (server: ServerAddress, database: string): Promise<unknown> =>
  onServer(server, async (client) => {
    await createOwnedDatabase(client, database, await serverVersion(client, server));
    await ensureDatabaseRights(client, [database]);
  });

/** Who the login that a project knows turns out to be. */
const userBy = async (
  project: CredentialsProject,
  server: ServerAddress,
  database: string,
  kind: LoginKind,
): Promise<unknown> => {
  const choice = chooseLogin(server, database, kind, await readLogins(project));
  if (choice.kind !== 'known') throw new Error(choice.kind);
  return withClient(withLogin(server, choice.login), database, async (client) => {
    const { rows } = await client.query<{ current_user: string }>('SELECT current_user');
    return rows[0]?.current_user;
  });
};

const verifierOf = (server: ServerAddress, database: string): Promise<unknown> =>
  onServer(server, async (client) => {
    const { rows } = await client.query('SELECT rolpassword FROM pg_authid WHERE rolname = $1', [
      databaseRoles(database).app[0],
    ]);
    return rows[0];
  });
