import type { Claim } from './claim.ts';
import type { GrownTables } from './grown-tables.ts';
import type { MeasuredFleet } from './measured-fleet.ts';
import type { PrismaPeer } from './prisma.ts';

/** Where a benchmark works. */
export interface Workbench {
  /** A temporary folder that is removed at the end. */
  readonly folder: string;
  /** The fleet of 190, without seeds. */
  readonly fleet: () => Promise<MeasuredFleet>;
  /** The same without access rules, so that another tool can run the same SQL. */
  readonly plainFleet: () => Promise<MeasuredFleet>;
  /** The same with seeds. */
  readonly seededFleet: () => Promise<MeasuredFleet>;
  /** This repository's own services with their seeds, alone. */
  readonly ownFleet: () => Promise<MeasuredFleet>;
  /** This repository's own services without seeds. */
  readonly emptyFleet: () => Promise<MeasuredFleet>;
  /** One of those services with a million rows. */
  readonly grownTables: () => Promise<GrownTables>;
  /** Prisma's own command over copies of this repository's services. */
  readonly prismaPeer: () => Promise<PrismaPeer>;
  /** Says what is being done. */
  readonly say: (text: string) => void;
}

/** One benchmark, one file, listed in `run.ts`. */
export interface Benchmark {
  /** What is typed after `npm run bench --`. */
  readonly name: string;
  /** A heading. */
  readonly title: string;
  /** What is compared with what, and what makes it fair. Markdown. */
  readonly method: string;
  readonly measure: (workbench: Workbench) => Promise<readonly Claim[]>;
}
