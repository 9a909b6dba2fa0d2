import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, isTest, REPOSITORY, repositoryFiles, resolveImport } from './source-files.ts';
import { crossings } from './walls.ts';

const code = repositoryFiles('.ts', '.mts', '.js', '.mjs').filter(({ path }) => !path.startsWith('docs/'));
const sources = code.filter(({ path }) => /^packages\/[^/]+\/src\//.test(path));

describe('the house rules', () => {
  it('let imports run one way, and Prisma in through its doors alone', () => {
    expect(crossings(code)).toEqual([]);
  });

  it('notice each kind of crossing', () => {
    const crossing = (path: string, specifier: string) => crossings([{ path, text: `import x from '${specifier}';` }]);
    expect(crossing('packages/schema/src/a.ts', '@azora/fleet')).toHaveLength(1);
    expect(crossing('packages/db/src/a.ts', '@azora/fleet')).toHaveLength(1);
    expect(crossing('packages/fleet/src/a.ts', '../../schema/src/index.ts')).toHaveLength(1);
    expect(crossing('packages/fleet/src/migrate/a.ts', '@prisma/adapter-pg')).toHaveLength(1);
    expect(crossing('services/auth-service/src/a.ts', '@azora/fleet')).toHaveLength(1);
    expect(crossing('packages/fleet/src/a.ts', '@azora/testkit')).toHaveLength(1);
    expect(crossing('packages/fleet/src/a.test.ts', '@azora/testkit')).toHaveLength(0);
    expect(crossing('packages/cli/src/a.ts', '@azora/fleet')).toHaveLength(0);
  });

  it('leave no source file that nothing imports', () => {
    const entries = repositoryFiles('package.json').flatMap(({ path, text }) => {
      const exported = [...text.matchAll(/"source":\s*"\.\/([^"]+)"/g)].map((match) => match[1] ?? '');
      return exported.map((file) => path.replace('package.json', file));
    });
    const imported = new Set(
      code.flatMap((file) => importsOf(file).map((specifier) => resolveImport(file, specifier))),
    );
    // Named by text rather than by an import: process entry points and files that tests start.
    const named = (path: string): boolean => code.some(({ text }) => text.includes(path.split('/').at(-1) ?? path));
    const dead = sources
      .map(({ path }) => path)
      .filter((path) => !isTest(path) && !entries.includes(path) && !imported.has(path))
      .filter((path) => path !== 'packages/cli/src/main.ts' && !named(path));
    expect(dead).toEqual([]);
  });

  it('name each import in the package that has it', () => {
    const missing = code
      .filter(({ path }) => path.startsWith('packages/') && !path.includes('/fixture-fleet/') && !isTest(path))
      .flatMap((file) => {
        const name = file.path.split('/')[1] ?? '';
        const manifest = JSON.parse(readFileSync(join(REPOSITORY, 'packages', name, 'package.json'), 'utf8'));
        const known = Object.keys({
          ...manifest.dependencies,
          ...manifest.optionalDependencies,
          [`@azora/${name}`]: '',
        });
        return importsOf(file)
          .filter((specifier) => /^(?:@[\w-]+\/)?[\w-]/.test(specifier) && !specifier.startsWith('node:'))
          .map((specifier) =>
            specifier
              .split('/')
              .slice(0, specifier.startsWith('@') ? 2 : 1)
              .join('/'),
          )
          .filter((dependency) => !known.includes(dependency) && dependency !== 'vitest')
          .map((dependency) => `${file.path}: ${dependency}`);
      });
    expect(missing).toEqual([]);
  });

  it('keep a file to one subject: 300 lines', () => {
    const long = sources.filter(({ path, text }) => !isTest(path) && text.split('\n').length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('name files for the thing, not for a drawer', () => {
    const drawers = /\/(?:utils?|common|shared|lib|core|helpers?|types|misc)(?:\/|\.[a-z]+$)/;
    expect(code.map(({ path }) => path).filter((path) => path.startsWith('packages/') && drawers.test(path))).toEqual(
      [],
    );
  });

  it('have one index.ts a package', () => {
    const inner = sources.filter(
      ({ path }) => path.endsWith('/index.ts') && !/^packages\/[^/]+\/src\/index\.ts$/.test(path),
    );
    expect(inner.map(({ path }) => path)).toEqual([]);
  });

  it('leave nothing to do, skipped or alone', () => {
    // Put together here, so that this file does not name what it forbids.
    const words = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', '//.*\\bX' + 'XX\\b', '\\.only\\(', '(?:it|describe)\\.skip\\('].join('|'),
    );
    const found = code.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (words.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(found.filter((line) => !line.startsWith('packages/testkit/src/tidy/'))).toEqual([]);
  });

  it('document in .env.example every variable that is read, and no other', () => {
    const read = new Set(
      sources
        .filter(({ path }) => !isTest(path) && !path.startsWith('packages/testkit/'))
        .flatMap(({ text }) => text.match(/\bAZORA_[A-Z_]*[A-Z]\b/g) ?? []),
    );
    const example = readFileSync(join(REPOSITORY, '.env.example'), 'utf8');
    const documented = new Set(example.match(/\bAZORA_[A-Z_]*[A-Z]\b/g) ?? []);
    expect([...read].filter((name) => !documented.has(name))).toEqual([]);
    expect([...documented].filter((name) => !read.has(name))).toEqual([]);
  });

  it('use every error code that they document', () => {
    const used = new Set(
      sources.filter(({ path }) => !isTest(path)).flatMap(({ text }) => text.match(/'[A-Z][A-Z_]+'/g) ?? []),
    );
    const unused = sources
      .filter(({ path }) => path.endsWith('/src/errors.ts'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map((match) => `${path}: '${match[1]}'`),
      )
      .filter((line) => !used.has(line.split(': ')[1] ?? ''));
    expect(unused).toEqual([]);
  });

  it('carry the licence into each package that is packed', () => {
    const licence = readFileSync(join(REPOSITORY, 'LICENSE'), 'utf8');
    for (const name of ['schema', 'fleet', 'db', 'cli']) {
      expect(readFileSync(join(REPOSITORY, 'packages', name, 'LICENSE'), 'utf8'), name).toBe(licence);
    }
  });

  it('point only at documents that exist', () => {
    const broken = repositoryFiles('.md').flatMap((file) =>
      // A regular expression between backticks looks like a link, too.
      [...file.text.replace(/`[^`\n]*`/g, '').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map((match) => match[1] ?? '')
        .filter((link) => !existsSync(join(REPOSITORY, resolveImport(file, link))))
        .map((link) => `${file.path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });
});
