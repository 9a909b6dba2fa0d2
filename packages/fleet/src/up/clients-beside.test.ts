import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { fixture, mapOf, schema, strays } from '../../test/client-project.ts';
import type { Project } from '../config/project.ts';
import type { Progress } from '../progress.ts';
import { withClientsBeside } from './clients-beside.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `${letter}-service`);

const project = (): Promise<Project> => fixture(Object.fromEntries(NAMES.map((name) => [name, schema('One')])));

/** What is reported, and a promise for the first client that is done. */
const watched = () => {
  const reports: Progress[] = [];
  const { promise: firstMade, resolve } = deferred();
  const report = (progress: Progress): void => {
    reports.push(progress);
    if (progress.kind === 'advanced') resolve();
  };
  return { reports, firstMade, context: { report, signal: new AbortController().signal } };
};

const deferred = (): { readonly promise: Promise<void>; readonly resolve: () => void } => {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};

describe('clients beside other work', () => {
  it('are made while that works, and reported as done after it', async () => {
    const services = await project();
    const { reports, context } = watched();
    const { worked, generated } = await withClientsBeside(services, services.services, context, async () => {
      // What comes of them is recorded last.
      while (!existsSync(join(services.stateDir, 'services.json'))) await delay(5);
      await delay(100);
      context.report({ kind: 'finished', step: 'other', summary: '', elapsedMs: 0 });
      return 'worked';
    });
    expect({ worked, generated: generated.generated }).toEqual({ worked: 'worked', generated: NAMES });
    const ends = reports.flatMap((progress) => (progress.kind === 'finished' ? [progress.step] : []));
    expect(ends).toEqual(['other', 'generate']);
  });

  it('are not begun any more once that failed; its error is thrown, and those made are whole', async () => {
    const services = await project();
    const { reports, firstMade, context } = watched();
    const work = async (): Promise<never> => {
      await firstMade;
      throw new Error('no server');
    };
    await expect(withClientsBeside(services, services.services, context, work)).rejects.toThrow('no server');
    const made = services.services.filter(({ dir }) => existsSync(join(dir, 'client/package.json')));
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThan(NAMES.length);
    expect(await strays(services)).toEqual([]);
    const reported = reports.length;
    await delay(300);
    expect(reports, 'nothing goes on behind the error').toHaveLength(reported);
    expect(reports.some(({ kind }) => kind === 'finished')).toBe(false);
  });

  it('let it come to its end before they throw what ended them', async () => {
    const services = await project();
    await writeFile(services.stateDir, 'a file where a folder should be');
    let hasWorked = false;
    const work = async (): Promise<void> => {
      await delay(300);
      hasWorked = true;
    };
    const failing = withClientsBeside(services, services.services, watched().context, work);
    await expect(failing).rejects.toMatchObject({ code: expect.stringMatching(/^E(?:NOTDIR|EXIST)$/) });
    expect(hasWorked).toBe(true);
  });

  it('stop where the whole is interrupted', async () => {
    const services = await project();
    const stop = new AbortController();
    const { firstMade, context } = watched();
    const work = async (): Promise<void> => {
      await firstMade;
      stop.abort(new Error('stopped'));
    };
    const interrupted = withClientsBeside(services, services.services, { ...context, signal: stop.signal }, work);
    await expect(interrupted).rejects.toThrow('stopped');
    await expect(mapOf(services)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
