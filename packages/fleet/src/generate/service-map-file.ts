import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseServiceMap, SERVICE_MAP_FILE, type ServiceMap } from '@azora/schema/address';
import { makeStateDir } from '../config/state-dir.ts';
import { writeIfChanged } from './written-files.ts';

/** The map that the last run left; an empty one where there is none. */
export const readServiceMap = async (stateDir: string): Promise<ServiceMap> => {
  const text = await readFile(join(stateDir, SERVICE_MAP_FILE), 'utf8').catch(() => '');
  return parseServiceMap(text) ?? { servers: {}, services: {} };
};

/** Writes the map for `@azora/db`; for the owner's eyes alone where the configuration holds a password. */
export const writeServiceMap = async (stateDir: string, map: ServiceMap): Promise<void> => {
  const hasPassword = Object.values(map.servers).some(
    (server) => typeof server === 'string' && (!URL.canParse(server) || new URL(server).password !== ''),
  );
  await makeStateDir(stateDir);
  const text = `${JSON.stringify(map, null, 2)}\n`;
  await writeIfChanged(join(stateDir, SERVICE_MAP_FILE), text, hasPassword ? 0o600 : 0o644);
};
