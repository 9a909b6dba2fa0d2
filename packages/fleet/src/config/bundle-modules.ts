import { readFile } from 'node:fs/promises';
import type { SourceMapPayload } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions, Loader, Plugin } from 'esbuild';
import { withEsbuild } from './with-esbuild.ts';

/** One file and what it imports by path, as a single ES module. */
export interface Bundle {
  readonly code: string;
  readonly map: SourceMapPayload;
}

/** Where esbuild pretends to write; sources in its maps are relative to it. */
export const BUNDLE_DIR = resolve('/azora-modules');

/** Source texts by the name under which a package would be imported. */
export type StandIns = Readonly<Record<string, string>>;

/**
 * Bundles TypeScript or JavaScript files in one build, a module each, in the order given.
 * Packages stay outside; `import.meta` and `__dirname` stay what they were on disk.
 * @param standIns what is taken in the place of packages of these names
 * @throws esbuild's `BuildFailure`, if any of them cannot be bundled.
 */
export const bundleModules = async (files: readonly string[], standIns: StandIns = {}): Promise<Bundle[]> => {
  const options = {
    entryPoints: Object.fromEntries(files.map((file, index) => [String(index), file])),
    outdir: BUNDLE_DIR,
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Naming them leaves out `module`, which Node does not know.
    conditions: ['node', 'import', ...ownConditions()],
    mainFields: ['main'],
    sourcemap: 'external',
    sourcesContent: false,
    define: {
      ...Object.fromEntries(Object.entries(META_NAMES).map(([key, name]) => [`import.meta.${key}`, name])),
      __filename: META_NAMES.filename,
      __dirname: META_NAMES.dirname,
    },
    // What is left of `require` in a CommonJS file asks for a module of Node's own.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire('file:///');",
    },
    plugins: [standing(standIns), packagesByAddress, metaOfEachFile],
    logLevel: 'silent',
  } satisfies BuildOptions;
  const { outputFiles } = await withEsbuild(({ build }) => build(options));
  const texts = new Map(outputFiles.map((output) => [output.path, output.text]));
  return files.map((_, index) => ({
    code: texts.get(resolve(BUNDLE_DIR, `${index}.js`)) ?? '',
    map: JSON.parse(texts.get(resolve(BUNDLE_DIR, `${index}.js.map`)) ?? '{}') as SourceMapPayload,
  }));
};

/** What Node was told to prefer in packages' `exports`: whatever a package then imports is resolved so, too. */
const ownConditions = (): string[] =>
  process.execArgv.flatMap((argument, index) => {
    const [, named] = /^(?:--conditions|-C)=(.+)$/.exec(argument) ?? [];
    if (named !== undefined) return [named];
    const next = process.execArgv[index + 1];
    return next !== undefined && ['--conditions', '-C'].includes(argument) ? [next] : [];
  });

const standing = (standIns: StandIns): Plugin => ({
  name: 'stand-ins',
  setup: (setup) => {
    setup.onResolve({ filter: /^[^./]/ }, ({ path }) =>
      Object.hasOwn(standIns, path) ? { path, namespace: 'stand-in' } : undefined,
    );
    setup.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({ contents: standIns[path] ?? '' }));
  },
});

/**
 * Packages are named by absolute URL, because a module in memory has no folder to resolve them from.
 * A workspace package that points at TypeScript is bundled too, since Node could not import it.
 */
const packagesByAddress: Plugin = {
  name: 'packages-by-address',
  setup: (setup) => {
    setup.onResolve({ filter: /^[^./]/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === packagesByAddress || kind === 'entry-point') return undefined;
      const found = await setup.resolve(path, { importer, resolveDir, kind, pluginData: packagesByAddress });
      if (found.errors.length > 0 || found.external || TYPESCRIPT.test(found.path)) return found;
      return { path: pathToFileURL(found.path).href, external: true };
    });
  },
};

const TYPESCRIPT = /\.[cm]?tsx?$/;

/** The variables that stand for what the file they are in knows of itself. */
const META_NAMES = { url: '__moduleUrl', filename: '__moduleFilename', dirname: '__moduleDirname' };

const metaOfEachFile: Plugin = {
  name: 'meta-of-each-file',
  setup: (setup) => {
    setup.onLoad({ filter: /\.[cm]?[jt]sx?$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!/import\.meta|__dirname|__filename/.test(text)) return { contents: text, loader: loaderOf(path) };
      const { url, filename, dirname: dir } = META_NAMES;
      const names = [
        `const ${url} = ${JSON.stringify(pathToFileURL(path).href)};`,
        `const ${filename} = ${JSON.stringify(path)};`,
        `const ${dir} = ${JSON.stringify(dirname(path))};`,
      ];
      // On the first line, so that lines keep their numbers.
      return { contents: `${names.join(' ')} ${text}`, loader: loaderOf(path) };
    });
  },
};

const loaderOf = (path: string): Loader => (/\.[cm]?ts$/.test(path) ? 'ts' : /\.[jt]sx$/.test(path) ? 'tsx' : 'js');
