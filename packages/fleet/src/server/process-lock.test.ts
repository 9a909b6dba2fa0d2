import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { otherProcess, temporaryFolder } from '@azora/testkit';
import { expect, it } from 'vitest';
import { identifyProcess } from './process-identity.ts';
import { withLock } from './process-lock.ts';

const MODULE = new URL('./process-lock.ts', import.meta.url).href;

/** Adds 1 to a number in a file, slowly, so that any two at once lose one. */
const addOne = (folder: string, file: string, times: number): string => `
  import { readFile, writeFile } from 'node:fs/promises';
  import { withLock } from ${JSON.stringify(MODULE)};
  for (let i = 0; i < ${times}; i++) await withLock(${JSON.stringify(folder)}, async () => {
    const value = Number(await readFile(${JSON.stringify(file)}, 'utf8'));
    await new Promise((resolve) => setTimeout(resolve, 2));
    await writeFile(${JSON.stringify(file)}, String(value + 1));
  });`;

const holdForever = (folder: string): string => `
  import { withLock } from ${JSON.stringify(MODULE)};
  await withLock(${JSON.stringify(folder)}, async () => {
    console.log('held');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  });`;

const killHolder = async (folder: string): Promise<void> => {
  const { child, output } = otherProcess(holdForever(folder));
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  child.kill('SIGKILL');
  await output.catch(() => {});
};

it('lets one process in at a time, of several that contend, also when some were killed while they held it', async () => {
  const folder = await temporaryFolder();
  const lock = path.join(folder, 'lock');
  const file = path.join(folder, 'number');
  await writeFile(file, '0');
  await killHolder(lock);
  const workers = Array.from({ length: 6 }, () => otherProcess(addOne(lock, file, 15)));
  await Promise.all(workers.map(({ output }) => output));
  expect(await readFile(file, 'utf8')).toBe('90');
  expect(await readdir(lock)).toHaveLength(1);
});

it('lets one task in at a time within a process', async () => {
  const lock = path.join(await temporaryFolder(), 'lock');
  let inside = 0;
  let most = 0;
  const task = () =>
    withLock(lock, async () => {
      most = Math.max(most, ++inside);
      await delay(5);
      inside--;
    });
  await Promise.all(Array.from({ length: 8 }, task));
  expect(most).toBe(1);
});

it('takes no notice of a holder that was killed', async () => {
  const lock = path.join(await temporaryFolder(), 'lock');
  await killHolder(lock);
  await expect(withLock(lock, async () => 'in', { timeoutMs: 1_000 })).resolves.toBe('in');
});

it('takes no notice of a holder whose number was given to another process', async () => {
  const lock = path.join(await temporaryFolder(), 'lock');
  await withLock(lock, async () => {});
  const self = await identifyProcess(process.pid);
  await writeFile(path.join(lock, '2.claim'), JSON.stringify({ ...self, startTime: 'of an earlier process' }));
  await expect(withLock(lock, async () => 'in', { timeoutMs: 1_000 })).resolves.toBe('in');
});

it('is free again when the work failed', async () => {
  const lock = path.join(await temporaryFolder(), 'lock');
  const failing = withLock(lock, async () => {
    throw new Error('the work failed');
  });
  await expect(failing).rejects.toThrow('the work failed');
  await expect(withLock(lock, async () => 'in', { timeoutMs: 1_000 })).resolves.toBe('in');
});

it('takes no notice of a claim that a power cut left empty', async () => {
  const lock = path.join(await temporaryFolder(), 'lock');
  await withLock(lock, async () => {});
  await writeFile(path.join(lock, '7.claim'), '');
  await expect(withLock(lock, async () => 'in', { timeoutMs: 1_000 })).resolves.toBe('in');
});

it('says who holds it, once, and gives up after a while', async () => {
  const lock = path.join(await temporaryFolder(), 'lock');
  const waited: number[] = [];
  await withLock(lock, async () => {
    const second = withLock(lock, async () => {}, { timeoutMs: 200, onWait: ({ pid }) => waited.push(pid) });
    await expect(second).rejects.toMatchObject({
      code: 'LOCK_TIMEOUT',
      message: `Process ${process.pid} has held ${lock} for too long.`,
      hint: `See what it does (ps -p ${process.pid}), end it, and run this again.`,
    });
  });
  expect(waited).toEqual([process.pid]);
});

it('stops waiting when it is interrupted', async () => {
  const lock = path.join(await temporaryFolder(), 'lock');
  const interruption = new AbortController();
  await withLock(lock, async () => {
    const second = withLock(lock, async () => {}, { signal: interruption.signal });
    interruption.abort(new Error('Ctrl-C'));
    await expect(second).rejects.toThrow('Ctrl-C');
  });
});
