import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a service's folder has in it, at the least. */
const SCHEMA_MARKS = ['prisma/schema.prisma', 'schema.prisma', 'prisma.config.ts', 'prisma'] as const;

/**
 * Globs under which Prisma schemas are found in a project: the root itself, folders in it, and folders in those. For
 * suggesting a configuration to somebody who has none.
 */
export const schemaGlobs = (root: string): readonly string[] => {
  if (hasSchema(root)) return ['.'];
  const folders = foldersIn(root);
  const nested = folders.filter((name) =>
    foldersIn(join(root, name)).some((child) => hasSchema(join(root, name, child))),
  );
  return [...folders.filter((name) => hasSchema(join(root, name))), ...nested.map((name) => `${name}/*`)];
};

const hasSchema = (folder: string): boolean => SCHEMA_MARKS.some((mark) => existsSync(join(folder, mark)));

const foldersIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map((entry) => entry.name)
      .sort();
  } catch {
    // No such folder, or none that may be read.
    return [];
  }
};
