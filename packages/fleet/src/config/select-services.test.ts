import { folderWith } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { openProject } from './open-project.ts';
import { type ServiceSelection, selectServices } from './select-services.ts';

const service = (name: string, category: string, priority: string, target?: string): Record<string, string> => ({
  [`services/${name}/package.json`]: JSON.stringify({ azora: { category, priority } }),
  [`services/${name}/schema.prisma`]: `datasource db {\n  provider = "postgresql"\n}\n\nmodel Thing {\n  id String @id\n${target === undefined ? '' : `  /// @ref(${target}.Thing)\n`}  other String\n}\n`,
});

const project = async () =>
  openProject({
    cwd: await folderWith({
      ...service('auth', 'identity', 'p1'),
      ...service('course', 'education', 'p1', 'auth'),
      ...service('exam', 'education', 'p2', 'course'),
      ...service('pay', 'finance', 'p2'),
    }),
  });

const NOTHING: ServiceSelection = { names: [], categories: [], priorities: [], withReferences: false };
const selected = async (selection: Partial<ServiceSelection>) =>
  selectServices(await project(), { ...NOTHING, ...selection });

describe('services that are asked for', () => {
  it('are all of them where nothing is said', async () => {
    expect(await selected({})).toEqual([]);
    expect(await selected({ withReferences: true })).toEqual([]);
  });

  it('are those of a category, of a priority, or of both', async () => {
    expect(await selected({ categories: ['education'] })).toEqual(['course', 'exam']);
    expect(await selected({ categories: ['finance', 'identity'] })).toEqual(['auth', 'pay']);
    expect(await selected({ priorities: ['p2'] })).toEqual(['exam', 'pay']);
    expect(await selected({ categories: ['education'], priorities: ['p2'] })).toEqual(['exam']);
  });

  it('are the named ones besides', async () => {
    expect(await selected({ names: ['pay'] })).toEqual(['pay']);
    expect(await selected({ names: ['pay'], categories: ['identity'] })).toEqual(['auth', 'pay']);
  });

  it('bring those that they point at only where that is asked for', async () => {
    expect(await selected({ names: ['exam'] })).toEqual(['exam']);
    expect(await selected({ names: ['exam'], withReferences: true })).toEqual(['auth', 'course', 'exam']);
  });

  it('must exist', async () => {
    await expect(selected({ names: ['payy'] })).rejects.toMatchObject({ hint: 'Did you mean "pay"?' });
    await expect(selected({ categories: ['eduction'] })).rejects.toMatchObject({
      code: 'UNKNOWN_SERVICE',
      message: 'No service has the category "eduction".',
      hint: 'Did you mean "education"?',
    });
    await expect(selected({ priorities: ['urgent'] })).rejects.toMatchObject({ hint: 'There are p1, p2.' });
    await expect(selected({ categories: ['finance'], priorities: ['p1'] })).rejects.toMatchObject({
      message: 'No service is finance and p1.',
    });
  });
});
