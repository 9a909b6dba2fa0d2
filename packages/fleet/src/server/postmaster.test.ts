import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { collectProgress, embeddedProject } from '@azora/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { withClient } from '../postgres/connect.ts';
import { embeddedFolders } from './azora-home.ts';
import { embeddedStatus } from './embedded-status.ts';
import { runningPostmaster } from './postmaster.ts';
import { isRunning } from './process-identity.ts';
import { serverUser } from './server-user.ts';
import { startEmbedded } from './start-embedded.ts';
import { stopEmbedded } from './stop-embedded.ts';

it('starts again after kill -9, with what was committed', async () => {
  const project = await embeddedProject();
  const address = await startEmbedded(project, collectProgress());
  await withClient(address, 'postgres', (client) => client.query('CREATE TABLE kept AS SELECT 42 AS answer'));
  const { postmaster } = await embeddedStatus(project);
  process.kill(postmaster?.pid ?? 0, 'SIGKILL');
  expect(await startEmbedded(project, collectProgress())).toEqual(address);
  const { rows } = await withClient(address, 'postgres', (client) => client.query('SELECT answer FROM kept'));
  expect(rows).toEqual([{ answer: 42 }]);
  expect((await embeddedStatus(project)).postmaster?.pid).not.toBe(postmaster?.pid);
});

it('starts although postmaster.pid holds the number of another program, which is left alone', async () => {
  const project = await embeddedProject();
  const address = await startEmbedded(project, collectProgress());
  const { data } = embeddedFolders(project);
  const pidFile = path.join(data, 'postmaster.pid');
  const contents = await readFile(pidFile, 'utf8');
  await stopEmbedded(project, collectProgress());
  const { drop } = await serverUser();
  const stranger = spawn('sleep', ['60'], { ...drop, stdio: 'ignore' });
  onTestFinished(() => {
    stranger.kill();
  });
  await writeFile(pidFile, contents.replace(/^\d+/, String(stranger.pid)));
  expect((await embeddedStatus(project)).state).toBe('stopped');
  expect(await stopEmbedded(project, collectProgress())).toBe(false);
  expect(await startEmbedded(project, collectProgress())).toEqual(address);
  expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
});

it('does not take a server on another folder for its own', async () => {
  const project = await embeddedProject();
  await startEmbedded(project, collectProgress());
  const { data } = embeddedFolders(project);
  const other = await embeddedProject();
  await startEmbedded(other, collectProgress());
  const contents = await readFile(path.join(embeddedFolders(other).data, 'postmaster.pid'), 'utf8');
  const own = await readFile(path.join(data, 'postmaster.pid'), 'utf8');
  await writeFile(path.join(data, 'postmaster.pid'), contents);
  expect(await runningPostmaster(data)).toBeUndefined();
  await writeFile(path.join(data, 'postmaster.pid'), own);
});

it('stops in an orderly way although clients are connected', async () => {
  const project = await embeddedProject();
  const address = await startEmbedded(project, collectProgress());
  const { postmaster, logFolder } = await embeddedStatus(project);
  await withClient(address, 'postgres', async (client) => {
    await client.query('BEGIN');
    expect(await stopEmbedded(project, collectProgress())).toBe(true);
  });
  expect(postmaster && (await isRunning(postmaster))).toBe(false);
  const day = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' }).format(new Date());
  const log = await readFile(path.join(logFolder, `postgresql-${day}.log`), 'utf8');
  expect(log).toContain('database system is shut down');
});

it('shows the end of the log when the server does not start', async () => {
  const project = await embeddedProject();
  await startEmbedded(project, collectProgress());
  await stopEmbedded(project, collectProgress());
  const { data, logs } = embeddedFolders(project);
  await writeFile(path.join(data, 'postgresql.conf'), "shared_buffers = 'nonsense'\n");
  await expect(startEmbedded(project, collectProgress())).rejects.toMatchObject({
    code: 'EMBEDDED_START_FAILED',
    message: expect.stringMatching(
      /^The embedded PostgreSQL did not start:\n.*invalid value for parameter "shared_buffers"/s,
    ),
    hint: `Its whole log is in ${logs}.`,
  });
});
