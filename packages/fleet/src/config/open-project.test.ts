import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { folderWith, otherProcess } from '@azora/testkit';
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

  it('loads no rule to know whether there is one of a name', async () => {
    const cwd = await folderWith({ 'azora.config.ts': `export default { rules: { 'check-sql': 'off' } };` });
    const { output } = otherProcess(`
      import { Session } from 'node:inspector';
      const session = new Session();
      session.connect();
      const loaded = [];
      session.on('Debugger.scriptParsed', ({ params }) => loaded.push(params.url));
      session.post('Debugger.enable');
      const { openProject } = await import(${JSON.stringify(new URL('./open-project.ts', import.meta.url).href)});
      const { settings } = await openProject({ cwd: ${JSON.stringify(cwd)} });
      console.log(JSON.stringify({ rules: settings.rules, loaded }));`);
    const { rules, loaded } = JSON.parse(await output);
    expect(rules).toEqual({ 'check-sql': 'off' });
    const ofSchema = loaded.flatMap((url: string) => /packages\/schema\/src\/(.*)/.exec(url)?.[1] ?? []);
    expect(ofSchema).toContain('rules/rule-codes.ts');
    expect(ofSchema).not.toContain('rules/registry.ts');
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
