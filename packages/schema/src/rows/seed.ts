/** One row as a seed writes it: Prisma's field names; what is left out is derived or has its default. */
export type SeedRow = Readonly<Record<string, unknown>>;

/** Rows by model, then by natural key: what a row is called, from which its id follows. */
export type SeedRows = Readonly<Record<string, Readonly<Record<string, SeedRow>>>>;

/** `reference` rows are needed in production too; `demo` rows are for development. */
export type SeedLayer = 'reference' | 'demo';

/** What `prisma/seed.ts` exports: one service's rows, as data. */
export interface Seed {
  readonly service: string;
  readonly reference: SeedRows;
  readonly demo: SeedRows;
}

/** A seed together with the file it came from. */
export interface SeedSource {
  readonly seed: Seed;
  /** Relative to the project's root. */
  readonly file: string;
  /** The file's text, in which findings are given a line. */
  readonly text: string;
}

export const seedLayers: readonly SeedLayer[] = ['reference', 'demo'];

/** Whether a value has the shape of a {@link Seed}: rows by model and key; what is in the rows is not looked at. */
export const isSeed = (value: unknown): value is Seed =>
  isRecord(value) &&
  typeof value.service === 'string' &&
  seedLayers.every((layer) => {
    const models = value[layer];
    return (
      isRecord(models) && Object.values(models).every((rows) => isRecord(rows) && Object.values(rows).every(isRecord))
    );
  });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
