import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkServiceNames, checkSettings } from './check-settings.ts';
import { discoverServices } from './discover-services.ts';
import { findRoot } from './find-root.ts';
import { loadModule } from './load-module.ts';
import { loadPlainConfig } from './plain-config.ts';
import type { Project } from './project.ts';

/**
 * Opens the project that a folder belongs to: finds its root, checks its settings, lists its services.
 * Connects to nothing and writes nothing.
 * @throws {AzoraError} `SETTINGS_INVALID`, and what {@link discoverServices} throws.
 */
export const openProject = async ({ cwd }: { readonly cwd: string }): Promise<Project> => {
  const { root, configFile } = findRoot(realpathSync(cwd));
  const raw = configFile === undefined ? {} : await exportOf(configFile);
  const configName = configFile === undefined ? 'azora.config.ts' : relative(root, configFile);
  const settings = checkSettings(raw, configName);
  const found = await discoverServices(root, settings);
  const names = [...found.services, ...found.skipped].map(({ name }) => name);
  checkServiceNames(settings, names, configName);
  return { root, stateDir: join(root, '.azora'), settings, ...found };
};

const exportOf = async (configFile: string): Promise<unknown> =>
  ((await loadPlainConfig(configFile)) ?? (await loadModule(configFile))).default;
