import { SourceMap, type SourceMapPayload } from 'node:module';
import { resolve } from 'node:path';
import type { BuildFailure } from 'esbuild';
import { fleetError } from '../errors.ts';
import { BUNDLE_DIR, type Bundle, bundleModules, type StandIns } from './bundle-modules.ts';
import { withEsbuild } from './with-esbuild.ts';

/** Why a file could not be loaded. */
export interface ModuleFault {
  readonly message: string;
  /** The file at fault: the one asked for, or one that it imports. Absolute. */
  readonly file: string;
  /** Counted from 1; undefined where the fault has no place. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly cause: unknown;
}

/** What came of one file: its default export, or its fault. */
export type LoadedModule = { readonly file: string } & (
  | { readonly ok: true; readonly default: unknown }
  | { readonly ok: false; readonly fault: ModuleFault }
);

/**
 * Runs one TypeScript or JavaScript file and returns its default export; see {@link loadModules}.
 * @throws {AzoraError} `MODULE_INVALID`, naming file and place.
 */
export const loadModule = async (file: string): Promise<{ readonly default: unknown }> => {
  const [loaded] = await loadModules([file]);
  if (loaded?.ok === true) return loaded;
  const fault = loaded?.fault;
  throw fleetError('MODULE_INVALID', `${fault === undefined ? file : placeOf(fault)}: ${fault?.message}`, {
    hint: 'Mend the file and run it again.',
    cause: fault?.cause,
  });
};

/** `file:line:column` of a fault, as far as it is known. */
export const placeOf = ({ file, line, column }: ModuleFault): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/**
 * Runs TypeScript or JavaScript files (`azora.config.ts`, seeds) in this process, in the order asked for.
 * What is wrong with a file is its own outcome; nothing is thrown for it.
 *
 * They are bundled by esbuild in batches, always as ES modules, and imported from memory. Beside tsx's loader hooks
 * this took half the time and two thirds of the memory for 189 seeds, does not depend on the `type` of the package a
 * file happens to be in, and says where a file threw. An edited file is loaded anew: its text is its address.
 * @param files absolute paths
 * @param standIns what they get in the place of packages of these names
 */
export const loadModules = (files: readonly string[], standIns: StandIns = {}): Promise<LoadedModule[]> =>
  withEsbuild(() => loadBatches(files, standIns));

const loadBatches = async (files: readonly string[], standIns: StandIns): Promise<LoadedModule[]> => {
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) =>
    files.slice(index * BATCH, (index + 1) * BATCH),
  );
  const loaded: LoadedModule[] = [];
  // esbuild is a process of its own: it bundles the next batch while this one runs.
  let next = bundled(batches[0] ?? [], standIns);
  for (const [index, batch] of batches.entries()) {
    const bundles = await next;
    next = bundled(batches[index + 1] ?? [], standIns);
    loaded.push(
      ...(bundles instanceof Unbundled ? await oneByOne(batch, standIns, bundles) : await runAll(batch, bundles)),
    );
  }
  return loaded;
};

/** How many files are bundled in one go: 189 seeds at once took esbuild 96 MB, 48 at a time 37 MB. */
const BATCH = 24;

/** Why a batch could not be bundled; a value, because nobody waits for the next batch yet when it fails. */
class Unbundled {
  readonly cause: unknown;

  constructor(cause: unknown) {
    this.cause = cause;
  }
}

const bundled = async (files: readonly string[], standIns: StandIns): Promise<readonly Bundle[] | Unbundled> => {
  if (files.length === 0) return [];
  try {
    return await bundleModules(files, standIns);
  } catch (error) {
    return new Unbundled(error);
  }
};

/** One file that does not parse fails the build of all: each on its own tells which. */
const oneByOne = async (
  files: readonly string[],
  standIns: StandIns,
  { cause }: Unbundled,
): Promise<readonly LoadedModule[]> => {
  const [file, ...others] = files;
  if (file !== undefined && others.length === 0) return [{ file, ok: false, fault: buildFault(file, cause) }];
  return (await Promise.all(files.map((one) => loadBatches([one], standIns)))).flat();
};

const runAll = (files: readonly string[], bundles: readonly Bundle[]): Promise<readonly LoadedModule[]> =>
  Promise.all(bundles.map((bundle, index) => run(files[index] ?? '', bundle)));

const run = async (file: string, { code, map }: Bundle): Promise<LoadedModule> => {
  const address = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  try {
    const module = (await import(address)) as { default?: unknown };
    return { file, ok: true, default: module.default };
  } catch (error) {
    return { file, ok: false, fault: runFault(file, error, address, map) };
  }
};

const buildFault = (file: string, error: unknown): ModuleFault => {
  const first = (error as Partial<BuildFailure>).errors?.[0];
  const place = first?.location ?? undefined;
  return {
    message: first?.text ?? messageOf(error),
    file: place === undefined ? file : resolve(place.file),
    line: place?.line,
    column: place === undefined ? undefined : place.column + 1,
    cause: error,
  };
};

/** Finds where in its source a module threw, and writes that into the stack instead of the module's text. */
const runFault = (file: string, error: unknown, address: string, map: SourceMapPayload): ModuleFault => {
  const sources = new SourceMap(map);
  let thrown: { file: string; line: number; column: number } | undefined;
  const [head = '', ...frames] = (error instanceof Error ? (error.stack ?? '') : '').split(address);
  const named = frames.map((frame) => {
    const [at, line, column] = /^:(\d+)(?::(\d+))?/.exec(frame) ?? [''];
    const entry = sources.findEntry(Number(line) - 1, Number(column ?? 1) - 1);
    if (!('originalSource' in entry)) return `${file}${frame}`;
    const place = {
      file: resolve(BUNDLE_DIR, entry.originalSource),
      line: entry.originalLine + 1,
      column: entry.originalColumn + 1,
    };
    thrown ??= place;
    return `${place.file}:${place.line}:${place.column}${frame.slice(at.length)}`;
  });
  if (error instanceof Error) error.stack = [head, ...named].join('');
  return {
    message: messageOf(error).replaceAll(address, file),
    file: thrown?.file ?? file,
    line: thrown?.line,
    column: thrown?.column,
    cause: error,
  };
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
