import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, whichever folder the tests are started from. */
export const REPOSITORY: string = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** One file of the repository; `path` is relative to its root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The files that git tracks or would track, by their endings. */
export const repositoryFiles = (...endings: readonly string[]): readonly SourceFile[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: REPOSITORY, encoding: 'utf8' })
    .split('\n')
    .filter(
      (path) => path !== '' && endings.some((ending) => path.endsWith(ending)) && existsSync(join(REPOSITORY, path)),
    )
    .map((path) => ({ path, text: readFileSync(join(REPOSITORY, path), 'utf8') }));

/** What a TypeScript or JavaScript file imports, as written. Strings in comments and templates are not told apart. */
export const importsOf = (file: SourceFile): readonly string[] =>
  [
    ...file.text.matchAll(
      /(?:^|[\s;}])(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');

/** The repository path that a relative import means. */
export const resolveImport = (file: SourceFile, specifier: string): string =>
  posix.normalize(posix.join(posix.dirname(file.path), specifier));

export const isTest = (path: string): boolean =>
  path.endsWith('.test.ts') || /^(?:packages|services)\/[^/]+\/test\//.test(path);
