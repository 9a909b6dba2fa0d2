import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { glob } from 'tinyglobby';
import { fleetError } from '../errors.ts';
import { type PrismaConfig, readPrismaConfigs } from './prisma-config.ts';
import type { Project, Service } from './project.ts';
import { locateSchema, type PackageManifest } from './schema-location.ts';
import type { Settings } from './settings.ts';

/**
 * Finds the services that the settings' globs name: folders with a Prisma schema for PostgreSQL.
 * @throws {AzoraError} `SERVICE_NAME_TAKEN`, `DATABASE_NAME_INVALID`, `PACKAGE_JSON_INVALID`, `SCHEMA_MISSING`,
 * `MODULE_INVALID`.
 */
export const discoverServices = async (
  root: string,
  settings: Settings,
): Promise<Pick<Project, 'services' | 'skipped'>> => {
  const found = await glob([...settings.services], {
    cwd: root,
    onlyDirectories: true,
    absolute: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  const folders = found.map((folder) => folder.replace(/[/\\]$/, '')).sort();
  const configs = await readPrismaConfigs(folders);
  const services = new Map<string, Service>();
  const skipped: Skipped[] = [];
  for (const dir of folders) {
    const service = readService(dir, configs.get(dir), settings);
    if (service === undefined) continue;
    if ('reason' in service) {
      skipped.push(service);
      continue;
    }
    const twin = services.get(service.name);
    if (twin !== undefined) {
      throw fleetError(
        'SERVICE_NAME_TAKEN',
        `Two folders are called ${service.name}: ${relative(root, twin.dir)} and ${relative(root, dir)}.`,
        {
          hint: 'Rename one, or narrow "services" in azora.config.ts: a service is known by its folder\'s name.',
        },
      );
    }
    services.set(service.name, service);
  }
  return { services: [...services.values()].sort(byName), skipped: skipped.sort(byName) };
};

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

type Skipped = Project['skipped'][number];

const readService = (
  dir: string,
  config: PrismaConfig | undefined,
  settings: Settings,
): Service | Skipped | undefined => {
  const name = basename(dir);
  const manifest = readManifest(join(dir, 'package.json'));
  const location = locateSchema(dir, manifest, config);
  if (location === undefined) return undefined;
  const { provider, schemaFiles, migrationsDir } = location;
  if (provider === undefined && !schemaFiles.some(mentionsDatasource)) {
    return { name, reason: 'its Prisma schema has no datasource' };
  }
  if (provider !== undefined && provider !== 'postgresql' && provider !== 'postgres') {
    return { name, reason: `its database is ${provider}, and only PostgreSQL is managed here` };
  }
  return {
    name,
    dir,
    database: databaseOf(name, manifest),
    server: settings.placement[name] ?? 'default',
    schemaFiles,
    migrationsDir,
    seedFile: ownSeed(join(dir, 'prisma', 'seed.ts')),
    description: manifest.description,
    category: manifest.azora?.category,
    priority: manifest.azora?.priority,
  };
};

/** PostgreSQL cuts longer names off. */
const MAX_DATABASE_BYTES = 63;

/** Databases that a server has for itself. */
const SERVERS_OWN = ['postgres', 'template0', 'template1'];

const databaseOf = (service: string, manifest: PackageManifest): string => {
  const database: unknown = manifest.azora?.database ?? service.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  const isName = typeof database === 'string' && database !== '' && !SERVERS_OWN.includes(database);
  if (isName && Buffer.byteLength(database) <= MAX_DATABASE_BYTES) return database;
  throw fleetError(
    'DATABASE_NAME_INVALID',
    `The database of ${service} cannot be called ${JSON.stringify(database)}.`,
    {
      hint: `Name it in the package.json of ${service}: "azora": { "database": "…" }, at most ${MAX_DATABASE_BYTES} bytes and none of ${SERVERS_OWN.join(', ')}.`,
    },
  );
};

/** Where a schema does not parse, the word alone tells that somebody meant a service. */
const mentionsDatasource = (file: string): boolean => /\bdatasource\b/.test(readFileSync(file, 'utf8'));

/** A seed as data. What Prisma calls a seed is a program that writes wherever it likes: it is never loaded here. */
const ownSeed = (file: string): string | undefined =>
  existsSync(file) && readFileSync(file, 'utf8').includes('@azora/db/seed') ? file : undefined;

const readManifest = (file: string): PackageManifest => {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PackageManifest;
  } catch (cause) {
    throw fleetError('PACKAGE_JSON_INVALID', `${file} is not JSON.`, { hint: 'Mend the file.', cause });
  }
};
