import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withEsbuild } from './with-esbuild.ts';

/** Ids of the processes that this one started and that run. */
const children = (): readonly string[] =>
  readdirSync('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
  );

const compiled = (): Promise<string> =>
  withEsbuild(async ({ transform }) => (await transform('const a: number = 1', { loader: 'ts' })).code);

it('ends esbuild once nobody uses it, and starts it again for the next', async () => {
  const before = children();
  await withEsbuild(async () => {
    await Promise.all([compiled(), compiled()]);
    expect(children()).toHaveLength(before.length + 1);
    expect(await compiled()).toBe('const a = 1;\n');
  });
  await expect.poll(children).toEqual(before);
  expect(await compiled()).toBe('const a = 1;\n');
});
