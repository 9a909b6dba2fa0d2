import { fixtureFleet, otherProcess } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import * as index from './index.ts';
import * as verbs from './verbs.ts';

/** Runs `work` on the verbs in a process of its own; `packages` it has loaded by then, of those that are CommonJS. */
const packagesAfter = async (work: string): Promise<readonly string[]> => {
  const code = `
    import { createRequire } from 'node:module';
    const verbs = await import(${JSON.stringify(import.meta.resolve('./verbs.ts'))});
    ${work}
    const files = Object.keys(createRequire(import.meta.url).cache).join('\\n');
    console.log([...new Set(files.match(/(?<=node_modules\\/)(?:@[^/]+\\/)?[^/\\n]+/g))].join('\\n'));`;
  return (await otherProcess(code).output).trim().split('\n');
};

describe('the verbs', () => {
  it('load nothing that only one of them needs', async () => {
    const loaded = await packagesAfter('');
    for (const name of ['pg', '@prisma/prisma-schema-wasm', 'libpg-query']) expect(loaded).not.toContain(name);
  });

  it('check contracts without a driver for databases', async () => {
    const { root } = await fixtureFleet();
    const loaded = await packagesAfter(`
      const project = await verbs.openProject({ cwd: ${JSON.stringify(root)} });
      await verbs.check(project, { services: [] });`);
    expect(loaded).toContain('@prisma/prisma-schema-wasm');
    expect(loaded).not.toContain('pg');
  });

  it('are the same that the package exports, but for when they are loaded', () => {
    expect(Object.keys(index)).toEqual(expect.arrayContaining(Object.keys(verbs)));
  });
});
