import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServerAddress } from '@azora/schema/address';
import { type FixtureFleet, fixtureFleet, fleetContent, isFullRun, type Moment, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const DRIVER = fileURLToPath(new URL('../../testkit/dist/up-until.js', import.meta.url));

/** At least one inside each step, in the order of the pipeline; the delays are spread by a fixed sequence. */
const everyday: readonly Moment[] = [
  { step: 'server', kind: 'started', count: 1, delayMs: 0 },
  { step: 'server', kind: 'started', count: 1, delayMs: 300 },
  { step: 'databases', kind: 'started', count: 1, delayMs: 10 },
  { step: 'migrations', kind: 'started', count: 1, delayMs: 8 },
  { step: 'seeds', kind: 'started', count: 1, delayMs: 40 },
  { step: 'generate', kind: 'started', count: 1, delayMs: 250 },
];

const long: readonly Moment[] = [
  { step: 'contracts', kind: 'started', count: 1, delayMs: 0 },
  { step: 'server', kind: 'started', count: 1, delayMs: 30 },
  { step: 'server', kind: 'started', count: 1, delayMs: 120 },
  { step: 'server', kind: 'started', count: 1, delayMs: 480 },
  { step: 'server', kind: 'started', count: 1, delayMs: 640 },
  { step: 'server', kind: 'started', count: 1, delayMs: 800 },
  { step: 'databases', kind: 'started', count: 1, delayMs: 0 },
  { step: 'databases', kind: 'advanced', count: 1, delayMs: 0 },
  { step: 'databases', kind: 'advanced', count: 2, delayMs: 0 },
  { step: 'migrations', kind: 'started', count: 1, delayMs: 25 },
  { step: 'migrations', kind: 'advanced', count: 1, delayMs: 0 },
  { step: 'seeds', kind: 'started', count: 1, delayMs: 0 },
  { step: 'generate', kind: 'started', count: 1, delayMs: 0 },
  { step: 'generate', kind: 'started', count: 1, delayMs: 500 },
];

const moments = isFullRun ? [...everyday, ...long] : everyday;

/** What comes after the start of the server is the same on one that runs already, and takes half as long. */
const serverFor = ({ step }: Moment): ServerAddress | undefined =>
  step === 'contracts' || step === 'server' ? undefined : testServers().embedded18;

const embedded = async ({ root }: FixtureFleet): Promise<ServerAddress> => {
  const servers = JSON.parse(await readFile(join(root, '.azora', 'servers.json'), 'utf8')) as Record<
    string,
    ServerAddress
  >;
  const address = servers.default;
  if (address === undefined) throw new Error('no embedded server is remembered');
  return address;
};

const content = async (fleet: FixtureFleet, server?: ServerAddress): Promise<string> =>
  fleetContent(server ?? (await embedded(fleet)), Object.values(fleet.databases));

const killedUp = (fleet: FixtureFleet, moment: Moment): Promise<NodeJS.Signals | null> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, ...fleet.env };
    const child = spawn(process.execPath, [DRIVER, JSON.stringify(moment)], { cwd: fleet.root, env, stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', (_, signal) => resolve(signal));
  });

describe('an up that is cut short', () => {
  let undisturbed = '';
  let wholeMs = 0;

  it('is compared with one that nobody disturbed', async () => {
    const fleet = await fixtureFleet();
    const startedAt = performance.now();
    expect(await fleet.azora(['up'])).toMatchObject({ exitCode: 0 });
    wholeMs = performance.now() - startedAt;
    undisturbed = await content(fleet);
    expect(undisturbed.split('\n').length).toBeGreaterThan(12);
  });

  it.each(moments)('by kill -9 $delayMs ms after $step $kind ($count), converges when done again', async (moment) => {
    const server = serverFor(moment);
    const fleet = await fixtureFleet(server === undefined ? {} : { server });
    expect(await killedUp(fleet, moment)).toBe('SIGKILL');
    const again = await fleet.azoraHere(['up', '--demo', ...(server === undefined ? [] : ['--yes', server.host])]);
    expect(again.stderr).not.toContain('✖');
    expect(again.exitCode).toBe(0);
    expect(await content(fleet, server)).toBe(undisturbed);
    expect((await fleet.azoraHere(['generate'])).stderr).toContain('0 made');
  });

  /** Fractions of a whole `up`; the everyday run takes a few. */
  const fractions = isFullRun ? [0.15, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9] : [0.15, 0.65];

  it.each(fractions)(
    'by Ctrl-C at %s of its time, ends with 130 or had just finished, and goes on',
    async (fraction) => {
      const fleet = await fixtureFleet();
      const { child, done } = fleet.startAzora(['up']);
      setTimeout(() => child.kill('SIGINT'), wholeMs * fraction);
      const { exitCode } = await done;
      expect([130, 0]).toContain(exitCode);
      expect(await fleet.azoraHere(['up'])).toMatchObject({ exitCode: 0 });
    },
  );
});
