import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withEsbuild } from '../config/with-esbuild.ts';

/** What to turn into JavaScript. */
export interface TranspileOptions {
  readonly format: 'esm' | 'cjs';
  readonly extension: 'ts' | 'mts' | 'cts';
}

/** The files of a Prisma client that others import. */
const ENTRIES = ['client', 'browser'] as const;

/**
 * Writes JavaScript beside the TypeScript of a client, so that plain Node imports it. Starts at the entries and
 * follows what their JavaScript still imports: the larger part of a client is types and has nothing to run.
 * @returns the file that exports `PrismaClient`.
 */
export const transpileClient = async (folder: string, { format, extension }: TranspileOptions): Promise<string> => {
  const suffix = extension.replace('ts', 'js');
  const done = new Set<string>();
  const visit = async (name: string): Promise<void> => {
    if (done.has(name)) return;
    done.add(name);
    const source = await readFile(join(folder, `${name}.${extension}`), 'utf8');
    const { code } = await withEsbuild(({ transform }) =>
      transform(source, { loader: 'ts', format, target: 'node20', legalComments: 'none' }),
    );
    await writeFile(join(folder, `${name}.${suffix}`), code);
    await Promise.all([...relativeImports(code, suffix)].map((path) => visit(join(dirname(name), path))));
  };
  await Promise.all(ENTRIES.map(visit));
  return `client.${suffix}`;
};

/** What generated code imports of itself: `from "./enums.js"` or `require("./enums.js")`, without the extension. */
const relativeImports = function* (code: string, suffix: string): Generator<string> {
  const specifiers = code.matchAll(/(?:\bfrom |\bimport |\bimport\(|\brequire\()"(\.{1,2}\/[^"]+)"/g);
  for (const [, path] of specifiers) if (path?.endsWith(`.${suffix}`)) yield path.slice(0, -suffix.length - 1);
};
