import { folderWith } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { openProject } from '../config/open-project.ts';
import { readContracts, readContractsAround } from './read-contracts.ts';

const HEADER = 'datasource db {\n  provider = "postgresql"\n}\n';

const read = async (files: Readonly<Record<string, string>>) => {
  const project = await openProject({ cwd: await folderWith({ 'azora.config.ts': 'export default {};', ...files }) });
  return readContracts(project, project.services);
};

const SOMEBODY_ELSES = `${HEADER}
/// @ObjectType("Person")
model User {
  /// @HideField()
  id Int @id
}

/// @internal
enum Role {
  ADMIN
}
`;

describe('reading contracts from disk', () => {
  it('takes each service with its files, named from the root', async () => {
    const { contracts, findings } = await read({
      'services/shop/prisma/schema/main.prisma': HEADER,
      'services/shop/prisma/schema/order.prisma': 'model Order {\n  id Int @id\n}\n',
      'services/shop/package.json': '{ "azora": { "database": "shop_db" } }',
    });
    expect(findings).toEqual([]);
    expect(contracts.get('shop')).toMatchObject({
      service: 'shop',
      database: 'shop_db',
      files: ['services/shop/prisma/schema/main.prisma', 'services/shop/prisma/schema/order.prisma'],
      models: [{ name: 'Order' }],
    });
  });

  it('says where one does not parse, and reads the others', async () => {
    const { contracts, findings } = await read({
      'services/auth/schema.prisma': `${HEADER}model User {\n  id Int @id\n  email Strin\n}\n`,
      'services/shop/schema.prisma': HEADER,
    });
    expect([...contracts.keys()]).toEqual(['shop']);
    expect(findings).toMatchObject([
      { service: 'auth', code: 'schema-invalid', file: 'services/auth/schema.prisma', line: 6, column: 9 },
    ]);
  });

  it('takes some services with those that their references lead to, and no others', async () => {
    const referring = (target: string) =>
      `${HEADER}model Order {\n  id Int @id\n  /// @ref(${target})\n  buyerId Int\n}\n`;
    const cwd = await folderWith({
      'azora.config.ts': 'export default {};',
      'services/auth/schema.prisma': referring('blog.Post'),
      'services/blog/schema.prisma': HEADER,
      'services/shop/schema.prisma': referring('auth.User'),
    });
    const project = await openProject({ cwd });
    const shop = project.services.filter(({ name }) => name === 'shop');
    expect([...(await readContractsAround(project, shop)).contracts.keys()]).toEqual(['shop', 'auth']);
  });

  it('says what it passed over in a header of Prisma 6', async () => {
    const header = HEADER.replace('}', '  url = env("DATABASE_URL")\n}');
    const { contracts, findings, warnings } = await read({ 'services/shop/schema.prisma': header });
    expect([[...contracts.keys()], findings]).toEqual([['shop'], []]);
    expect(warnings).toEqual(['services/shop/schema.prisma:3: `url` is a Prisma 6 entry and is not used.']);
  });

  it('takes comments of other tools for comments', async () => {
    expect((await read({ 'services/shop/schema.prisma': SOMEBODY_ELSES })).findings).toEqual([]);
  });

  it.each([
    [`{ preset: 'azora' }`, ['annotation-unknown', 'annotation-misplaced', 'annotation-unknown']],
    [`{ rules: { 'annotation-unknown': 'on' } }`, ['annotation-unknown', 'annotation-unknown']],
    [`{ preset: 'azora', rules: { 'annotation-unknown': 'off' } }`, ['annotation-misplaced']],
  ])('takes them for annotations that are wrong where the settings want annotations: %s', async (settings, codes) => {
    const { findings } = await read({
      'azora.config.ts': `export default ${settings};`,
      'services/shop/schema.prisma': SOMEBODY_ELSES,
    });
    expect(findings.map(({ code }) => code).sort()).toEqual(codes.sort());
  });
});
