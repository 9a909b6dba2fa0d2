import { chooseServices } from '../config/choose-services.ts';
import type { Project } from '../config/project.ts';
import type { VerbContext } from '../progress.ts';
import { type GenerateReport, generateClients } from './generate-clients.ts';

/**
 * Makes the typed clients of some services (all where none is named) whose schema changed. Needs no database.
 * @throws {AzoraError} `UNKNOWN_SERVICE`, `NO_SERVICES`.
 */
export const generate = (
  project: Project,
  choice: { readonly services: readonly string[] },
  context: VerbContext,
): Promise<GenerateReport> => generateClients(project, chooseServices(project, choice.services), context);
