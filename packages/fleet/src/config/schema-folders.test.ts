import { folderWith } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { schemaGlobs } from './schema-folders.ts';

describe('where a configuration could look for services', () => {
  it('is in every folder whose folders have Prisma schemas, and in those that have one themselves', async () => {
    const root = await folderWith({
      'apps/shop/prisma/schema.prisma': '',
      'packages/db/schema.prisma': '',
      'packages/ui/package.json': '{}',
      'libs/data/prisma.config.ts': '',
      'backend/prisma/main.prisma': '',
      'node_modules/prisma/schema.prisma': '',
      '.cache/a/schema.prisma': '',
      'docs/guide/README.md': '',
    });
    expect(schemaGlobs(root)).toEqual(['backend', 'apps/*', 'libs/*', 'packages/*']);
  });

  it('is the project itself where that is the only one', async () => {
    expect(schemaGlobs(await folderWith({ 'prisma/schema.prisma': '' }))).toEqual(['.']);
  });

  it('is nowhere in a folder without schemas, or one that is not there', async () => {
    expect(schemaGlobs(await folderWith({ 'README.md': '' }))).toEqual([]);
    expect(schemaGlobs('/nowhere/at/all')).toEqual([]);
  });
});
