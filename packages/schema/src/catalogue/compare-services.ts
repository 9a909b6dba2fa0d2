import type { Finding, Position } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import { type Catalogue, entryNamed } from './catalogue.ts';

/** A service as its own folder describes it. */
export interface DescribedService {
  readonly name: string;
  readonly database: string;
  readonly priority: string | undefined;
  readonly category: string | undefined;
  readonly description: string | undefined;
  /** Where it says so: its package.json. */
  readonly position: Position;
}

/** Where services and the plan part: a folder that the catalogue lacks, or one that says something else of itself. */
export const compareServices = (catalogue: Catalogue, services: readonly DescribedService[]): readonly Finding[] =>
  services.flatMap((service): Finding[] => {
    const entry = entryNamed(catalogue, service.name);
    const finding = { ...service.position, code: 'catalogue', service: service.name };
    if (entry === undefined) {
      const names = catalogue.entries.map(({ name }) => name);
      return [
        {
          ...finding,
          message: `${service.name} is not in the catalogue, so nobody planned it and no list shows it.`,
          help: didYouMean(service.name, names) ?? `Add a line for it to ${catalogue.file}.`,
        },
      ];
    }
    const facts = [
      ['database', service.database, entry.database],
      ['priority', service.priority, entry.priority],
      ['category', service.category, entry.category],
      ['description', service.description, entry.purpose],
    ] as const;
    return facts
      .filter(([, said, planned]) => said !== planned)
      .map(([what, said, planned]) => ({
        ...finding,
        message: `The ${what} of ${service.name} is ${quoted(said)} here and ${quoted(planned)} in ${catalogue.file}:${entry.position.line}.`,
        help: 'Say the same in both.',
      }));
  });

const quoted = (text: string | undefined): string => (text === undefined ? 'not said' : `"${text}"`);
