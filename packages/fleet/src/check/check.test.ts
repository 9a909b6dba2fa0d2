import { folderWith } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { openProject } from '../config/open-project.ts';
import { check } from './check.ts';

const HEADER = 'datasource db {\n  provider = "postgresql"\n}\n';
const PLAIN = `${HEADER}model orders {\n  id Int @id @default(autoincrement())\n  amount Float\n}\n`;

const checked = async (files: Readonly<Record<string, string>>, settings = '{}', services: readonly string[] = []) => {
  const cwd = await folderWith({ 'azora.config.ts': `export default ${settings};`, ...files });
  const report = await check(await openProject({ cwd }), { services });
  return { ...report, findings: report.findings.map(({ service, code }) => `${service} ${code}`) };
};

describe('checking contracts', () => {
  it('asks nothing of a monorepo that did not choose the conventions', async () => {
    expect(await checked({ 'services/shop/schema.prisma': PLAIN })).toMatchObject({ findings: [], services: 1 });
  });

  it('asks for a single convention where the configuration turns it on', async () => {
    const { findings } = await checked(
      { 'services/shop/schema.prisma': PLAIN },
      `{ rules: { 'decimal-money': 'on' } }`,
    );
    expect(findings).toEqual(['shop decimal-money']);
  });

  it('asks for all but those that are off where the configuration chooses the preset', async () => {
    const files = { 'services/shop/schema.prisma': PLAIN };
    const all = await checked(files, `{ preset: 'azora' }`);
    expect(all.findings).toContain('shop model-documented');
    expect(all.findings).toContain('shop decimal-money');
    const fewer = await checked(files, `{ preset: 'azora', rules: { 'decimal-money': 'off' } }`);
    expect(fewer.findings).toEqual(all.findings.filter((finding) => finding !== 'shop decimal-money'));
  });

  const referring = (target: string) =>
    `${HEADER}model Order {\n  id Int @id\n  /// @ref(${target})\n  buyerId Int\n}\n`;

  it('reports on the services asked for, and follows references into the others', async () => {
    const files = {
      'services/auth/schema.prisma': `${HEADER}model User {\n  id Int @id\n  /// @ref(shop.Nothing)\n  shopId Int\n}\n`,
      'services/shop/schema.prisma': referring('auth.User'),
      'services/blog/schema.prisma': referring('auth.Person'),
    };
    expect(await checked(files, '{}', ['shop', 'blog'])).toMatchObject({
      findings: ['blog ref-target-exists'],
      services: 2,
    });
  });

  it('says nothing of references into a service whose schema does not parse', async () => {
    const files = {
      'services/auth/schema.prisma': `${HEADER}model`,
      'services/shop/schema.prisma': referring('auth.User'),
    };
    expect((await checked(files)).findings).toEqual(['auth schema-invalid']);
    expect((await checked(files, '{}', ['shop'])).findings).toEqual([]);
  });

  it('says which folders are passed over, unless only some services are asked for', async () => {
    const files = {
      'services/crm/schema.prisma': HEADER.replace('postgresql', 'mysql'),
      'services/shop/schema.prisma': PLAIN,
    };
    expect((await checked(files)).notes).toEqual([expect.stringMatching(/^crm is passed over: its database is mysql/)]);
    const two = { ...files, 'services/blog/schema.prisma': PLAIN };
    expect((await checked(two, '{}', ['shop'])).notes).toEqual([]);
  });

  it('finds services that claim one database', async () => {
    const manifest = '{ "azora": { "database": "main" } }';
    const { findings } = await checked({
      'services/blog/schema.prisma': PLAIN,
      'services/blog/package.json': manifest,
      'services/shop/schema.prisma': PLAIN,
      'services/shop/package.json': manifest,
    });
    expect(findings).toEqual(['blog database-name-unique', 'shop database-name-unique']);
  });

  it('finds that too where only one of them is asked for', async () => {
    const manifest = '{ "azora": { "database": "main" } }';
    const { findings } = await checked(
      {
        'services/blog/schema.prisma': PLAIN,
        'services/blog/package.json': manifest,
        'services/shop/schema.prisma': PLAIN,
        'services/shop/package.json': manifest,
      },
      '{}',
      ['shop'],
    );
    expect(findings).toEqual(['shop database-name-unique']);
  });

  it('suggests services that were not read', async () => {
    const files = {
      'azora.config.ts': 'export default {};',
      'services/auth/schema.prisma': PLAIN,
      'services/shop/schema.prisma': referring('auht.User'),
    };
    const { findings } = await check(await openProject({ cwd: await folderWith(files) }), { services: ['shop'] });
    expect(findings).toMatchObject([{ code: 'ref-target-exists', help: 'Did you mean "auth"?' }]);
  });

  it('refuses a service that there is none of', async () => {
    await expect(checked({ 'services/shop/schema.prisma': PLAIN }, '{}', ['shp'])).rejects.toMatchObject({
      code: 'UNKNOWN_SERVICE',
      hint: 'Did you mean "shop"?',
    });
  });
});
