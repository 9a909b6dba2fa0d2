import { folderWith } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { openProject } from '../config/open-project.ts';
import { progress } from './progress.ts';

const CONFIG = `export default {
  catalogue: { file: 'plan.tsv', priorities: ['p1', 'p2'], categories: ['education', 'finance'] },
};`;
const HEADER = 'name\tdatabase\tpriority\tcategory\tpurpose\tstandards';
const plan = (...rows: readonly string[]): string =>
  [HEADER, ...rows.map((row) => `${row}\tFor tests.\t`)].join('\n').replaceAll(' | ', '\t');

const schema = (fields: string): string =>
  `datasource db {\n  provider = "postgresql"\n}\n\nmodel Thing {\n  id String @id\n  ${fields}\n}\n`;
const service = (name: string, files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`services/${name}/prisma/${file}`, text]));

const SCHEMA = { 'schema.prisma': schema('title String') };
const MIGRATED = { ...SCHEMA, 'migrations/1_init/migration.sql': 'SELECT 1;' };
const SEEDED = { ...MIGRATED, 'seed.ts': `import { defineSeed } from '@azora/db/seed';` };

const report = async (files: Readonly<Record<string, string>>, config = CONFIG) =>
  progress(await openProject({ cwd: await folderWith({ 'azora.config.ts': config, ...files }) }));

describe('progress', () => {
  it('says of each planned service what it lacks first', async () => {
    const names = ['planned', 'empty', 'scaffold', 'schema', 'migrated', 'seeded'];
    const { services } = await report({
      'plan.tsv': plan(...names.map((name) => `${name} | db_${name} | p1 | finance`)),
      ...service('empty', { 'schema.prisma': schema('').replace(/model[\s\S]*/, '') }),
      ...service('scaffold', { 'schema.prisma': schema('createdAt DateTime') }),
      ...service('schema', SCHEMA),
      ...service('migrated', MIGRATED),
      ...service('seeded', SEEDED),
    });
    expect(services.map(({ entry, lacks, models }) => [entry.name, lacks, models])).toEqual([
      ['planned', 'folder', 0],
      ['empty', 'schema', 0],
      ['scaffold', 'fields', 1],
      ['schema', 'migrations', 1],
      ['migrated', 'seed', 1],
      ['seeded', 'nothing', 1],
    ]);
  });

  it('counts what is covered by priority, by category and towards milestones', async () => {
    const { priorities, categories, milestones } = await report({
      'plan.tsv': plan('a | a | p1 | finance', 'b | b | p2 | finance', 'c | c | p1 | education'),
      ...service('a', SEEDED),
    });
    expect(priorities).toEqual([
      { name: 'p1', covered: 1, planned: 2, missing: ['c'] },
      { name: 'p2', covered: 0, planned: 1, missing: ['b'] },
    ]);
    expect(categories).toEqual([
      { name: 'education', covered: 0, planned: 1, missing: ['c'] },
      { name: 'finance', covered: 1, planned: 2, missing: ['b'] },
    ]);
    expect(milestones.map(({ name, covered, needed }) => `${name} ${covered}/${needed}`)).toEqual([
      'the first 10 1/3',
      'all of p1 1/2',
      'half 1/2',
      'education 0/1',
      'finance 1/2',
      'all 1/3',
    ]);
  });

  it('tells of a line that no list shows', async () => {
    const { categories, findings } = await report({
      'plan.tsv': plan('a | a | p1 | gardening'),
      ...service('a', SEEDED),
    });
    expect(categories.flatMap(({ planned }) => planned)).toEqual([0, 0]);
    expect(findings).toContainEqual(expect.objectContaining({ file: 'plan.tsv', line: 2, code: 'catalogue' }));
  });

  it('is refused without a catalogue, and where its file is not there', async () => {
    await expect(report({}, 'export default {};')).rejects.toMatchObject({ code: 'NO_CATALOGUE' });
    await expect(report({})).rejects.toMatchObject({ code: 'CATALOGUE_MISSING' });
  });
});
