import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import net from 'node:net';
import { collectProgress, embeddedProject } from '@azora/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { withClient } from '../postgres/connect.ts';
import { embeddedFolders } from './azora-home.ts';
import { startEmbedded } from './start-embedded.ts';
import { stopEmbedded } from './stop-embedded.ts';

/** Takes a port, or any free one, until the test ends. */
const occupy = async (port = 0, host = '127.0.0.1'): Promise<number> => {
  const server = net.createServer();
  onTestFinished(() => {
    server.close();
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

it('moves to another port when the remembered one is taken, says by what, and stays there', async () => {
  const project = await embeddedProject();
  const first = await startEmbedded(project, collectProgress());
  await withClient(first, 'postgres', (client) => client.query('CREATE TABLE kept AS SELECT 42 AS answer'));
  await stopEmbedded(project, collectProgress());
  await occupy(first.port);
  const context = collectProgress();
  const moved = await startEmbedded(project, context);
  expect(moved).toEqual({ ...first, port: moved.port });
  expect(moved.port).not.toBe(first.port);
  expect(context.notes()).toEqual([
    expect.stringMatching(
      new RegExp(
        `^Port ${first.port} is taken by .*node.* \\(process ${process.pid}\\); the embedded server is on ${moved.port} now\\.$`,
      ),
    ),
  ]);
  const { rows } = await withClient(moved, 'postgres', (client) => client.query('SELECT answer FROM kept'));
  expect(rows).toEqual([{ answer: 42 }]);
  const again = collectProgress();
  await stopEmbedded(project, again);
  expect(await startEmbedded(project, again)).toEqual(moved);
  expect(again.notes()).toEqual([]);
});

it('notices a program that listens on all addresses', async () => {
  const project = await embeddedProject();
  const { port } = await startEmbedded(project, collectProgress());
  await stopEmbedded(project, collectProgress());
  await occupy(port, '0.0.0.0');
  expect((await startEmbedded(project, collectProgress())).port).not.toBe(port);
});

it('refuses a fixed port that is taken, says by what, and leaves nothing behind', async () => {
  const port = await occupy();
  const project = await embeddedProject({ embeddedPort: port });
  await expect(startEmbedded(project, collectProgress())).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: expect.stringMatching(
      new RegExp(`^Port ${port} of azora\\.config\\.ts is taken by .*node.* \\(process ${process.pid}\\)\\.$`),
    ),
    hint: 'End that program, or change or remove `embedded: { port }` in azora.config.ts.',
  });
  expect(existsSync(embeddedFolders(project).data)).toBe(false);
});

it('uses a fixed port that is free', async () => {
  // Neither one of those that embedded servers seek, nor one that the system gives to tests beside this.
  const port = randomInt(10_000, 20_000);
  const project = await embeddedProject({ embeddedPort: port });
  expect((await startEmbedded(project, collectProgress())).port).toBe(port);
});

it('says how to move a running server when a fixed port is set afterwards', async () => {
  const project = await embeddedProject();
  const { port } = await startEmbedded(project, collectProgress());
  const context = collectProgress();
  const fixed = { ...project, settings: { ...project.settings, embeddedPort: port + 1 } };
  expect((await startEmbedded(fixed, context)).port).toBe(port);
  expect(context.notes()).toEqual([
    `The embedded server still is on port ${port}; \`azora down\`, then \`azora up\`, moves it to ${port + 1}.`,
  ]);
});
