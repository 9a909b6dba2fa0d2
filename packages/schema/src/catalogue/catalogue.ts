import type { Position } from '../finding.ts';

/** The plan of a fleet: every service that there is to be, in the file's order. */
export interface Catalogue {
  /** Relative to the project's root. */
  readonly file: string;
  readonly entries: readonly CatalogueEntry[];
}

/** One service of the plan. */
export interface CatalogueEntry {
  readonly name: string;
  /** The PostgreSQL database it is to have. */
  readonly database: string;
  readonly priority: string;
  readonly category: string;
  /** One sentence. */
  readonly purpose: string;
  /** Standards of its field, as they are called there. */
  readonly standards: readonly string[];
  readonly position: Position;
}

/** Words that a catalogue may use, in the order in which they are shown. */
export interface CatalogueWords {
  readonly priorities: readonly string[];
  readonly categories: readonly string[];
}

/** The entry of a service, if the plan has it. */
export const entryNamed = (catalogue: Catalogue, name: string): CatalogueEntry | undefined =>
  catalogue.entries.find((entry) => entry.name === name);
