import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkSettings } from './check-settings.ts';
import { discoverServices } from './discover-services.ts';
import { findRoot } from './find-root.ts';
import { loadDefaultExport } from './load-default-export.ts';
import type { Project } from './project.ts';

/**
 * Opens the project that a folder belongs to: finds its root, checks its settings, lists its services.
 * Connects to nothing and writes nothing.
 * @throws {AzoraError} `SETTINGS_INVALID`, `SERVICE_NAME_TAKEN`, `PACKAGE_JSON_INVALID`, `MODULE_INVALID`.
 */
export const openProject = async ({ cwd }: { readonly cwd: string }): Promise<Project> => {
  const { root, configFile } = findRoot(realpathSync(cwd));
  const raw = configFile === undefined ? {} : await loadDefaultExport(configFile);
  const settings = checkSettings(raw, configFile === undefined ? 'azora.config.ts' : relative(root, configFile));
  return { root, stateDir: join(root, '.azora'), settings, ...(await discoverServices(root, settings)) };
};
