import { fieldAnnotation } from '../annotations/annotation.ts';
import type { Contract, Model } from '../contract.ts';
import type { Attack, AttackActor, AttackOutcome, AttackSession } from './attack.ts';
import { name } from './sql-text.ts';
import { type Standing, standingOf } from './standing.ts';
import { type KnownRows, keyCondition, type TextRow } from './text-row.ts';

/** Ids that stand in no row: made anew for each proof. */
export interface Strangers {
  readonly user: string;
  readonly tenant: string;
  /** Those that a row is given which lacks one. */
  readonly party: string;
  readonly organisation: string;
  /** The key of rows that attacks add. */
  readonly row: string;
}

/** Where attacks take place. */
export interface Ground {
  readonly contract: Contract;
  /** The PostgreSQL schema of the service's tables; a reader's search path finds the masked views first. */
  readonly schema: string;
  readonly strangers: Strangers;
}

/** A row to attack. */
export interface Target {
  readonly ground: Ground;
  readonly known: KnownRows;
  readonly model: Model;
  readonly row: TextRow;
  readonly standing: Standing;
  /** The table's name with its schema, in quotes. */
  readonly table: string;
  /** The condition that finds the row. */
  readonly condition: string;
  /** Texts of those of its gaps that no other target of the table closes; undefined: all of them. */
  readonly openGaps?: ReadonlySet<string>;
}

/** Makes a row of a model a target. */
export const targetOf = (ground: Ground, known: KnownRows, model: Model, row: TextRow): Target => ({
  ground,
  known,
  model,
  row,
  standing: standingOf(ground.contract, known, model, row),
  table: tableName(ground, model),
  condition: keyCondition(model, row),
});

/** A table's name with its schema, in quotes. */
export const tableName = ({ schema }: Pick<Ground, 'schema'>, { table }: Model): string =>
  `${name(schema)}.${name(table)}`;

/** Somebody who attacks a target. */
export interface Attacker {
  readonly actor: AttackActor;
  readonly session: AttackSession;
}

/** An attack on a target. */
export const attackOn = (
  { model, row }: Target,
  { actor, session }: Attacker,
  operation: string,
  expected: AttackOutcome,
  sql: string | readonly string[],
  more: Partial<Attack> = {},
): Attack => ({
  table: model.table,
  actor,
  operation,
  session,
  statements: typeof sql === 'string' ? [sql] : sql,
  expected,
  personal: personalValues(model, row),
  ...more,
});

const personalValues = (model: Model, row: TextRow): readonly string[] =>
  model.columns
    .filter((column) => fieldAnnotation(column, 'pii') !== undefined || fieldAnnotation(column, 'secret') !== undefined)
    .flatMap(({ column }) => row[column] ?? []);
