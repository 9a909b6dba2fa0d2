import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadDefaultExport } from './load-default-export.ts';

/** Where a service's schema and migrations are. Paths are absolute. */
export interface SchemaLocation {
  readonly schemaFiles: readonly string[];
  readonly migrationsDir: string;
}

/** What a package.json may say that matters here; anything else passes through unread. */
export interface PackageManifest {
  readonly description?: string;
  readonly azora?: { readonly database?: string; readonly category?: string; readonly priority?: string };
  readonly prisma?: { readonly schema?: string };
}

const PRISMA_CONFIG_FILES = ['prisma.config.ts', 'prisma.config.mts', 'prisma.config.js', 'prisma.config.mjs'] as const;

/** Where Prisma looks for a schema that nothing names, in its order; a folder stands for all its `.prisma` files. */
const DEFAULT_SCHEMAS = ['prisma/schema.prisma', 'schema.prisma', 'prisma/schema', 'prisma'] as const;

/**
 * Finds a folder's Prisma schema as Prisma does: `prisma.config.*`, then package.json's `prisma.schema`, then the
 * default places.
 * @returns undefined where the folder has none, so that it is no service.
 */
export const locateSchema = async (dir: string, manifest: PackageManifest): Promise<SchemaLocation | undefined> => {
  const config = await prismaConfig(dir);
  const named = config?.schema ?? manifest.prisma?.schema;
  const candidates = named === undefined ? DEFAULT_SCHEMAS : [named];
  for (const candidate of candidates) {
    const path = resolve(dir, candidate);
    const schemaFiles = prismaFiles(path);
    if (schemaFiles.length === 0) continue;
    return { schemaFiles, migrationsDir: migrationsFolder(dir, path, config?.migrations?.path) };
  }
  return undefined;
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

/** Prisma keeps migrations beside the schema; of a folder of schemas, inside it or beside it. */
const migrationsFolder = (dir: string, schemaPath: string, configured: string | undefined): string => {
  if (configured !== undefined) return resolve(dir, configured);
  const beside = join(dirname(schemaPath), 'migrations');
  const inside = join(schemaPath, 'migrations');
  return existsSync(inside) ? inside : beside;
};

interface PrismaConfig {
  readonly schema?: string;
  readonly migrations?: { readonly path?: string };
}

const prismaConfig = async (dir: string): Promise<PrismaConfig | undefined> => {
  const name = PRISMA_CONFIG_FILES.find((candidate) => existsSync(join(dir, candidate)));
  if (name === undefined) return undefined;
  const file = join(dir, name);
  // Ours name the default places; loading one module a service would cost seconds over a fleet.
  if (readFileSync(file, 'utf8').includes('azoraConfig(')) return undefined;
  return (await loadDefaultExport(file)) as PrismaConfig | undefined;
};
