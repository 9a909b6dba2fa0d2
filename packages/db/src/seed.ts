import type { Initial, Seed, SeedRows } from '@azora/schema';
import type { ServiceName, Services } from './services.ts';

/** What a seed file exports by default. */
export type { Seed } from '@azora/schema';
export { initially, rowId, SEED_TIME } from '@azora/schema';

/** A service's database whose demo rows are in place, as the service itself, in one transaction. */
export interface DemoDatabase {
  query(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
}

/**
 * What `prisma/after-demo.ts` exports by default: finishes, on an embedded server, what a seed cannot hold because it
 * differs from one installation to the next. Runs with every `azora up`, so it leaves alone what it finds done.
 * @returns what to tell whoever ran it, if anything
 */
export type AfterDemo = (database: DemoDatabase) => Promise<string | undefined>;

/** The rows of one service's models by natural key. */
export interface SeedOf<Rows> {
  /**
   * Rows that production needs too. Running the seed again brings what they state back to what they say, but for values
   * written as `initially(…)`.
   */
  readonly reference?: ReferenceRowsByModel<Rows>;
  /** Rows for development. Once written they belong to the developer: running the seed again leaves them alone. */
  readonly demo?: RowsByModel<Rows>;
}

/**
 * A service's seed: rows by model, each under its natural key, as plain data.
 * @example
 * export default defineSeed('azora-mint', {
 *   demo: { Wallet: { 'student AZR': { userId: rowId('auth-service.User', 'student@azora.world'), balance: '550' } } },
 * });
 *
 * What is left out follows from the contract: a row's `id` is `rowId('<service>.<Model>', '<key>')`, created and
 * updated are {@link SEED_TIME}, and the rest has its default. Dates are `Date` or ISO text, decimals text, bytes
 * `Uint8Array` or hexadecimal digits. Typed once `azora generate` ran.
 */
export const defineSeed = <const Name extends ServiceName | (string & {})>(
  service: Name,
  seed: SeedOf<RowsOf<Name>>,
): Seed => ({
  service,
  reference: (seed.reference ?? {}) as SeedRows,
  demo: (seed.demo ?? {}) as SeedRows,
});

/** A service's rows by model, as `azora generate` declares them; anything where nothing was generated. */
type RowsOf<Name extends string> = Name extends keyof Services
  ? Services[Name] extends { readonly rows: infer Rows }
    ? Rows
    : LooseRows
  : LooseRows;

type LooseRows = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Rows by model and natural key. */
export type RowsByModel<Rows> = {
  readonly [Model in keyof Rows]?: Readonly<Record<string, SeedRowOf<Rows[Model]>>>;
};

/** The same, of rows that may leave a value to production once it was written. */
export type ReferenceRowsByModel<Rows> = {
  readonly [Model in keyof Rows]?: Readonly<Record<string, ReferenceRowOf<SeedRowOf<Rows[Model]>>>>;
};

type ReferenceRowOf<Row> = { readonly [Field in keyof Row]: Row[Field] | Initial<NonNullable<Row[Field]>> };

/** Prisma's input for a row, less what is no plain data; what is undefined counts as left out. */
type SeedRowOf<Row> = {
  readonly [Field in keyof Row]:
    | SeedValueOf<Row[Field]>
    | (Row extends { readonly [Needed in Field]: unknown } ? never : undefined);
};

/** Lists as lists, not as `{ set: … }`; bytes as hexadecimal digits too, whole numbers of eight bytes as text. */
type SeedValueOf<Value> = Value extends Uint8Array | bigint
  ? Value | string
  : Value extends readonly (infer Item)[]
    ? readonly Item[]
    : Value extends { readonly set: unknown }
      ? never
      : Value;
