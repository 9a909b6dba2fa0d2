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

/** A value that a reference row begins with; see {@link initially}. */
export interface Initial<Value> {
  readonly [INITIAL]: Value;
}

/** Registered, for a seed file may come with another copy of this module. */
const INITIAL: unique symbol = Symbol.for('azora.seed.initial');

/**
 * Writes a value with a reference row and leaves it alone from then on, where the row lives on in production: a status
 * that people change, say. Other values that a reference row states are brought back on every run.
 */
export const initially = <const Value>(value: Value): Initial<Value> => ({ [INITIAL]: value });

/** Whether a value is what {@link initially} makes. */
export const isInitial = (value: unknown): value is Initial<unknown> => isRecord(value) && INITIAL in value;

/** What a row holds at first: the value itself, but for those of {@link initially}. */
export const initialValue = (value: unknown): unknown => (isInitial(value) ? value[INITIAL] : value);

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
