import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, statfs, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { collectProgress, embeddedProject, temporaryFolder } from '@azora/testkit';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { withClient } from '../postgres/connect.ts';
import { embeddedFolders, isRoot } from './azora-home.ts';
import { assertRoomOnDisk } from './disk-room.ts';
import { startEmbedded } from './start-embedded.ts';
import { stopEmbedded } from './stop-embedded.ts';

describe('assertRoomOnDisk', () => {
  it('lets pass what fits, also for a folder that is yet to be made', async () => {
    const folder = path.join(await temporaryFolder(), 'not', 'made', 'yet');
    await assertRoomOnDisk(folder, { bytes: 1024, inodes: 1 });
    expect(existsSync(folder)).toBe(false);
  });

  it('names folder, need and what is free', async () => {
    const folder = await temporaryFolder();
    await expect(assertRoomOnDisk(folder, { bytes: 2 ** 60, inodes: 1 })).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringMatching(
        new RegExp(`^Too little room in ${folder}: 1,099,511,627,776 MB are needed and [\\d,]+ MB are free\\.$`),
      ),
      hint: `Free some space there (df -h ${folder}; df -i ${folder}), then run it again: it goes on where it stopped.`,
    });
  });

  it('looks at inodes too', async () => {
    const folder = await temporaryFolder();
    const { ffree, files } = await statfs(folder);
    if (files === 0) return; // a file system that does not count them
    const check = assertRoomOnDisk(folder, { bytes: 1, inodes: ffree * 2 });
    await expect(check).rejects.toThrow(/files are to be made and \d+ inodes are free/);
  });
});

/** A file system of so many megabytes, where this process may make one. */
const smallDisk = async (sizeMb: number): Promise<string | undefined> => {
  const folder = await temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeMb}m,mode=755`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder]);
  });
  return folder;
};

describe.runIf(isRoot())('a small disk', () => {
  it('is refused before anything is written to it', async ({ skip }) => {
    const disk = (await smallDisk(60)) ?? skip('needs the right to mount');
    const project = await embeddedProject();
    vi.stubEnv('AZORA_HOME', disk);
    await expect(startEmbedded(project, collectProgress())).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(await readdir(path.join(disk, 'binaries'))).toEqual([]);
  });

  it('is refused before the data folder is made, where the programs are there already', async ({ skip }) => {
    const disk = (await smallDisk(90)) ?? skip('needs the right to mount');
    const project = await embeddedProject();
    await symlink(path.join(project.home, 'binaries'), path.join(disk, 'binaries'));
    vi.stubEnv('AZORA_HOME', disk);
    await expect(startEmbedded(project, collectProgress())).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringContaining(`Too little room in ${embeddedFolders(project).home}`),
    });
    expect((await readdir(embeddedFolders(project).home)).sort()).toEqual(['logs', 'project.json']);
  });

  it('that fills up later stops the start with the server’s words, and loses nothing', async ({ skip }) => {
    const disk = (await smallDisk(400)) ?? skip('needs the right to mount');
    const project = await embeddedProject();
    vi.stubEnv('AZORA_HOME', disk);
    const address = await startEmbedded(project, collectProgress());
    await withClient(address, 'postgres', (client) => client.query('CREATE TABLE kept AS SELECT 42 AS answer'));
    await fill(disk);
    const insert = withClient(address, 'postgres', (client) =>
      client.query('CREATE TABLE big AS SELECT repeat(md5(i::text), 100) FROM generate_series(1, 200000) i'),
    );
    await expect(insert).rejects.toThrow();
    await stopEmbedded(project, collectProgress());
    const started = startEmbedded(project, collectProgress());
    await started.catch((error) => expect(error).toMatchObject({ code: 'EMBEDDED_START_FAILED' }));
    await writeFile(path.join(disk, 'filler'), '');
    const again = await startEmbedded(project, collectProgress());
    const { rows } = await withClient(again, 'postgres', (client) => client.query('SELECT answer FROM kept'));
    expect(rows).toEqual([{ answer: 42 }]);
    expect(embeddedFolders(project).home.startsWith(disk)).toBe(true);
  });
});

const fill = async (disk: string): Promise<void> => {
  await mkdir(disk, { recursive: true });
  const { bavail, bsize } = await statfs(disk);
  await writeFile(path.join(disk, 'filler'), Buffer.alloc(bavail * bsize - 256 * 1024)).catch(() => {});
};
