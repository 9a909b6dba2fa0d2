import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { ServerAddress } from '@azora/schema/address';
import { collectProgress, embeddedProject, type TestProject } from '@azora/testkit';
import { expect, it } from 'vitest';
import { connect, withClient } from '../postgres/connect.ts';
import { embeddedFolders } from './azora-home.ts';
import { rememberAddress } from './remembered-address.ts';
import { startEmbedded } from './start-embedded.ts';
import { stopEmbedded } from './stop-embedded.ts';

const startWithData = async (project: TestProject): Promise<ServerAddress> => {
  const address = await startEmbedded(project, collectProgress());
  await withClient(address, 'postgres', (client) => client.query('CREATE TABLE kept AS SELECT 42 AS answer'));
  return address;
};

const expectRecovered = async (project: TestProject, before: ServerAddress): Promise<void> => {
  const context = collectProgress();
  const address = await startEmbedded(project, context);
  expect(context.notes()).toEqual([
    `The password of the embedded server in ${embeddedFolders(project).data} was lost; it has a new one. ` +
      'Its data are as they were.',
  ]);
  expect(address.password).not.toBe(before.password);
  const { rows } = await withClient(address, 'postgres', (client) => client.query('SELECT answer FROM kept'));
  expect(rows).toEqual([{ answer: 42 }]);
  await expect(connect({ ...before, port: address.port }, 'postgres')).rejects.toMatchObject({
    code: 'WRONG_PASSWORD',
  });
  expect(await startEmbedded(project, collectProgress())).toEqual(address);
};

it('keeps the data when .azora was deleted from under a stopped server', async () => {
  const project = await embeddedProject();
  const before = await startWithData(project);
  await stopEmbedded(project, collectProgress());
  await rm(path.join(project.stateDir, 'servers.json'));
  await expectRecovered(project, before);
});

it('keeps the data when .azora/servers.json was deleted from under a running server', async () => {
  const project = await embeddedProject();
  const before = await startWithData(project);
  await rm(path.join(project.stateDir, 'servers.json'));
  await expectRecovered(project, before);
});

it('keeps the data when .azora/servers.json was deleted and the server was killed', async () => {
  const project = await embeddedProject();
  const before = await startWithData(project);
  await rm(path.join(project.stateDir, 'servers.json'));
  const { runningPostmaster } = await import('./postmaster.ts');
  process.kill((await runningPostmaster(embeddedFolders(project).data))?.pid ?? 0, 'SIGKILL');
  await expectRecovered(project, before);
});

it('keeps the data when .azora/servers.json holds another password', async () => {
  const project = await embeddedProject();
  const before = await startWithData(project);
  await rememberAddress(project.stateDir, { ...before, password: 'from-a-copy-of-the-project' });
  await expectRecovered(project, before);
});

it('only corrects the port when .azora/servers.json holds another one', async () => {
  const project = await embeddedProject();
  const before = await startWithData(project);
  await rememberAddress(project.stateDir, { ...before, port: 1 });
  const context = collectProgress();
  expect(await startEmbedded(project, context)).toEqual(before);
  expect(context.notes()).toEqual([]);
});
