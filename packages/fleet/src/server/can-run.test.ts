import { chmod, cp, mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { collectProgress, embeddedProject, temporaryFolder } from '@azora/testkit';
import { expect, it, vi } from 'vitest';
import { isRoot } from './azora-home.ts';
import { embeddedBinaries, platformPackage } from './binaries.ts';
import { assertCanRun } from './can-run.ts';
import { serverUser } from './server-user.ts';
import { startEmbedded } from './start-embedded.ts';

it('says which system library is missing', async () => {
  const native = path.join(await temporaryFolder(), 'native');
  const found = await platformPackage(process.platform, process.arch);
  await cp(found.native, native, { recursive: true, verbatimSymlinks: true });
  await rm(path.join(native, 'lib', 'libicuuc.so.60'));
  const binaries = { ...(await embeddedBinaries()), postgres: path.join(native, 'bin', 'postgres') };
  await expect(assertCanRun(binaries, await serverUser())).rejects.toMatchObject({
    code: 'UNSUPPORTED_PLATFORM',
    message: expect.stringContaining('libicuuc.so.60'),
    hint: expect.stringContaining('AZORA_DATABASE_URL'),
  });
});

it('says that a program cannot run at all here', async () => {
  const binaries = { ...(await embeddedBinaries()), postgres: '/nowhere/postgres' };
  await expect(assertCanRun(binaries, await serverUser())).rejects.toMatchObject({
    code: 'UNSUPPORTED_PLATFORM',
    message: 'The embedded PostgreSQL does not run on this machine: spawn /nowhere/postgres ENOENT',
  });
});

it.runIf(isRoot())(
  'says that AZORA_HOME is closed to the user who runs PostgreSQL, and opens no folder of others',
  async () => {
    const project = await embeddedProject();
    const closed = path.join(project.root, 'closed');
    await mkdir(closed, { mode: 0o700 });
    await chmod(closed, 0o700);
    vi.stubEnv('AZORA_HOME', closed);
    await expect(startEmbedded(project, collectProgress())).rejects.toMatchObject({
      code: 'FOLDER_NOT_WRITABLE',
      message: expect.stringContaining(`may not run ${closed}`),
      hint: expect.stringContaining('AZORA_HOME'),
    });
    expect((await stat(closed)).mode & 0o777).toBe(0o700);
  },
);
