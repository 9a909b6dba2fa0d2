import { stat } from 'node:fs/promises';
import { check, newMigration, openProject } from '@azora/fleet';
import { databaseUrl } from '@azora/schema/address';
import { expect, it, onTestFinished, vi } from 'vitest';
import { collectProgress } from './collect-progress.ts';
import { fixtureFleet } from './fixture-fleet.ts';
import { testServers } from './throwaway-database.ts';

it('is a project that has nothing to find fault with', async () => {
  const fleet = await fixtureFleet();
  const project = await openProject({ cwd: fleet.root });
  expect(project.services.map(({ database }) => database).sort()).toEqual(Object.values(fleet.databases).sort());
  expect((await check(project, { services: [] })).findings).toEqual([]);
});

it.each(['embedded18', 'debian15'] as const)('has migrations that say what its contracts say (%s)', async (name) => {
  const server = testServers()[name];
  vi.stubEnv('AZORA_DATABASE_URL', databaseUrl(server, 'postgres', 'password'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const project = await openProject({ cwd: (await fixtureFleet({ server })).root });
  for (const { name: service } of project.services) {
    const choice = { service, slug: 'change', acceptLoss: [] };
    expect((await newMigration(project, choice, collectProgress())).sql).toBe('');
  }
});

it('can be entered by any user, and has databases that no other fixture has', async () => {
  const [one, two] = [await fixtureFleet(), await fixtureFleet()];
  expect((await stat(one.root)).mode & 0o005).toBe(0o005);
  expect(one.databases).not.toEqual(two.databases);
});

it('runs the command in the project, and says how it ended', async () => {
  const fleet = await fixtureFleet();
  expect(await fleet.azora(['--version'])).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^\d+\.\d+/) });
  expect(await fleet.azora(['no-such-verb'])).toMatchObject({ exitCode: 2, stdout: '' });
});
