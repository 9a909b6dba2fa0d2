import { chmod, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { collectProgress, embeddedProject, otherProcess } from '@azora/testkit';
import { describe, expect, it, vi } from 'vitest';
import { withClient } from '../postgres/connect.ts';
import { embeddedFolders, isRoot } from './azora-home.ts';
import { embeddedStatus } from './embedded-status.ts';
import { commandLine } from './process-identity.ts';
import { serverUser } from './server-user.ts';
import { startEmbedded } from './start-embedded.ts';
import { stopEmbedded } from './stop-embedded.ts';

describe('startEmbedded', () => {
  it('starts a server from nothing: durable, on loopback alone, in UTF-8 with the C.UTF-8 locale', async () => {
    const project = await embeddedProject();
    const address = await startEmbedded(project, collectProgress());
    expect(address).toMatchObject({ name: 'default', kind: 'embedded', host: '127.0.0.1', parameters: {} });
    const { rows } = await withClient(address, 'postgres', (client) =>
      client.query(`
        SELECT current_setting('listen_addresses') AS listens, current_setting('unix_socket_directories') AS sockets,
          current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS synchronous_commit,
          current_setting('full_page_writes') AS full_page_writes, current_setting('timezone') AS timezone,
          current_setting('password_encryption') AS passwords,
          (SELECT concat_ws(' ', pg_encoding_to_char(encoding), datlocprovider, datlocale)
             FROM pg_database WHERE datname = 'template1') AS locale,
          (SELECT count(*)::int FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256') AS open_doors`),
    );
    expect(rows).toEqual([
      {
        listens: '127.0.0.1',
        sockets: '',
        fsync: 'on',
        synchronous_commit: 'on',
        full_page_writes: 'on',
        timezone: 'UTC',
        passwords: 'scram-sha-256',
        locale: 'UTF8 b C.UTF-8',
        open_doors: 0,
      },
    ]);
  });

  it('keeps the password in one file that others cannot read, and on no command line', async () => {
    const project = await embeddedProject();
    const { password } = await startEmbedded(project, collectProgress());
    const file = path.join(project.stateDir, 'servers.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ default: { password } });
    expect(password).toMatch(/^[\w-]{32}$/);
    const { postmaster } = await embeddedStatus(project);
    expect(await commandLine(postmaster?.pid ?? 0)).not.toContain(password);
  });

  it('answers with the running server the second time, and says nothing', async () => {
    const project = await embeddedProject();
    const context = collectProgress();
    const first = await startEmbedded(project, context);
    const before = (await embeddedStatus(project)).postmaster;
    expect(await startEmbedded(project, context)).toEqual(first);
    expect((await embeddedStatus(project)).postmaster).toEqual(before);
    expect(context.reports).toEqual([]);
  });

  it('comes back with its data, its port and its password after it was stopped', async () => {
    const project = await embeddedProject();
    const first = await startEmbedded(project, collectProgress());
    await withClient(first, 'postgres', (client) => client.query('CREATE TABLE kept AS SELECT 42 AS answer'));
    expect(await stopEmbedded(project, collectProgress())).toBe(true);
    expect((await embeddedStatus(project)).state).toBe('stopped');
    expect(await stopEmbedded(project, collectProgress())).toBe(false);
    expect(await startEmbedded(project, collectProgress())).toEqual(first);
    const { rows } = await withClient(first, 'postgres', (client) => client.query('SELECT answer FROM kept'));
    expect(rows).toEqual([{ answer: 42 }]);
  });

  it('outlives the process that started it, and its process group', async () => {
    const project = await embeddedProject();
    const { child, output } = startElsewhere(project);
    const { pid } = JSON.parse(await output);
    expect(pid).toBe((await embeddedStatus(project)).postmaster?.pid);
    const group = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(' ').slice(4, 6).map(Number);
    expect(group).not.toContain(child.pid);
  });

  it('starts once when several processes start it at the same moment, and all of them use it', async () => {
    const project = await embeddedProject();
    const all = await Promise.all(Array.from({ length: 4 }, () => startElsewhere(project).output));
    const [first, ...others] = all.map((text) => JSON.parse(text));
    for (const other of others) expect(other).toEqual(first);
  });

  it('does not stop half-way when it is interrupted before it begins', async () => {
    const project = await embeddedProject();
    const signal = AbortSignal.abort(new Error('Ctrl-C'));
    await expect(startEmbedded(project, collectProgress(signal))).rejects.toThrow('Ctrl-C');
    expect((await embeddedStatus(project)).state).toBe('absent');
  });
});

describe.runIf(isRoot())('startEmbedded for root', () => {
  it('works for a project in a folder that is closed to others, and runs as somebody else', async () => {
    const project = await embeddedProject();
    await chmod(project.root, 0o700);
    const address = await startEmbedded(project, collectProgress());
    const { uid } = await serverUser();
    const { postmaster, dataFolder } = await embeddedStatus(project);
    expect(uid).toBeGreaterThan(0);
    expect((await stat(`/proc/${postmaster?.pid}`)).uid).toBe(uid);
    expect((await stat(dataFolder)).uid).toBe(uid);
    expect(dataFolder.startsWith(project.home)).toBe(true);
    await withClient(address, 'postgres', async (client) => client.query('SELECT 1'));
  });

  it('refuses an AZORA_POSTGRES_USER that does not exist, before anything is made', async () => {
    const project = await embeddedProject();
    vi.stubEnv('AZORA_POSTGRES_USER', 'nobody-of-that-name');
    await expect(startEmbedded(project, collectProgress())).rejects.toMatchObject({
      code: 'POSTGRES_USER_UNKNOWN',
      message: 'AZORA_POSTGRES_USER is "nobody-of-that-name", which is no unprivileged user of this machine.',
      hint: expect.stringContaining('useradd'),
    });
    expect((await embeddedStatus(project)).state).toBe('absent');
  });

  it('runs as AZORA_POSTGRES_USER', async () => {
    const project = await embeddedProject();
    vi.stubEnv('AZORA_POSTGRES_USER', 'nobody');
    await startEmbedded(project, collectProgress());
    expect((await stat(embeddedFolders(project).data)).uid).toBe((await serverUser()).uid);
  });

  it('says whom the data belong to when the user was changed afterwards', async () => {
    const project = await embeddedProject();
    await startEmbedded(project, collectProgress());
    await stopEmbedded(project, collectProgress());
    const { data } = embeddedFolders(project);
    const before = (await serverUser()).uid;
    vi.stubEnv('AZORA_POSTGRES_USER', before === 65534 ? 'daemon' : 'nobody');
    const after = (await serverUser()).uid;
    await expect(startEmbedded(project, collectProgress())).rejects.toMatchObject({
      code: 'DATA_FOLDER_OWNER',
      message: `${data} belongs to user number ${before}, and the embedded server would run as ${after}.`,
    });
    vi.stubEnv('AZORA_POSTGRES_USER', '');
    await startEmbedded(project, collectProgress());
  });
});

/** Starts the project's server in a process of its own, which says where it is. */
const startElsewhere = (project: { readonly root: string; readonly stateDir: string }) =>
  otherProcess(`
    import { startEmbedded } from ${JSON.stringify(new URL('./start-embedded.ts', import.meta.url).href)};
    import { embeddedStatus } from ${JSON.stringify(new URL('./embedded-status.ts', import.meta.url).href)};
    const project = ${JSON.stringify({ root: project.root, stateDir: project.stateDir, settings: {} })};
    const address = await startEmbedded(project, { report() {}, signal: new AbortController().signal });
    const { postmaster } = await embeddedStatus(project);
    console.log(JSON.stringify({ ...address, pid: postmaster.pid }));`);
