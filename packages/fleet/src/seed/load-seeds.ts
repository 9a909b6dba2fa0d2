import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { isSeed, type SeedSource } from '@azora/schema';
import type { AzoraError } from '@azora/schema/errors';
import { type LoadedModule, loadModules, placeOf } from '../config/load-module.ts';
import type { Project, Service } from '../config/project.ts';
import { fleetError } from '../errors.ts';

/** What the seed files of some services hold. */
export interface LoadedSeeds {
  readonly seeds: readonly SeedSource[];
  /** Files that do not load or are no seed (`SEED_FILE_INVALID`). */
  readonly failures: readonly { readonly service: string; readonly error: AzoraError }[];
}

/** Loads the seed files of services; those that have none are passed over. */
export const loadSeeds = async (project: Project, services: readonly Service[]): Promise<LoadedSeeds> => {
  const found = services.flatMap((service) =>
    service.seedFile === undefined ? [] : [{ service, seedFile: service.seedFile }],
  );
  const loaded = await loadModules(found.map(({ seedFile }) => seedFile));
  const seeds: SeedSource[] = [];
  const failures: { service: string; error: AzoraError }[] = [];
  for (const [index, { service, seedFile }] of found.entries()) {
    const file = relative(project.root, seedFile);
    const seed = loaded[index]?.ok === true ? loaded[index].default : undefined;
    if (isSeed(seed) && seed.service === service.name) {
      seeds.push({ seed, file, text: await readFile(seedFile, 'utf8') });
    } else {
      failures.push({ service: service.name, error: seedFileInvalid(project, service, file, loaded[index]) });
    }
  }
  return { seeds, failures };
};

const seedFileInvalid = (project: Project, service: Service, file: string, loaded?: LoadedModule): AzoraError => {
  if (loaded?.ok === false) {
    const { fault } = loaded;
    const place = placeOf({ ...fault, file: relative(project.root, fault.file) });
    return fleetError('SEED_FILE_INVALID', `${place}: ${fault.message}`, {
      hint: `Mend the file, then type \`azora seed ${service.name}\`.`,
      cause: fault.cause,
    });
  }
  const seed = loaded?.default;
  const problem = isSeed(seed) ? `it is the seed of "${seed.service}"` : 'its default export is no seed';
  return fleetError('SEED_FILE_INVALID', `${file}: ${problem}.`, {
    hint: `Write \`export default defineSeed('${service.name}', { … })\`.`,
  });
};
