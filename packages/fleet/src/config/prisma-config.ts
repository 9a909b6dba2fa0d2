import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fleetError } from '../errors.ts';
import { loadModules, placeOf } from './load-module.ts';

/** What a service's `prisma.config.*` says about where things are; absolute paths. */
export interface PrismaConfig {
  readonly schema: string | undefined;
  readonly migrationsDir: string | undefined;
}

/**
 * Reads the `prisma.config.*` of each folder that has one, all in one go.
 * They are asked for paths alone: the variables of a connection need not be set, and what they change in the
 * environment is taken back.
 * @param dirs absolute
 * @returns by folder.
 * @throws {AzoraError} `MODULE_INVALID` where one does not load.
 */
export const readPrismaConfigs = async (dirs: readonly string[]): Promise<ReadonlyMap<string, PrismaConfig>> => {
  const files = new Map<string, string>();
  for (const dir of dirs) {
    const file = configFileIn(dir);
    // Ours name the default places; loading one module a service would cost seconds over a fleet.
    if (file !== undefined && !readFileSync(file, 'utf8').includes('azoraConfig(')) files.set(file, dir);
  }
  const environment = { ...process.env };
  try {
    const configs = new Map<string, PrismaConfig>();
    for (const loaded of await loadModules([...files.keys()], STAND_INS)) {
      if (!loaded.ok) {
        throw fleetError('MODULE_INVALID', `${placeOf(loaded.fault)}: ${loaded.fault.message}`, {
          hint: 'Mend the file and run it again; `npx prisma validate` beside it reads it too.',
          cause: loaded.fault.cause,
        });
      }
      const dir = files.get(loaded.file) ?? dirname(loaded.file);
      configs.set(dir, pathsOf(loaded.default, loaded.file, dir));
    }
    return configs;
  } finally {
    restoreEnvironment(environment);
  }
};

const EXTENSIONS = ['js', 'ts', 'mjs', 'cjs', 'mts', 'cts'] as const;

/** Where Prisma 7.10 looks, in its order (`@prisma/config`, `findPrismaConfigFile`). */
const CONFIG_FILES = [
  'prisma7.config',
  '.config/prisma7',
  'prisma.config',
  '.config/prisma',
  '.config/prisma.config',
].flatMap((base) => EXTENSIONS.map((extension) => `${base}.${extension}`));

const configFileIn = (dir: string): string | undefined => {
  const names = new Set<string>(readdirSync(dir));
  if (names.has('.config')) for (const name of namesIn(join(dir, '.config'))) names.add(`.config/${name}`);
  const name = CONFIG_FILES.find((candidate) => names.has(candidate));
  return name === undefined ? undefined : join(dir, name);
};

const namesIn = (folder: string): readonly string[] => (statSync(folder).isDirectory() ? readdirSync(folder) : []);

/**
 * `env()` of Prisma's own module throws where a variable is missing, and `dotenv` may not be installed where only the
 * databases are looked after.
 */
const PRISMA_CONFIG = `export const defineConfig = (config) => config;
export const env = (name) => process.env[name] ?? '';`;
const DOTENV = `export const config = () => ({ parsed: {} });
export const parse = () => ({});
export default { config, parse };`;
const STAND_INS = {
  'prisma/config': PRISMA_CONFIG,
  '@prisma/config': PRISMA_CONFIG,
  dotenv: DOTENV,
  'dotenv/config': '',
};

const pathsOf = (config: unknown, file: string, dir: string): PrismaConfig => {
  const { schema, migrations } = (config ?? {}) as { schema?: unknown; migrations?: { path?: unknown } };
  return { schema: pathOf(schema, file, dir), migrationsDir: pathOf(migrations?.path, file, dir) };
};

/** Relative to the file, as Prisma takes it; made absolute from the working directory, it means the service's folder. */
const pathOf = (value: unknown, file: string, dir: string): string | undefined => {
  if (typeof value !== 'string' || value === '') return undefined;
  const path = resolve(dirname(file), value);
  const fromHere = relative(process.cwd(), path);
  if (!isAbsolute(value) || existsSync(path) || fromHere.startsWith('..')) return path;
  return resolve(dir, fromHere);
};

const restoreEnvironment = (before: NodeJS.ProcessEnv): void => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
};
