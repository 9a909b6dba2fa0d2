import { spawn } from 'node:child_process';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { collectProgress, embeddedProject, type TestProject } from '@azora/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '../postgres/connect.ts';
import { embeddedFolders, isRoot, projectKey } from './azora-home.ts';
import { embeddedStatus } from './embedded-status.ts';
import { identifyProcess, isRunning } from './process-identity.ts';
import { startEmbedded } from './start-embedded.ts';
import { stopEmbedded } from './stop-embedded.ts';
import { stopOrphans } from './stop-orphans.ts';

const registered = (project: TestProject): Promise<string[]> => readdir(path.join(project.home, 'servers'));

describe('stopOrphans', () => {
  it('stops the server of a deleted project, and says what its data take and how to remove them', async () => {
    const project = await embeddedProject();
    const address = await startEmbedded(project, collectProgress());
    const { home } = embeddedFolders(project);
    await rm(project.root, { recursive: true });
    const { stopped, leftovers } = await stopOrphans();
    expect(stopped).toMatchObject([{ projectRoot: project.root, port: address.port }]);
    await expect(connect(address, 'postgres')).rejects.toMatchObject({ code: 'SERVER_UNREACHABLE' });
    expect(await registered(project)).toEqual([]);
    if (isRoot()) {
      expect(leftovers).toEqual([
        { projectRoot: project.root, folder: home, sizeBytes: expect.any(Number), command: `rm -r ${home}` },
      ]);
      expect(leftovers[0]?.sizeBytes).toBeGreaterThan(20_000_000);
    }
    expect((await stopOrphans()).stopped).toEqual([]);
  });

  it('stops a server whose data were deleted too, which cannot shut down in an orderly way', async () => {
    const project = await embeddedProject();
    const address = await startEmbedded(project, collectProgress());
    const { home } = embeddedFolders(project);
    await rm(project.root, { recursive: true });
    await rm(home, { recursive: true, force: true });
    expect((await stopOrphans()).stopped).toHaveLength(1);
    await expect(connect(address, 'postgres')).rejects.toMatchObject({ code: 'SERVER_UNREACHABLE' });
  });

  it('leaves a server alone whose project is there', async () => {
    const project = await embeddedProject();
    const address = await startEmbedded(project, collectProgress());
    expect(await stopOrphans()).toEqual({ stopped: [], failed: [], leftovers: [] });
    expect(await registered(project)).toEqual([`${projectKey(project)}.json`]);
    await (await connect(address, 'postgres')).end();
  });

  it('signals no process that is not the server it was, though the number is the same', async () => {
    const project = await embeddedProject();
    await startEmbedded(project, collectProgress());
    await stopEmbedded(project, collectProgress());
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
    onTestFinished(() => {
      stranger.kill();
    });
    const identity = await identifyProcess(stranger.pid ?? 0);
    const entry = { ...identity, projectRoot: '/gone', dataFolder: '/gone/data', port: 1 };
    await writeFile(path.join(project.home, 'servers', 'gone.json'), JSON.stringify(entry));
    expect((await stopOrphans()).stopped).toEqual([]);
    expect(identity && (await isRunning(identity))).toBe(true);
  });

  it('forgets a server that is gone, and bears an entry that cannot be read', async () => {
    const project = await embeddedProject();
    await startEmbedded(project, collectProgress());
    await writeFile(path.join(project.home, 'servers', 'broken.json'), '{');
    const { postmaster } = await embeddedStatus(project);
    process.kill(postmaster?.pid ?? 0, 'SIGKILL');
    // A process that is being torn down has no command line any more, but is still there for a moment.
    await expect.poll(async () => postmaster && (await isRunning(postmaster))).toBe(false);
    expect((await stopOrphans()).stopped).toEqual([]);
    expect(await registered(project)).toEqual(['broken.json']);
  });
});

describe('startEmbedded', () => {
  it('stops the server of an earlier clone in the same place before it starts its own', async () => {
    const project = await embeddedProject();
    const first = await startEmbedded(project, collectProgress());
    const { postmaster } = await embeddedStatus(project);
    const { home } = embeddedFolders(project);
    await rm(project.stateDir, { recursive: true });
    await rename(home, `${home}.away`).catch(() => {});
    const second = await startEmbedded(project, collectProgress());
    expect(postmaster && (await isRunning(postmaster))).toBe(false);
    expect(second.port).toBe(first.port);
    await (await connect(second, 'postgres')).end();
  });
});
