import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseServiceMap, SERVICE_MAP_FILE, type ServiceMap } from '@azora/schema/address';
import { dbError } from './errors.ts';

/** A project as a running service sees it. */
export interface OpenProject {
  /** Absolute. */
  readonly root: string;
  readonly map: ServiceMap;
}

/**
 * The project of this process: `AZORA_ROOT`, else the nearest folder with a service map above the working directory,
 * else above the program that was started.
 * @throws {AzoraError} `NO_PROJECT`
 */
export const projectOfProcess = (environment: NodeJS.ProcessEnv = process.env): OpenProject => {
  const named = environment.AZORA_ROOT;
  const starts = named ? [resolve(named)] : [process.cwd(), dirname(process.argv[1] ?? process.cwd())];
  for (const start of starts) {
    const project = named ? projectIn(start) : projectAbove(start);
    if (project !== undefined) return project;
  }
  throw dbError('NO_PROJECT', `${starts[0]} ${named ? 'holds' : 'is in'} no project whose clients were generated.`, {
    hint: named
      ? 'AZORA_ROOT names the folder that holds `.azora`.'
      : 'Type `azora up` or `azora generate`; elsewhere set AZORA_ROOT to the folder that holds `.azora`.',
  });
};

/** The nearest project above a folder, or in it. */
export const projectAbove = (folder: string): OpenProject | undefined => {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const project = projectIn(current);
    if (project !== undefined || dirname(current) === current) return project;
  }
};

const projectIn = (root: string): OpenProject | undefined => {
  const file = join(root, '.azora', SERVICE_MAP_FILE);
  const map = existsSync(file) ? parseServiceMap(readFileSync(file, 'utf8')) : undefined;
  return map === undefined ? undefined : { root, map };
};
