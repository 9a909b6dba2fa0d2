import type { Claim } from './claim.ts';
import type { GrownTables } from './grown-tables.ts';
import type { MeasuredFleet } from './measured-fleet.ts';
import type { PrismaPeer } from './prisma.ts';

/** Where a benchmark works. */
export interface Workbench {
  /** A temporary folder that is removed at the end. */
  readonly folder: string;
  /** 190 copies of the core services, without seeds. */
  readonly fleet: () => Promise<MeasuredFleet>;
  /** The same without access rules, so that another tool can run the same SQL. */
  readonly plainFleet: () => Promise<MeasuredFleet>;
  /** Every service of this repository, with its seed. */
  readonly wholeFleet: () => Promise<MeasuredFleet>;
  /** The core services alone, with their seeds. */
  readonly core: () => Promise<MeasuredFleet>;
  /** The core services alone, without seeds. */
  readonly emptyCore: () => Promise<MeasuredFleet>;
  /** One of those services with a million rows. */
  readonly grownTables: () => Promise<GrownTables>;
  /** Prisma's own command over copies of the core services. */
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
