import path from 'node:path';
import { folderWith } from '@azora/testkit';
import { expect, it } from 'vitest';
import { openProject } from '../config/open-project.ts';
import { unmigratedNotes } from './unmigrated-notes.ts';

const SCHEMA = 'datasource db {\n  provider = "postgresql"\n}\n';

const notes = async (without: readonly string[]) => {
  const schemas = ['done', ...without].map((name) => [path.join('services', name, 'schema.prisma'), SCHEMA] as const);
  const cwd = await folderWith({
    ...Object.fromEntries(schemas),
    'services/done/migrations/1_init/migration.sql': 'SELECT 1;',
  });
  return unmigratedNotes((await openProject({ cwd })).services);
};

it('says nothing where every service has migrations', async () => {
  expect(await notes([])).toEqual([]);
});

it('names the services that have none, and what to type', async () => {
  expect(await notes(['shop'])).toEqual([
    'shop has a schema and no migrations yet: type `azora migrate new shop init`.',
  ]);
  expect(await notes(['a', 'b', 'c'])).toEqual([
    'a, b and c have schemas and no migrations yet: type `azora migrate new a init`, and so on.',
  ]);
});

it('counts the rest of many', async () => {
  expect(await notes(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toEqual([
    'a, b, c, d, e and 2 more have schemas and no migrations yet: type `azora migrate new a init`, and so on.',
  ]);
});
