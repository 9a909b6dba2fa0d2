import { existsSync } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { otherProcess, stopServersBelow, temporaryFolder } from '@azora/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isRoot } from './azora-home.ts';
import { runAs } from './run-as.ts';
import { serverUser } from './server-user.ts';

const FILE = fileURLToPath(new URL('./start-embedded.ts', import.meta.url));

/** Whether somebody who is not root can run these sources: a clone in root's home is closed to them. */
const reachable = isRoot() && (await runAs(await serverUser(), '/usr/bin/test', ['-r', FILE])).code === 0;

/** Starts a project's server as an ordinary user; prints where it is and whose. */
const code = (root: string): string => `
  import { startEmbedded } from ${JSON.stringify(new URL('./start-embedded.ts', import.meta.url).href)};
  import { embeddedStatus } from ${JSON.stringify(new URL('./embedded-status.ts', import.meta.url).href)};
  import { stopEmbedded } from ${JSON.stringify(new URL('./stop-embedded.ts', import.meta.url).href)};
  const project = ${JSON.stringify({ root, stateDir: path.join(root, '.azora'), settings: {} })};
  const notes = [];
  const context = { report: (progress) => notes.push(progress.text), signal: new AbortController().signal };
  try {
    await startEmbedded(project, context);
    const { state, dataFolder } = await embeddedStatus(project);
    const stopped = await stopEmbedded(project, context);
    console.log(JSON.stringify({ state, dataFolder, stopped, notes }));
  } catch (error) {
    console.log(JSON.stringify({ code: error.code, message: error.message, hint: error.hint }));
  }`;

describe.runIf(reachable)('an ordinary user', () => {
  it('has the server inside the project, and the list of running servers in the home folder', async () => {
    const account = (await serverUser()).drop;
    const folder = await temporaryFolder(account);
    onTestFinished(() => stopServersBelow(folder));
    const env = { AZORA_HOME: '', XDG_STATE_HOME: '', HOME: folder, TMPDIR: folder };
    const { output } = otherProcess(code(folder), { env, ...(account ? { as: account } : {}) });
    const data = path.join(folder, '.azora', 'postgres', 'data');
    expect(JSON.parse(await output)).toEqual({ state: 'running', dataFolder: data, stopped: true, notes: [] });
    expect((await stat(path.dirname(data))).mode & 0o777).toBe(0o700);
    expect(existsSync(path.join(folder, '.local/state/azora/servers'))).toBe(true);
    expect(existsSync(path.join(folder, '.local/state/azora/binaries'))).toBe(false);
  });

  it('has the server although there is no home folder for the list, and is told', async () => {
    const account = (await serverUser()).drop;
    const folder = await temporaryFolder(account);
    onTestFinished(() => stopServersBelow(folder));
    const env = { AZORA_HOME: '', XDG_STATE_HOME: '', HOME: '/nonexistent', TMPDIR: folder };
    const { output } = otherProcess(code(folder), { env, ...(account ? { as: account } : {}) });
    expect(JSON.parse(await output)).toMatchObject({
      state: 'running',
      notes: [expect.stringMatching(/^This server is not found again if its project is deleted: EACCES/)],
    });
  });

  it('is told when root was here first and left a folder that is root’s', async () => {
    const account = (await serverUser()).drop;
    const folder = await temporaryFolder(account);
    await mkdir(path.join(folder, '.azora', 'locks', 'embedded'), { recursive: true });
    const env = { AZORA_HOME: '', XDG_STATE_HOME: '', HOME: folder, TMPDIR: folder };
    const { output } = otherProcess(code(folder), { env, ...(account ? { as: account } : {}) });
    expect(JSON.parse(await output)).toMatchObject({
      code: 'FOLDER_NOT_WRITABLE',
      hint: expect.stringContaining(`sudo chown -R "$(id -un)" ${folder}/.azora`),
    });
  });

  it('is told where it has a number and no name, as in a container, and finds nothing half made', async () => {
    const nameless = { uid: 54_242, gid: 54_242 };
    const folder = await temporaryFolder(nameless);
    const env = { AZORA_HOME: '', XDG_STATE_HOME: '', HOME: folder, TMPDIR: folder };
    const { output } = otherProcess(code(folder), { env, as: nameless });
    expect(JSON.parse(await output)).toEqual({
      code: 'POSTGRES_USER_UNKNOWN',
      message: 'PostgreSQL needs a user with a name, and user number 54242 has none here.',
      hint: expect.stringContaining('useradd --uid 54242 azora'),
    });
    const home = path.join(folder, '.azora', 'postgres');
    expect((await readdir(home)).filter((name) => /data|initdb/.test(name))).toEqual([]);
  });

  it('is told which folder cannot be written', async () => {
    const account = (await serverUser()).drop;
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'project'));
    const root = path.join(folder, 'project');
    const env = { AZORA_HOME: '', XDG_STATE_HOME: '', HOME: '/nonexistent', TMPDIR: '/tmp' };
    const { output } = otherProcess(code(root), { env, ...(account ? { as: account } : {}) });
    expect(JSON.parse(await output)).toMatchObject({
      code: 'FOLDER_NOT_WRITABLE',
      message: `The embedded server needs ${path.join(root, '.azora')}, which cannot be written.`,
    });
  });
});
