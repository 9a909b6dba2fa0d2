import { chooseServices } from '../config/choose-services.ts';
import type { PlacedService, Project } from '../config/project.ts';
import type { VerbContext } from '../progress.ts';
import { placeServices } from '../server/place-services.ts';
import { type SeedReport, seedServices } from './seed-services.ts';

export interface SeedChoice {
  /** Service names; all of them where empty. */
  readonly services: readonly string[];
  readonly referenceOnly: boolean;
}

/**
 * Seeds the databases of some services. Demo rows never reach an external server from here: `azora up --demo` names
 * that wish.
 * @throws {AzoraError} `UNKNOWN_SERVICE`, `INTERRUPTED`, and what reaching the servers throws.
 */
export const seed = async (project: Project, choice: SeedChoice, context: VerbContext): Promise<SeedReport> => {
  const placed = await placeServices(project, chooseServices(project, choice.services), context);
  const referenceOnly = choice.referenceOnly || !isDevelopment(placed);
  return seedServices(project, placed, { referenceOnly }, context);
};

/** Whether all of these databases are on an embedded server; of any other nobody can tell what it is for. */
export const isDevelopment = (placed: readonly PlacedService[]): boolean =>
  placed.every(({ address }) => address.kind === 'embedded');
