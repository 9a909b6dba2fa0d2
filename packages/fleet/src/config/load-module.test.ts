import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadModule, loadModules } from './load-module.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'azora-load-module-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

const write = (name: string, text: string): string => {
  const file = join(dir, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

test('returns the default export of a TypeScript file and what it imports', async () => {
  write('rows.ts', 'export const rows: readonly number[] = [1, 2];');
  const file = write('seed.ts', "import { rows } from './rows.ts';\nexport default { rows } as const;");
  expect(await loadModule(file)).toMatchObject({ default: { rows: [1, 2] } });
});

test('loads a file as an ES module whatever the type of the package around it', async () => {
  write('package.json', '{ "type": "commonjs" }');
  const file = write('config.ts', "import { sep } from 'node:path';\nexport default await Promise.resolve(sep);");
  expect((await loadModule(file)).default).toBe('/');
});

test('resolves packages from the folder of the file that imports them', async () => {
  write('node_modules/kept/package.json', '{ "exports": { "./seed": { "import": "./seed.mjs" } }, "type": "module" }');
  write('node_modules/kept/seed.mjs', 'export const kept = import.meta.url;');
  const file = write('services/a/seed.ts', "import { kept } from 'kept/seed';\nexport default kept;");
  expect((await loadModule(file)).default).toBe(pathToFileURL(join(dir, 'node_modules/kept/seed.mjs')).href);
});

test('bundles a package that is TypeScript itself', async () => {
  write('node_modules/typed/package.json', '{ "exports": { ".": "./index.ts" } }');
  write('node_modules/typed/index.ts', 'export const typed: string = "yes";');
  const file = write('seed.ts', "import { typed } from 'typed';\nexport default typed;");
  expect((await loadModule(file)).default).toBe('yes');
});

test('keeps import.meta of each file', async () => {
  write('deep/part.ts', 'export const part = import.meta.dirname;');
  const file = write(
    'seed.ts',
    "import { part } from './deep/part.ts';\nexport default [import.meta.url, import.meta.filename, part];",
  );
  expect((await loadModule(file)).default).toEqual([pathToFileURL(file).href, file, join(dir, 'deep')]);
});

test('loads an edited file anew', async () => {
  const file = write('seed.ts', 'export default 1;');
  await loadModule(file);
  write('seed.ts', 'export default 2;');
  expect((await loadModule(file)).default).toBe(2);
});

test('names the place of a syntax error', async () => {
  const file = write('seed.ts', 'export default {\n  a: ,\n};');
  await expect(loadModule(file)).rejects.toMatchObject({
    code: 'MODULE_INVALID',
    message: `${file}:2:6: Unexpected ","`,
  });
});

test('names the place of an import that leads nowhere', async () => {
  const file = write('seed.ts', "// the people\nimport { a } from 'no-such-package';\nexport default a;");
  await expect(loadModule(file)).rejects.toMatchObject({
    message: expect.stringContaining(`${file}:2:19: Could not resolve "no-such-package"`),
  });
});

test('names the place where a file threw, and keeps its text out of the stack', async () => {
  const file = write(
    'seed.ts',
    'interface Row { a: number }\n\nconst row = (): Row => {\n  throw new Error("no");\n};\nexport default row();',
  );
  const [loaded] = await loadModules([file]);
  expect(loaded).toMatchObject({ ok: false, fault: { message: 'no', file, line: 4, column: 9 } });
  const stack = loaded?.ok === false && loaded.fault.cause instanceof Error ? loaded.fault.cause.stack : '';
  expect(stack).toContain(`${file}:6:16`);
  expect(stack).not.toContain('base64');
});

test('names the package that lacks an export', async () => {
  const file = write('seed.ts', "import { nothing } from 'node:fs';\nexport default nothing;");
  await expect(loadModule(file)).rejects.toMatchObject({ message: expect.stringMatching(/node:fs.*nothing/) });
});

test('says what was thrown where it is no error', async () => {
  const file = write('seed.ts', 'throw "the text";');
  await expect(loadModule(file)).rejects.toMatchObject({ message: `${file}: the text`, cause: 'the text' });
});

test('loads the files that can be loaded beside those that cannot', async () => {
  const good = write('good.ts', 'export default 1;');
  const bad = write('bad.ts', 'export default {');
  const gone = join(dir, 'gone.ts');
  const loaded = await loadModules([good, bad, gone]);
  expect(loaded.map(({ file, ok }) => [file, ok])).toEqual([
    [good, true],
    [bad, false],
    [gone, false],
  ]);
});
