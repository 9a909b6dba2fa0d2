import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { commandLine, identifyProcess, isRunning } from './process-identity.ts';

/** Linux is asked through /proc; `ps`, which other systems are asked through, is there too. */
describe.each(['linux', 'darwin'])('as on %s', (platform) => {
  const pretend = () => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue(platform as NodeJS.Platform);
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
  };

  it('knows a process until it ends', async () => {
    pretend();
    const child = spawn('sleep', ['61.5'], { stdio: 'ignore' });
    const identity = await identifyProcess(child.pid ?? 0);
    expect(await commandLine(child.pid ?? 0)).toBe('sleep 61.5');
    expect(identity && (await isRunning(identity))).toBe(true);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
    expect(identity && (await isRunning(identity))).toBe(false);
    expect(await commandLine(child.pid ?? 0)).toBeUndefined();
  });

  it('tells a process from an earlier one of the same number', async () => {
    pretend();
    expect(await isRunning({ pid: process.pid, startTime: 'earlier' })).toBe(false);
  });
});

it.runIf(process.platform === 'linux')(
  'takes a process that has ended for gone, though its parent did not look yet',
  async () => {
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
    onTestFinished(() => {
      parent.kill();
    });
    const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
    await expect.poll(() => readFile(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ');
    expect(await identifyProcess(pid)).toBeUndefined();
  },
);
