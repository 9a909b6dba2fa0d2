import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { withClient } from '@azora/fleet';
import { type FixtureFleet, fixtureFleet, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { atTerminal } from './pty.ts';

const external = () => testServers().debian15;
const up = () => ['up', '--yes', external().host];

describe('Ctrl-C', () => {
  it('stops at the next safe point, says so, and ends with 130; the same command then goes on', async () => {
    const fleet = await slowFleet(2);
    const { child, done } = fleet.startAzora(up());
    await underWay(fleet);
    child.kill('SIGINT');
    const { exitCode, stdout, stderr } = await done;
    expect({ exitCode, stdout }).toEqual({ exitCode: 130, stdout: '' });
    expect(stderr).toContain('· Stopping at the next safe point. Ctrl-C again stops at once.\n');
    expect(stderr).toMatch(/^✖ .*\n {2}→ .*\n$/m);
    const again = await fleet.azora(up());
    expect(again.exitCode).toBe(0);
    expect(again.stdout).toMatch(/^till-service .* 2 applied /m);
  });

  it('a second time ends at once', async () => {
    const fleet = await slowFleet(20);
    const { child, done } = fleet.startAzora(up());
    await underWay(fleet);
    child.kill('SIGINT');
    await delay(300);
    const startedAt = performance.now();
    child.kill('SIGINT');
    expect((await done).exitCode).toBe(130);
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });

  it('typed at a terminal leaves the cursor, and says how far it came', async () => {
    const fleet = await slowFleet(2);
    const typed = { after: /migrations .* 2\/3/, text: '\u0003' };
    const { exitCode, text } = await atTerminal(fleet, up().join(' '), { width: 90, typed });
    expect(exitCode).toBe(130);
    expect(text.lastIndexOf('\u001b[?25h')).toBeGreaterThan(text.lastIndexOf('\u001b[?25l'));
    expect(text).toMatch(/migrations +stopped at \d of 3/);
  });

  it('and SIGTERM as well: 143', async () => {
    const fleet = await slowFleet(1);
    const { child, done } = fleet.startAzora(up());
    await underWay(fleet);
    child.kill('SIGTERM');
    expect((await done).exitCode).toBe(143);
  });
});

describe('a reader that went away', () => {
  it('is met in silence', async () => {
    const fleet = await fixtureFleet({ server: external() });
    const { child, done } = fleet.startAzora(['status', '--json']);
    child.stdout?.destroy();
    expect(await done).toMatchObject({ exitCode: 1, stderr: expect.not.stringContaining('EPIPE') });
  });
});

/** A fleet one of whose migrations takes some seconds, so that a test can come in between. */
const slowFleet = async (seconds: number): Promise<FixtureFleet> => {
  const fleet = await fixtureFleet({ server: external() });
  const migration = path.join(fleet.root, 'services/till-service/prisma/migrations/20260102000000_slow');
  await mkdir(migration);
  await writeFile(path.join(migration, 'migration.sql'), `SELECT pg_sleep(${seconds});\n`);
  return fleet;
};

/** Waits until the slow migration runs. */
const underWay = async (fleet: FixtureFleet): Promise<void> => {
  const asleep = (client: Parameters<Parameters<typeof withClient>[2]>[0]) =>
    client.query("SELECT 1 FROM pg_stat_activity WHERE datname = $1 AND wait_event = 'PgSleep'", [
      fleet.databases.till,
    ]);
  await withClient(external(), 'postgres', async (client) => {
    while ((await asleep(client)).rowCount === 0) await delay(20);
  });
};
