import { folderWith } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { checkSettings } from './check-settings.ts';
import { chooseServices, skippedNotes } from './choose-services.ts';
import type { Project, Service } from './project.ts';

const service = (name: string): Service => ({
  name,
  dir: `/repo/services/${name}`,
  database: name,
  server: 'default',
  schemaFiles: [],
  migrationsDir: '',
  seedFile: undefined,
  description: undefined,
  category: undefined,
  priority: undefined,
});

const project = (names: readonly string[], skipped: Project['skipped'] = []): Project => ({
  root: '/repo',
  stateDir: '/repo/.azora',
  settings: checkSettings({}, 'azora.config.ts'),
  services: names.map(service),
  skipped,
});

const CRM = { name: 'crm', reason: 'its database is mysql' };
const chosen = (names: readonly string[]) =>
  chooseServices(project(['auth', 'blog', 'shop'], [CRM]), names).map(({ name }) => name);

describe('the services that a verb works on', () => {
  it('are all of them where none is named', () => {
    expect(chosen([])).toEqual(['auth', 'blog', 'shop']);
  });

  it('are the named ones, each once, in the order of names', () => {
    expect(chosen(['shop', 'auth', 'shop'])).toEqual(['auth', 'shop']);
  });

  it('must exist; the nearest name is suggested for each that does not', () => {
    expect(() => chosen(['shop', 'bloog', 'shap'])).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_SERVICE',
        message: 'There is no service called "bloog".\nThere is no service called "shap".',
        hint: 'Did you mean "blog"? Did you mean "shop"?',
      }),
    );
    expect(() => chosen(['entirely-else'])).toThrow(
      expect.objectContaining({ hint: 'Type `azora status` to list the services.' }),
    );
  });

  it('are told apart from folders that are passed over', () => {
    expect(() => chosen(['crm'])).toThrow(
      expect.objectContaining({ message: 'crm is passed over: its database is mysql.' }),
    );
  });

  it('are looked for where the settings say; finding none says where that is', () => {
    expect(() => chooseServices(project([], [CRM]), [])).toThrow(
      expect.objectContaining({
        code: 'NO_SERVICES',
        message: 'No service was found in /repo (services/*).\n  crm: its database is mysql',
        hint: 'A service is a folder with prisma/schema.prisma. Say in azora.config.ts where they are: export default { services: ["apps/*"] };',
      }),
    );
  });

  it('are suggested from what is there', async () => {
    const root = await folderWith({ 'packages/db/prisma/schema.prisma': '', 'services/other/schema.prisma': '' });
    expect(() => chooseServices({ ...project([]), root }, [])).toThrow(
      expect.objectContaining({
        hint: 'There are Prisma schemas in packages/*. Say in azora.config.ts where they are: export default { services: ["packages/*"] };',
      }),
    );
  });
});

describe('what is passed over', () => {
  const all = project(['auth', 'blog'], [CRM]);

  it('is said where a verb works on everything', () => {
    expect(skippedNotes(all, all.services)).toEqual(['crm is passed over: its database is mysql.']);
  });

  it('is not said to whoever asked for other services', () => {
    expect(skippedNotes(all, all.services.slice(1))).toEqual([]);
  });
});
