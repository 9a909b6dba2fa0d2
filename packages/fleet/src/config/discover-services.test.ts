import path from 'node:path';
import { folderWith } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { checkSettings } from './check-settings.ts';
import { discoverServices } from './discover-services.ts';

const POSTGRES = 'datasource db {\n  provider = "postgresql"\n}\n';

const discover = async (files: Readonly<Record<string, string>>, settings: object = {}) => {
  const root = await folderWith(files);
  return { root, ...(await discoverServices(root, checkSettings(settings, 'azora.config.ts'))) };
};

/** What discovering throws. */
const refusal = (files: Readonly<Record<string, string>>, settings: object = {}): Promise<unknown> =>
  discover(files, settings).catch((error: unknown) => error);

describe('services', () => {
  it('are folders with a Prisma schema for PostgreSQL, described by their package.json', async () => {
    const { root, services, skipped } = await discover({
      'services/auth-service/prisma/schema.prisma': POSTGRES,
      'services/auth-service/package.json': JSON.stringify({
        description: 'Who is who.',
        azora: { database: 'azora_auth', category: 'core', priority: 'P0' },
      }),
      'services/docs/README.md': '',
    });
    const dir = path.join(root, 'services/auth-service');
    expect({ services, skipped }).toEqual({
      services: [
        {
          name: 'auth-service',
          dir,
          database: 'azora_auth',
          server: 'default',
          schemaFiles: [path.join(dir, 'prisma/schema.prisma')],
          migrationsDir: path.join(dir, 'prisma/migrations'),
          seedFile: undefined,
          description: 'Who is who.',
          category: 'core',
          priority: 'P0',
        },
      ],
      skipped: [],
    });
  });

  it('need no package.json: the database is called as the folder, in snake_case', async () => {
    const { services } = await discover({ 'services/Web-Shop.v2/prisma/schema.prisma': POSTGRES });
    expect(services).toMatchObject([{ name: 'Web-Shop.v2', database: 'web_shop_v2', description: undefined }]);
  });

  it('are found by every glob but where one takes them back or packages are installed, and sorted by name', async () => {
    const { services } = await discover(
      {
        'packages/alpha/schema.prisma': POSTGRES,
        'apps/zulu/schema.prisma': POSTGRES,
        'apps/old/schema.prisma': POSTGRES,
        'apps/node_modules/schema.prisma': POSTGRES,
        'elsewhere/schema.prisma': POSTGRES,
      },
      { services: ['apps/*', 'packages/*/', '!apps/old'] },
    );
    expect(services.map(({ name }) => name)).toEqual(['alpha', 'zulu']);
  });

  it('are on the server that the settings place them on', async () => {
    const { services } = await discover(
      { 'services/a/schema.prisma': POSTGRES, 'services/b/schema.prisma': POSTGRES },
      { servers: { eu: { env: 'EU_URL' } }, placement: { b: 'eu' } },
    );
    expect(services.map(({ server }) => server)).toEqual(['default', 'eu']);
  });

  it('have seeds as data; a seed script of Prisma’s kind is none', async () => {
    const { services } = await discover({
      'services/a/prisma/schema.prisma': POSTGRES,
      'services/a/prisma/seed.ts': `import { defineSeed } from '@azora/db/seed';\nexport default defineSeed('a', {});`,
      'services/b/prisma/schema.prisma': POSTGRES,
      'services/b/prisma/seed.ts': `import { PrismaClient } from '@prisma/client';\nawait new PrismaClient().user.deleteMany();`,
    });
    expect(services.map(({ dir, seedFile }) => seedFile && path.relative(dir, seedFile))).toEqual([
      'prisma/seed.ts',
      undefined,
    ]);
  });

  it('need not parse to be found', async () => {
    const { services } = await discover({ 'services/a/schema.prisma': 'datasource db {\n  provider = postgresql' });
    expect(services).toHaveLength(1);
  });
});

describe('folders with another schema', () => {
  it.each(['mysql', 'mongodb', 'sqlite', 'sqlserver', 'cockroachdb'])(
    'are passed over, with the reason (%s)',
    async (provider) => {
      const { services, skipped } = await discover({
        'services/other/schema.prisma': POSTGRES.replace('postgresql', provider),
      });
      expect(services).toEqual([]);
      expect(skipped).toEqual([
        { name: 'other', reason: `its database is ${provider}, and only PostgreSQL is managed here` },
      ]);
    },
  );

  it('are not told by a provider that is commented out', async () => {
    const schema =
      '// datasource db {\n// }\ndatasource db {\n  // provider = "mysql"\n  provider = "postgres" // "sqlite"\n}';
    expect((await discover({ 'services/a/schema.prisma': schema })).services).toHaveLength(1);
  });

  it('are passed over where it is only a part of one', async () => {
    const { skipped } = await discover({ 'services/parts/prisma/mixins.prisma': 'model A {\n  id Int @id\n}\n' });
    expect(skipped).toEqual([{ name: 'parts', reason: 'its Prisma schema has no datasource' }]);
  });
});

describe('what cannot be told apart or read', () => {
  it('two folders of one name', async () => {
    const files = { 'apps/shop/schema.prisma': POSTGRES, 'packages/shop/schema.prisma': POSTGRES };
    expect(await refusal(files, { services: ['apps/*', 'packages/*'] })).toMatchObject({
      code: 'SERVICE_NAME_TAKEN',
      message: 'Two folders are called shop: apps/shop and packages/shop.',
    });
  });

  it('a package.json that is not JSON', async () => {
    const files = { 'services/a/schema.prisma': POSTGRES, 'services/a/package.json': '{ name: "a" }' };
    expect(await refusal(files)).toMatchObject({
      code: 'PACKAGE_JSON_INVALID',
      message: expect.stringMatching(/services\/a\/package\.json is not JSON\.$/),
    });
  });

  it.each(['', 5, 'postgres', 'template1', 'é'.repeat(32)])('a database called %j', async (database) => {
    const files = {
      'services/a/schema.prisma': POSTGRES,
      'services/a/package.json': JSON.stringify({ azora: { database } }),
    };
    expect(await refusal(files)).toMatchObject({
      code: 'DATABASE_NAME_INVALID',
      message: `The database of a cannot be called ${JSON.stringify(database)}.`,
      hint: expect.stringContaining('"azora": { "database": "…" }'),
    });
  });

  it('a folder whose name PostgreSQL would cut', async () => {
    const files = { [`services/${'a'.repeat(64)}/schema.prisma`]: POSTGRES };
    expect(await refusal(files)).toMatchObject({ code: 'DATABASE_NAME_INVALID' });
  });
});
