import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { ServerAddress } from '@azora/schema/address';
import { azoraHome, collectProgress, embeddedProject, type TestProject } from '@azora/testkit';
import { describe, expect, it, vi } from 'vitest';
import { withClient } from '../postgres/connect.ts';
import { embeddedFolders, isRoot } from './azora-home.ts';
import { embeddedStatus } from './embedded-status.ts';
import { rememberedAddress } from './remembered-address.ts';
import { resolveServers } from './resolve-servers.ts';
import { startEmbedded } from './start-embedded.ts';
import { stopEmbedded } from './stop-embedded.ts';

// An ordinary user has the data in the project: AZORA_HOME decides nothing about them.
describe.runIf(isRoot())('one project with two AZORA_HOMEs', () => {
  it('has a server in each, which go on as they are when the other is up', async () => {
    const { project, first, second } = await twoHomes();
    use(first);
    const address = await startEmbedded(project, collectProgress());
    await withClient(address, 'postgres', (client) => client.query('CREATE TABLE kept AS SELECT 1 AS server'));
    const { postmaster } = await embeddedStatus(project);

    use(second);
    const other = await startEmbedded(project, collectProgress());
    expect(other.port).not.toBe(address.port);

    use(first);
    const context = collectProgress();
    expect(await startEmbedded(project, context)).toEqual(address);
    expect((await embeddedStatus(project)).postmaster).toEqual(postmaster);
    expect(await asked(address)).toEqual([{ server: 1 }]);
    expect(context.notes()).toEqual([expect.stringContaining(`AZORA_HOME=${second}`)]);

    use(second);
    await stopEmbedded(project, collectProgress());
    expect(await startEmbedded(project, collectProgress())).toEqual(other);
    use(first);
    await stopEmbedded(project, collectProgress());
    use(second);
    await stopEmbedded(project, collectProgress());
  });

  it('says once from when on programs open the databases of the other', async () => {
    const { project, first, second } = await twoHomes();
    use(first);
    const context = collectProgress();
    await startEmbedded(project, context);
    expect(context.notes()).toEqual([]);
    use(second);
    const other = await startEmbedded(project, context);
    const { data } = embeddedFolders(project);
    expect(context.notes()).toEqual([
      `This project was last up with AZORA_HOME=${first}, where it has a server and data of its own. ` +
        `From now on its programs open the databases in ${data}.`,
    ]);
    expect(await openedBy(project)).toEqual(other);
    await startEmbedded(project, context);
    expect(context.notes()).toHaveLength(1);
    await stopEmbedded(project, collectProgress());
    use(first);
    await stopEmbedded(project, collectProgress());
  });

  it('lets commands work on the server of their own, whichever was up last', async () => {
    const { project, first, second } = await twoHomes();
    use(first);
    const address = await startEmbedded(project, collectProgress());
    use(second);
    await expect(resolveServers(project, collectProgress())).rejects.toMatchObject({
      code: 'SERVER_NOT_RUNNING',
      hint: `The project was last up with AZORA_HOME=${first}: set that again, or type \`azora up\` to start the one in ${second}.`,
    });
    await startEmbedded(project, collectProgress());
    use(first);
    expect((await resolveServers(project, collectProgress())).get('default')).toEqual(address);
    await stopEmbedded(project, collectProgress());
    use(second);
    await stopEmbedded(project, collectProgress());
  });

  it('knows its server again when its home was moved', async () => {
    const { project, first, second } = await twoHomes();
    use(first);
    const address = await startEmbedded(project, collectProgress());
    await stopEmbedded(project, collectProgress());
    await rename(first, `${second}-moved`);
    use(`${second}-moved`);
    const context = collectProgress();
    expect(await startEmbedded(project, context)).toEqual(address);
    expect(context.reports).toEqual([]);
    await stopEmbedded(project, collectProgress());
  });
});

const twoHomes = async () => {
  const project = await embeddedProject();
  const folder = path.join(path.dirname(project.home), 'other');
  await mkdir(folder);
  return { project, first: project.home, second: await azoraHome(folder) };
};

const use = (home: string): void => {
  vi.stubEnv('AZORA_HOME', home);
};

const asked = async (address: ServerAddress) =>
  withClient(address, 'postgres', async (client) => (await client.query('SELECT server FROM kept')).rows);

/** What @azora/db reads. */
const openedBy = async (project: TestProject): Promise<unknown> => {
  expect(await rememberedAddress(project.stateDir)).toBeDefined();
  return JSON.parse(await readFile(path.join(project.stateDir, 'servers.json'), 'utf8')).default;
};
