import { existsSync } from 'node:fs';
import path from 'node:path';
import { collectProgress, embeddedProject, isFullRun, stopServersBelow } from '@azora/testkit';
import { expect, it, onTestFinished, vi } from 'vitest';
import { startEmbedded } from './start-embedded.ts';

it.each(['back`id`quote', 'dollar$HOME', 'quo"te'])(
  'refuses a folder that a shell would read as a command (%s), before anything is made',
  async (name) => {
    const project = await embeddedProject();
    vi.stubEnv('AZORA_HOME', path.join(project.root, name));
    const inside = { ...project, stateDir: path.join(project.root, name, '.azora') };
    await expect(startEmbedded(inside, collectProgress())).rejects.toMatchObject({
      code: 'FOLDER_NAME_UNUSABLE',
      message: expect.stringContaining(name),
    });
    expect(existsSync(path.join(project.root, name))).toBe(false);
  },
);

/** What a shell, `printf` or an option parser would take for its own; one by one in a full run. */
const odd = isFullRun ? ["it's a space é", 'back\\slash', 'per%s', '-dash'] : ["-it's 100%s é, back\\slash"];

it.each(odd)('starts in a folder called %s', async (name) => {
  const project = await embeddedProject();
  const home = path.join(project.home, name);
  vi.stubEnv('AZORA_HOME', home);
  onTestFinished(() => stopServersBelow(home));
  const inside = { ...project, stateDir: path.join(project.root, name, '.azora') };
  expect((await startEmbedded(inside, collectProgress())).kind).toBe('embedded');
});
