import { didYouMean } from '@azora/schema/nearest';
import { readContracts, targetsOf } from '../check/read-contracts.ts';
import { fleetError } from '../errors.ts';
import { chooseServices } from './choose-services.ts';
import type { Project, Service } from './project.ts';

/** Which services somebody asks for; what is left empty narrows nothing. */
export interface ServiceSelection {
  readonly names: readonly string[];
  readonly categories: readonly string[];
  readonly priorities: readonly string[];
  /** Whether the services come along that these point at, and those that they point at. */
  readonly withReferences: boolean;
}

/**
 * The names of the services that are asked for by name, or by category and priority together; none where nothing is
 * asked for, which verbs take for all.
 * @throws {AzoraError} `UNKNOWN_SERVICE`, also where no service has such a category or priority; `NO_SERVICES`.
 */
export const selectServices = (project: Project, selection: ServiceSelection): readonly string[] => {
  const { names, categories, priorities } = selection;
  if (names.length + categories.length + priorities.length === 0) return [];
  refuseUnknown(project, 'category', categories);
  refuseUnknown(project, 'priority', priorities);
  const isAsked = (service: Service): boolean =>
    categories.length + priorities.length > 0 &&
    (categories.length === 0 || categories.includes(service.category ?? '')) &&
    (priorities.length === 0 || priorities.includes(service.priority ?? ''));
  const named = names.length === 0 ? [] : chooseServices(project, names);
  const selected = project.services.filter((service) => named.includes(service) || isAsked(service));
  if (selected.length === 0) {
    const what = [...categories, ...priorities].join(' and ');
    throw fleetError('UNKNOWN_SERVICE', `No service is ${what}.`, {
      hint: 'Type `azora progress` to see what there is.',
    });
  }
  return (selection.withReferences ? withReferences(project, selected) : selected).map(({ name }) => name);
};

const refuseUnknown = (project: Project, fact: 'category' | 'priority', values: readonly string[]): void => {
  const known = new Set(project.services.flatMap((service) => service[fact] ?? []));
  const unknown = values.find((value) => !known.has(value));
  if (unknown === undefined) return;
  throw fleetError('UNKNOWN_SERVICE', `No service has the ${fact} "${unknown}".`, {
    hint: didYouMean(unknown, known) ?? `There are ${[...known].sort().join(', ')}.`,
  });
};

/** With those that they point at, and so on; each schema is read once. */
const withReferences = (project: Project, selected: readonly Service[]): readonly Service[] => {
  const found = new Set(selected);
  let added = selected;
  while (added.length > 0) {
    const targets = new Set([...readContracts(project, added).contracts.values()].flatMap(targetsOf));
    added = project.services.filter((service) => targets.has(service.name) && !found.has(service));
    for (const service of added) found.add(service);
  }
  return project.services.filter((service) => found.has(service));
};
