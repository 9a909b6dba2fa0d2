import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { datasourceProvider } from '@azora/schema';
import { glob } from 'tinyglobby';
import { fleetError } from '../errors.ts';
import type { Project, Service } from './project.ts';
import { locateSchema, type PackageManifest } from './schema-location.ts';
import type { Settings } from './settings.ts';

/**
 * Finds the services that the settings' globs name: folders with a Prisma schema for PostgreSQL.
 * @throws {AzoraError} `SERVICE_NAME_TAKEN`, `PACKAGE_JSON_INVALID`.
 */
export const discoverServices = async (
  root: string,
  settings: Settings,
): Promise<Pick<Project, 'services' | 'skipped'>> => {
  const folders = await glob([...settings.services], {
    cwd: root,
    onlyDirectories: true,
    absolute: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  const services = new Map<string, Service>();
  const skipped: { name: string; reason: string }[] = [];
  for (const dir of folders.map((folder) => folder.replace(/[/\\]$/, '')).sort()) {
    const found = await readService(dir, settings);
    if (found === undefined) continue;
    if ('reason' in found) {
      skipped.push(found);
      continue;
    }
    const twin = services.get(found.name);
    if (twin !== undefined) {
      throw fleetError(
        'SERVICE_NAME_TAKEN',
        `Two folders are called ${found.name}: ${relative(root, twin.dir)} and ${relative(root, dir)}.`,
        {
          hint: 'Rename one, or narrow "services" in azora.config.ts: a service is known by its folder\'s name.',
        },
      );
    }
    services.set(found.name, found);
  }
  return { services: [...services.values()], skipped };
};

const readService = async (
  dir: string,
  settings: Settings,
): Promise<Service | { name: string; reason: string } | undefined> => {
  const name = basename(dir);
  const manifest = readManifest(join(dir, 'package.json'));
  const location = await locateSchema(dir, manifest);
  if (location === undefined) return undefined;
  const provider = location.schemaFiles.map((file) => datasourceProvider(readFileSync(file, 'utf8'))).find(Boolean);
  if (provider !== undefined && provider !== 'postgresql' && provider !== 'postgres') {
    return { name, reason: `its database is ${provider}, and only PostgreSQL is managed here` };
  }
  const seedFile = join(dir, 'prisma', 'seed.ts');
  return {
    name,
    dir,
    database: manifest.azora?.database ?? name.toLowerCase().replace(/[^a-z0-9]+/g, '_'),
    server: settings.placement[name] ?? 'default',
    ...location,
    seedFile: existsSync(seedFile) ? seedFile : undefined,
    description: manifest.description,
    category: manifest.azora?.category,
    priority: manifest.azora?.priority,
  };
};

const readManifest = (file: string): PackageManifest => {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PackageManifest;
  } catch (cause) {
    throw fleetError('PACKAGE_JSON_INVALID', `${file} is not JSON.`, { hint: 'Mend the file.', cause });
  }
};
