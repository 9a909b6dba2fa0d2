import { existsSync } from 'node:fs';
import { chown, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { collectProgress, embeddedProject, isFullRun, otherProcess, type TestProject } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { withClient } from '../postgres/connect.ts';
import { embeddedFolders } from './azora-home.ts';
import { embeddedBinaries } from './binaries.ts';
import { embeddedStatus } from './embedded-status.ts';
import { runAs } from './run-as.ts';
import { serverUser } from './server-user.ts';
import { startEmbedded } from './start-embedded.ts';

const DEBIAN_15 = '/usr/lib/postgresql/15/bin';

/** The server's folder, made as if an earlier start had begun it. */
const makeHomeOf = async (project: TestProject): Promise<string> => {
  const { home } = embeddedFolders(project);
  await mkdir(home, { recursive: true });
  const { drop } = await serverUser();
  if (drop !== undefined) await chown(home, drop.uid, drop.gid);
  return home;
};

describe('a data folder of another PostgreSQL', () => {
  it('is refused with what to type, and stays as it is', async () => {
    const project = await embeddedProject();
    await makeHomeOf(project);
    const { data } = embeddedFolders(project);
    const made = await runAs(await serverUser(), `${DEBIAN_15}/initdb`, ['-D', data, '--no-sync', '--auth=trust']);
    expect(made.code).toBe(0);
    const before = (await readdir(data)).sort();
    const { major } = await embeddedBinaries();
    await expect(startEmbedded(project, collectProgress())).rejects.toMatchObject({
      code: 'DATA_FOLDER_VERSION',
      message: `${data} was made by PostgreSQL 15; the embedded server is PostgreSQL ${major}.`,
      hint:
        `Move it away (mv ${data} ${data}.old), then type \`azora up\` to begin with an empty one; or run it with a ` +
        `PostgreSQL 15 of your own (pg_ctl -D ${data} start) and set AZORA_DATABASE_URL. Nothing was changed.`,
    });
    expect((await readdir(data)).sort()).toEqual(before);
    expect((await embeddedStatus(project)).state).toBe('stopped');
  });
});

describe('a data folder that is none', () => {
  it('is refused with what to type, and stays as it is', async () => {
    const project = await embeddedProject();
    await makeHomeOf(project);
    const { data } = embeddedFolders(project);
    await mkdir(data);
    await writeFile(path.join(data, 'mine.txt'), 'precious');
    await expect(startEmbedded(project, collectProgress())).rejects.toMatchObject({
      code: 'DATA_FOLDER_DAMAGED',
      message: `${data} is there, but it is no PostgreSQL data folder.`,
      hint: `Move it away (mv ${data} ${data}.old), then type \`azora up\` to begin with an empty one.`,
    });
    expect(await readdir(data)).toEqual(['mine.txt']);
  });
});

describe('an initdb that is cut short', () => {
  it.each(isFullRun ? [0, 30, 120, 250, 400, 550, 700, 850] : [120])(
    'leaves nothing that looks like a data folder, killed after %i ms, and the next start succeeds',
    async (ms) => {
      const project = await embeddedProject();
      const { home, data } = embeddedFolders(project);
      const { child, output } = startElsewhere(project);
      while (!(await begun(home)) && !existsSync(data) && child.exitCode === null) await delay(2);
      await delay(ms);
      child.kill('SIGKILL');
      await output.catch(() => {});
      const address = await startEmbedded(project, collectProgress());
      await withClient(address, 'postgres', async (client) => client.query('SELECT 1'));
      const left = (await readdir(home)).filter((name) => name.startsWith('.'));
      expect(left).toEqual([]);
    },
  );
});

it('starts with an empty folder when the data were removed and the address is still remembered', async () => {
  const project = await embeddedProject();
  await startEmbedded(project, collectProgress());
  const { postmaster, dataFolder } = await embeddedStatus(project);
  process.kill(postmaster?.pid ?? 0, 'SIGKILL');
  await delay(300);
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
  const address = await startEmbedded(project, collectProgress());
  await withClient(address, 'postgres', async (client) => client.query('SELECT 1'));
});

const begun = async (home: string): Promise<boolean> =>
  (await readdir(home).catch(() => [])).some((name) => name.startsWith('.initdb-'));

const startElsewhere = ({ root, stateDir }: TestProject) =>
  otherProcess(`
    import { startEmbedded } from ${JSON.stringify(new URL('./start-embedded.ts', import.meta.url).href)};
    const project = ${JSON.stringify({ root, stateDir, settings: {} })};
    await startEmbedded(project, { report() {}, signal: new AbortController().signal });`);
