import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { datasourceProvider } from '@azora/schema/modern-header';
import { fleetError } from '../errors.ts';
import type { PrismaConfig } from './prisma-config.ts';

/** Where a service's schema and migrations are, and for which kind of database. Paths are absolute. */
export interface SchemaLocation {
  readonly schemaFiles: readonly string[];
  readonly migrationsDir: string;
  /** Of the schema's `datasource`; undefined where it has none. */
  readonly provider: string | undefined;
}

/** What a package.json may say that matters here; anything else passes through unread. */
export interface PackageManifest {
  readonly description?: string;
  readonly azora?: { readonly database?: string; readonly category?: string; readonly priority?: string };
  readonly prisma?: { readonly schema?: string };
}

/** Where Prisma looks for a schema that nothing names; a folder stands for all its `.prisma` files. */
const DEFAULT_SCHEMAS = ['prisma/schema.prisma', 'schema.prisma', 'prisma/schema', 'prisma'] as const;

/**
 * Finds a folder's Prisma schema as Prisma does: `prisma.config.*`, then package.json's `prisma.schema`, then the
 * default places.
 * @returns undefined where the folder has none, so that it is no service.
 * @throws {AzoraError} `SCHEMA_MISSING` where a schema is named that is not there.
 */
export const locateSchema = (
  dir: string,
  manifest: PackageManifest,
  config: PrismaConfig | undefined,
): SchemaLocation | undefined => {
  const named = config?.schema ?? manifest.prisma?.schema;
  for (const candidate of named === undefined ? DEFAULT_SCHEMAS : [named]) {
    const path = resolve(dir, candidate);
    const schemaFiles = prismaFiles(path);
    if (schemaFiles.length === 0) continue;
    const { home, provider } = datasourceOf(path, schemaFiles);
    return { schemaFiles, provider, migrationsDir: config?.migrationsDir ?? migrationsFolder(path, home) };
  }
  if (named === undefined) return undefined;
  throw fleetError('SCHEMA_MISSING', `${resolve(dir, named)} is said to hold a Prisma schema, and there is none.`, {
    hint: `Correct the path in the ${config?.schema === undefined ? 'package.json' : 'Prisma configuration'} of ${dir}.`,
  });
};

const prismaFiles = (path: string): string[] => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (stats.isFile()) return path.endsWith('.prisma') ? [path] : [];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.prisma'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

/** What the `datasource` block says, and the folder of the file it is in, which is home to Prisma. */
const datasourceOf = (schemaPath: string, files: readonly string[]): { home: string; provider: string | undefined } => {
  for (const file of files) {
    const provider = datasourceProvider(readFileSync(file, 'utf8'));
    if (provider !== undefined) return { home: dirname(file), provider };
  }
  return { home: dirname(files[0] ?? schemaPath), provider: undefined };
};

/** Migrations are beside the file with the `datasource`; an older Prisma kept them beside a folder of schemas. */
const migrationsFolder = (schemaPath: string, home: string): string => {
  const places = [home, schemaPath, dirname(schemaPath)].map((place) => join(place, 'migrations'));
  return places.find((place) => existsSync(place)) ?? join(home, 'migrations');
};
