import { modelAnnotations } from '../annotations/annotation.ts';
import type { Column, Contract, Model } from '../contract.ts';
import { checkSafeguards } from '../safeguards/check.ts';
import { columnsIn } from '../safeguards/columns-in-sql.ts';
import type { SqlParser } from '../sql/sql-parser.ts';
import { completeRows } from './complete-row.ts';
import { evaluateCheck, type StoredRow } from './evaluate-check.ts';
import type { SeedSource } from './seed.ts';
import { storedRow } from './stored-row.ts';
import { keysOf, takenTwice } from './wrong-keys.ts';
import { wrongValues } from './wrong-values.ts';

/** A row that a contract forbids: a seeded row with a few columns changed. */
export interface WrongRow {
  readonly model: Model;
  /** As the database takes it, by column. */
  readonly row: StoredRow;
  /** A right row that has to stand in place of the seeded one with its id for that, where no seeded row is in a key. */
  readonly first?: StoredRow | undefined;
  /** What forbids it. */
  readonly by: Forbidding;
}

export type Forbidding =
  /** Names of the constraints that it breaks or may break; PostgreSQL names one of them. The first is meant. */
  | { readonly kind: 'check'; readonly constraints: readonly string[] }
  /** Names of the {@link Key}s that are taken; PostgreSQL names one of them. The first is meant. */
  | { readonly kind: 'key'; readonly keys: readonly string[] }
  | { readonly kind: 'enum'; readonly column: string };

export interface WrongRows {
  readonly rows: readonly WrongRow[];
  /** Checks and keys that no row was found to break, as `Model: sql`. */
  readonly unbroken: readonly string[];
}

/**
 * Rows that each `@check`, each key and each enum of a contract forbids, made of its seed's rows: what a test inserts to
 * see it refused.
 * @param seed every model that is to be judged has a row in it
 */
export const wrongRows = (contract: Contract, seed: SeedSource, parser: SqlParser): WrongRows => {
  const seeded = completeRows(contract, seed);
  const rows: WrongRow[] = [];
  const unbroken: string[] = [];
  for (const model of contract.models) {
    const right = seeded.filter((row) => row.model === model).map((row) => storedRow(contract, row));
    const [first] = right;
    if (first === undefined) continue;
    const checks = checksOf(model, parser);
    for (const check of checks) {
      const broken = breaking(contract, model, check, checks, right);
      if (broken === undefined) unbroken.push(`${model.name}: ${check.sql}`);
      else rows.push({ model, row: broken.row, by: { kind: 'check', constraints: broken.constraints } });
    }
    const keys = keysOf(model, parser);
    // A check of which nothing can be told for any row is not asked.
    const told = checks.filter(({ passes }) => right.some((row) => passes(row) !== undefined));
    const isRefused = (row: StoredRow): boolean => told.some(({ passes }) => !passes(row));
    for (const key of keys) {
      const taken = takenTwice(
        { model, keys, right, isRefused, changesOf: (sql) => changesOf(contract, model, sql, right) },
        key,
      );
      if (taken === undefined) unbroken.push(`${model.name}: the key ${key.name}`);
      else rows.push({ model, row: taken.row, first: taken.first, by: { kind: 'key', keys: taken.keys } });
    }
    rows.push(...unknownLabels(model, first));
  }
  return { rows, unbroken };
};

interface Check {
  readonly name: string;
  readonly sql: string;
  /** undefined where it cannot be told. */
  readonly passes: (row: StoredRow) => boolean | undefined;
}

const checksOf = (model: Model, parser: SqlParser): readonly Check[] => {
  const names = checkSafeguards(model);
  return modelAnnotations(model, 'check').map(({ sql }, index) => {
    const expression = parser.parseExpression(sql);
    return {
      name: names[index]?.name ?? '',
      sql,
      passes: (row) => evaluateCheck(expression, row, model),
    };
  });
};

interface Broken {
  readonly row: StoredRow;
  readonly constraints: readonly string[];
}

/** A row that breaks the check, and of those found the one that breaks, or may break, the fewest others. */
const breaking = (
  contract: Contract,
  model: Model,
  check: Check,
  checks: readonly Check[],
  right: readonly StoredRow[],
): Broken | undefined => {
  let best: Broken | undefined;
  for (const base of right.slice(0, MOST_BASES)) {
    for (const changes of changesOf(contract, model, check.sql, right)) {
      const row = { ...base, ...changes };
      if (check.passes(row) !== false) continue;
      const others = checks.filter((other) => other !== check && !other.passes(row)).map(({ name }) => name);
      if (best === undefined || others.length < best.constraints.length - 1) {
        best = { row, constraints: [check.name, ...others] };
      }
      if (others.length === 0) return best;
    }
  }
  return best;
};

/** Enough to have one in each state. */
const MOST_BASES = 25;

/** As many pairs of columns as are tried; a check over many columns has thousands. */
const MOST_PAIRS = 4000;

/** Other values for one column that a check names, then for two of them. */
const changesOf = function* (
  contract: Contract,
  model: Model,
  sql: string,
  right: readonly StoredRow[],
): Iterable<StoredRow> {
  const columns = columnsIn(sql, model).flatMap((name) => model.columns.find(({ column }) => column === name) ?? []);
  const values = new Map(columns.map((column) => [column, [...wrongValues(contract, column, sql, right)]]));
  const single = (column: Column): readonly StoredRow[] =>
    (values.get(column) ?? []).map((value) => ({ [column.column]: value }));
  for (const column of columns) yield* single(column);
  let pairs = 0;
  for (const [index, one] of columns.entries()) {
    for (const other of columns.slice(index + 1)) {
      for (const first of single(one)) {
        for (const second of single(other)) {
          pairs += 1;
          if (pairs > MOST_PAIRS) return;
          yield { ...first, ...second };
        }
      }
    }
  }
};

const unknownLabels = (model: Model, row: StoredRow): readonly WrongRow[] =>
  model.columns
    .filter(({ isEnum, isList }) => isEnum && !isList)
    .map(({ column }) => ({ model, row: { ...row, [column]: 'no such label' }, by: { kind: 'enum', column } }));
