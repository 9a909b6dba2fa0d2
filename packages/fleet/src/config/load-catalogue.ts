import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compareServices, type DescribedService, type ReadCatalogue, readCatalogue } from '@azora/schema';
import { fleetError } from '../errors.ts';
import type { Project, Service } from './project.ts';

/**
 * Reads the project's catalogue and holds its services against it.
 * @returns undefined where the settings name none
 * @throws {AzoraError} `CATALOGUE_MISSING` where they name one that is not there
 */
export const loadCatalogue = (project: Project): ReadCatalogue | undefined => {
  const { catalogue: settings } = project.settings;
  if (settings === undefined) return undefined;
  const path = join(project.root, settings.file);
  if (!existsSync(path)) {
    throw fleetError('CATALOGUE_MISSING', `There is no ${settings.file}, which azora.config.ts calls the catalogue.`, {
      hint: 'Bring the file back, or take `catalogue` out of azora.config.ts.',
    });
  }
  const { catalogue, findings } = readCatalogue(settings.file, readFileSync(path, 'utf8'), settings);
  // Of a file that cannot be read at all nobody needs to hear that it lacks every service.
  const isUnread = findings.length > 0 && catalogue.entries.length === 0;
  const services = isUnread ? [] : project.services.map((service) => described(project, service));
  return { catalogue, findings: [...findings, ...compareServices(catalogue, services)] };
};

const described = (
  project: Project,
  { name, dir, database, priority, category, description }: Service,
): DescribedService => {
  const file = relative(project.root, join(dir, 'package.json'));
  return { name, database, priority, category, description, position: { file, line: 1, column: 1 } };
};
