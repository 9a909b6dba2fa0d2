import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderWith } from '@azora/testkit';
import { expect, it } from 'vitest';
import { makeStateDir } from './state-dir.ts';

it('keeps what the tool writes out of version control, unless somebody decided otherwise', async () => {
  const folder = path.join(await folderWith({}), 'project/.azora');
  const ignored = () => readFile(path.join(folder, '.gitignore'), 'utf8');
  await makeStateDir(folder);
  expect(await ignored()).toBe('*\n');
  await writeFile(path.join(folder, '.gitignore'), '!services.json\n');
  await makeStateDir(folder);
  expect(await ignored()).toBe('!services.json\n');
});
