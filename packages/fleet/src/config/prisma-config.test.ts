import path from 'node:path';
import { folderWith } from '@azora/testkit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPrismaConfigs } from './prisma-config.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What the configurations of the services of a folder say, with paths relative to the folder. */
const read = async (files: Readonly<Record<string, string>>) => {
  const root = await folderWith(files);
  const dirs = [...new Set(Object.keys(files).map((file) => path.join(root, file.split('/')[0] ?? '')))];
  const relative = (file: string | undefined) => (file === undefined ? undefined : path.relative(root, file));
  return Object.fromEntries(
    [...(await readPrismaConfigs(dirs))].map(([dir, { schema, migrationsDir }]) => [
      path.relative(root, dir),
      [relative(schema), relative(migrationsDir)],
    ]),
  );
};

const WRITTEN_BY_PRISMA = `import 'dotenv/config';
import { defineConfig, env } from 'prisma/config';

export default defineConfig({
  schema: 'db/schema.prisma',
  migrations: { path: 'db/history' },
  datasource: { url: env('SOME_DATABASE_URL') },
});
`;

describe('prisma.config.*', () => {
  it('is asked for paths, without its connection and without Prisma being installed', async () => {
    expect(await read({ 'a/prisma.config.ts': WRITTEN_BY_PRISMA, 'b/package.json': '{}' })).toEqual({
      a: ['a/db/schema.prisma', 'a/db/history'],
    });
  });

  it('need not say anything', async () => {
    expect(await read({ 'a/prisma.config.ts': 'export default {};' })).toEqual({ a: [undefined, undefined] });
  });

  it.each(['prisma.config.mjs', 'prisma.config.cts', '.config/prisma.ts', 'prisma7.config.ts'])(
    'may be called %s; paths are relative to it',
    async (name) => {
      const text = `export default { schema: './x.prisma' };`;
      const schema = path.join('a', path.dirname(name), 'x.prisma');
      expect(await read({ [`a/${name}`]: text })).toEqual({ a: [schema, undefined] });
    },
  );

  it('may be a CommonJS file', async () => {
    const text = `const path = require('node:path');
const { defineConfig } = require('prisma/config');
module.exports = defineConfig({ schema: path.join(__dirname, 'x.prisma') });`;
    expect(await read({ 'a/prisma.config.js': text })).toEqual({ a: ['a/x.prisma', undefined] });
  });

  it('may mean the service’s folder by the working directory, which it is for Prisma', async () => {
    const text = `import path from 'node:path';
export default { schema: path.resolve('x.prisma'), migrations: { path: path.join(process.cwd(), 'history') } };`;
    expect(await read({ 'a/prisma.config.ts': text })).toEqual({ a: ['a/x.prisma', 'a/history'] });
  });

  it('leaves the environment as it was', async () => {
    vi.stubEnv('KEPT', 'before');
    const text = `process.env.KEPT = 'after'; process.env.ADDED = 'x'; delete process.env.HOME; export default {};`;
    const home = process.env.HOME;
    await read({ 'a/prisma.config.ts': text });
    expect([process.env.KEPT, process.env.ADDED, process.env.HOME]).toEqual(['before', undefined, home]);
  });

  it('is not run where it only names the default places', async () => {
    const text = `import { azoraConfig } from '@azora/db/config';\nexport default azoraConfig(import.meta.url);`;
    expect(await read({ 'a/prisma.config.ts': text })).toEqual({});
  });

  it('that does not load is named with its place', async () => {
    const files = { 'a/prisma.config.ts': WRITTEN_BY_PRISMA, 'b/prisma.config.ts': `export default {};\nnonsense();` };
    await expect(read(files)).rejects.toMatchObject({
      code: 'MODULE_INVALID',
      message: expect.stringMatching(/b\/prisma\.config\.ts:2:1: nonsense is not defined$/),
      hint: expect.stringContaining('npx prisma validate'),
    });
  });
});
