import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Names under which the configuration is looked for, the first one first. */
export const CONFIG_FILES = ['azora.config.ts', 'azora.config.mts', 'azora.config.js', 'azora.config.mjs'] as const;

/**
 * The project that a folder belongs to: the nearest ancestor (or the folder itself) with an `azora.config.*`; without
 * one, the nearest that is a workspace root or has packages in a `services` folder; else the folder itself.
 */
export const findRoot = (cwd: string): { readonly root: string; readonly configFile: string | undefined } => {
  const ancestors = [...ancestorsOf(cwd)];
  for (const root of ancestors) {
    const name = CONFIG_FILES.find((candidate) => existsSync(join(root, candidate)));
    if (name !== undefined) return { root, configFile: join(root, name) };
  }
  return { root: ancestors.find(looksLikeAProject) ?? cwd, configFile: undefined };
};

const ancestorsOf = function* (folder: string): Generator<string> {
  for (let current = folder; ; current = dirname(current)) {
    yield current;
    if (dirname(current) === current) return;
  }
};

const looksLikeAProject = (folder: string): boolean =>
  hasPackages(join(folder, 'services')) || existsSync(join(folder, 'pnpm-workspace.yaml')) || hasWorkspaces(folder);

/** What tells a folder of services from a folder of source files that is called so. */
const PACKAGE_MARKS = ['package.json', 'prisma', 'schema.prisma'] as const;

const hasPackages = (folder: string): boolean => {
  try {
    return readdirSync(folder).some((name) => PACKAGE_MARKS.some((mark) => existsSync(join(folder, name, mark))));
  } catch {
    // No such folder, or none that may be read.
    return false;
  }
};

const hasWorkspaces = (folder: string): boolean => {
  const file = join(folder, 'package.json');
  return existsSync(file) && readFileSync(file, 'utf8').includes('"workspaces"');
};
