import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { folderWith } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { openProject } from './open-project.ts';

const POSTGRES = 'datasource db {\n  provider = "postgresql"\n}\n';
const CONFIG = `export default { services: ['apps/*'], subjectModel: 'shop.User' };`;

describe('opening a project', () => {
  it('finds root, settings and services from any folder inside', async () => {
    const root = await folderWith({
      'azora.config.ts': CONFIG,
      'apps/shop/prisma/schema.prisma': POSTGRES,
      'apps/crm/prisma/schema.prisma': POSTGRES.replace('postgresql', 'mysql'),
    });
    const project = await openProject({ cwd: path.join(root, 'apps/shop/prisma') });
    expect(project).toMatchObject({
      root,
      stateDir: path.join(root, '.azora'),
      settings: { services: ['apps/*'], subjectModel: 'shop.User', preset: 'plain' },
      services: [{ name: 'shop' }],
      skipped: [{ name: 'crm' }],
    });
  });

  it('needs no configuration', async () => {
    const root = await folderWith({ 'services/shop/prisma/schema.prisma': POSTGRES });
    expect(await openProject({ cwd: root })).toMatchObject({ root, services: [{ name: 'shop' }] });
  });

  it('knows a project by one path, however it is reached', async () => {
    const root = await folderWith({ 'azora.config.ts': 'export default {};' });
    const other = path.join(await folderWith({}), 'link');
    await symlink(root, other);
    expect((await openProject({ cwd: other })).root).toBe(root);
  });

  it('refuses settings that name services which are not there', async () => {
    const root = await folderWith({ 'azora.config.mjs': CONFIG, 'apps/auth/prisma/schema.prisma': POSTGRES });
    await expect(openProject({ cwd: root })).rejects.toMatchObject({
      code: 'SETTINGS_INVALID',
      message: 'azora.config.mjs cannot be used:\n  - subjectModel: there is no service called "shop".',
    });
  });

  it('says where a configuration does not load', async () => {
    const root = await folderWith({ 'azora.config.ts': 'export default {\n  services: [,\n};' });
    await expect(openProject({ cwd: root })).rejects.toMatchObject({
      code: 'MODULE_INVALID',
      message: expect.stringMatching(/azora\.config\.ts:\d+:\d+: /),
      hint: 'Mend the file and run it again.',
    });
  });
});
