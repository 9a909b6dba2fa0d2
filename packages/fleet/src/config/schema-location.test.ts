import path from 'node:path';
import { folderWith } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import type { PrismaConfig } from './prisma-config.ts';
import { locateSchema, type PackageManifest } from './schema-location.ts';

const DATASOURCE = 'datasource db {\n  provider = "postgresql"\n}\n';
const MODEL = 'model A {\n  id Int @id\n}\n';

interface Given {
  readonly manifest?: PackageManifest;
  readonly schema?: string;
  readonly migrations?: string;
}

const located = async (files: Readonly<Record<string, string>>, given: Given = {}) => {
  const dir = await folderWith(files);
  const absolute = (name: string | undefined) => (name === undefined ? undefined : path.join(dir, name));
  const config: PrismaConfig = { schema: absolute(given.schema), migrationsDir: absolute(given.migrations) };
  const location = locateSchema(dir, given.manifest ?? {}, config);
  return (
    location && {
      files: location.schemaFiles.map((file) => path.relative(dir, file)),
      migrations: path.relative(dir, location.migrationsDir),
      provider: location.provider,
    }
  );
};

describe('the schema of a folder', () => {
  it.each(['prisma/schema.prisma', 'schema.prisma', 'prisma/schema/main.prisma', 'prisma/main.prisma'])(
    'is found in %s',
    async (file) => {
      expect(await located({ [file]: DATASOURCE })).toMatchObject({ files: [file], provider: 'postgresql' });
    },
  );

  it('is where Prisma’s configuration says, before package.json, before the default places', async () => {
    const files = { 'a.prisma': DATASOURCE, 'b/one.prisma': DATASOURCE, 'prisma/schema.prisma': DATASOURCE };
    const manifest = { prisma: { schema: './b' } };
    expect(await located(files, { manifest, schema: 'a.prisma' })).toMatchObject({ files: ['a.prisma'] });
    expect(await located(files, { manifest })).toMatchObject({ files: ['b/one.prisma'] });
    expect(await located(files)).toMatchObject({ files: ['prisma/schema.prisma'] });
  });

  it('is every .prisma file of a folder and those below, the datasource in any of them', async () => {
    const files = {
      'db/models/a.prisma': MODEL,
      'db/models/deep/b.prisma': MODEL.replace('A', 'B'),
      'db/main.prisma': DATASOURCE,
      'db/notes.md': '',
    };
    expect(await located(files, { schema: 'db' })).toMatchObject({
      files: ['db/main.prisma', 'db/models/a.prisma', 'db/models/deep/b.prisma'],
      provider: 'postgresql',
    });
  });

  it('is missing in a folder that has none', async () => {
    expect(await located({ 'README.md': '', 'prisma/notes.md': '' })).toBeUndefined();
  });

  it.each([
    [{ schema: 'db/schema.prisma' }, 'Prisma configuration'],
    [{ manifest: { prisma: { schema: 'db/schema.prisma' } } }, 'package.json'],
  ])('must be where it is said to be (%j)', async (given, culprit) => {
    await expect(located({ 'prisma/schema.prisma': DATASOURCE }, given)).rejects.toMatchObject({
      code: 'SCHEMA_MISSING',
      message: expect.stringMatching(/db\/schema\.prisma is said to hold a Prisma schema, and there is none\.$/),
      hint: expect.stringContaining(`Correct the path in the ${culprit} of /`),
    });
  });
});

describe('the migrations of a schema', () => {
  it('are where Prisma’s configuration says', async () => {
    const files = { 'prisma/schema.prisma': DATASOURCE, 'prisma/migrations/1_init/migration.sql': '' };
    expect(await located(files, { migrations: 'db/history' })).toMatchObject({ migrations: 'db/history' });
  });

  it('are beside the file with the datasource, also where there are none yet', async () => {
    expect(await located({ 'prisma/schema.prisma': DATASOURCE })).toMatchObject({ migrations: 'prisma/migrations' });
    const folder = { 'prisma/schema.prisma': DATASOURCE, 'prisma/models/a.prisma': MODEL };
    expect(await located(folder, { schema: 'prisma' })).toMatchObject({ migrations: 'prisma/migrations' });
    const deep = { 'prisma/schema/base/main.prisma': DATASOURCE, 'prisma/schema/a.prisma': MODEL };
    expect(await located(deep)).toMatchObject({ migrations: 'prisma/schema/base/migrations' });
  });

  it.each(['prisma/schema/migrations', 'prisma/migrations'])('of a folder of schemas may be in %s', async (place) => {
    const files = { 'prisma/schema/base/main.prisma': DATASOURCE, [`${place}/1_init/migration.sql`]: '' };
    expect(await located(files)).toMatchObject({ migrations: place });
  });
});
