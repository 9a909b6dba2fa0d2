import { didYouMean } from '@azora/schema';
import { fleetError } from '../errors.ts';
import type { Project, Service } from './project.ts';

/**
 * The services of those names, sorted; all of them where no name is given.
 * @throws {AzoraError} `UNKNOWN_SERVICE` with the nearest name; `NO_SERVICES` where the project has none.
 */
export const chooseServices = (project: Project, names: readonly string[]): readonly Service[] => {
  if (project.services.length === 0) {
    const skipped = project.skipped.map(({ name, reason }) => `\n  ${name}: ${reason}`).join('');
    throw fleetError(
      'NO_SERVICES',
      `No service was found in ${project.root} (${project.settings.services.join(', ')}).${skipped}`,
      {
        hint: 'A service is a folder with prisma/schema.prisma. Say in azora.config.ts where they are: { services: ["apps/*"] }.',
      },
    );
  }
  if (names.length === 0) return project.services;
  const known = new Map(project.services.map((service) => [service.name, service]));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) throw unknownServices(project, unknown, [...known.keys()]);
  const chosen = new Set(names);
  return project.services.filter((service) => chosen.has(service.name));
};

/** What to say of the folders that are passed over; nothing where only some services were asked for. */
export const skippedNotes = (project: Project, chosen: readonly Service[]): readonly string[] =>
  chosen.length === project.services.length
    ? project.skipped.map(({ name, reason }) => `${name} is passed over: ${reason}.`)
    : [];

const unknownServices = (project: Project, unknown: readonly string[], known: readonly string[]) => {
  const lines = unknown.map((name) => {
    const skipped = project.skipped.find((folder) => folder.name === name);
    return skipped === undefined
      ? `There is no service called "${name}".`
      : `${name} is passed over: ${skipped.reason}.`;
  });
  const suggestions = unknown.map((name) => didYouMean(name, known)).filter((text) => text !== undefined);
  return fleetError('UNKNOWN_SERVICE', lines.join('\n'), {
    hint: suggestions.join(' ') || 'Type `azora status` to list the services.',
  });
};
