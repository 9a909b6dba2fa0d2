import { didYouMean } from '@azora/schema/nearest';
import { fleetError } from '../errors.ts';
import type { Project, Service } from './project.ts';
import { schemaGlobs } from './schema-folders.ts';

/**
 * The services of those names, sorted; all of them where no name is given.
 * @throws {AzoraError} `UNKNOWN_SERVICE` with the nearest name; `NO_SERVICES` where the project has none.
 */
export const chooseServices = (project: Project, names: readonly string[]): readonly Service[] => {
  if (project.services.length === 0) throw noServices(project);
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

const noServices = ({ root, settings, skipped }: Project) => {
  const lines = skipped.map(({ name, reason }) => `\n  ${name}: ${reason}`).join('');
  const globs = schemaGlobs(root).filter((glob) => !settings.services.includes(glob));
  const [where, example] =
    globs.length === 0
      ? ['A service is a folder with prisma/schema.prisma.', ['apps/*']]
      : [`There are Prisma schemas in ${globs.join(', ')}.`, globs];
  return fleetError('NO_SERVICES', `No service was found in ${root} (${settings.services.join(', ')}).${lines}`, {
    hint: `${where} Say in azora.config.ts where they are: export default { services: ${JSON.stringify(example)} };`,
  });
};

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
