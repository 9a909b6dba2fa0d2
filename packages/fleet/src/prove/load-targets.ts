import {
  byWorth,
  columnOf,
  type Gap,
  type Ground,
  gapsOf,
  keyColumns,
  type Model,
  modelNamed,
  type RowPlan,
  standingRelations,
  type Target,
  type TextRow,
  targetOf,
} from '@azora/schema';
import pg from 'pg';
import type { Client } from '../postgres/connect.ts';
import { quoteIdentifier } from '../postgres/quote.ts';

/** The rows to attack. */
export interface LoadedTargets {
  readonly targets: readonly Target[];
  /** Models of tables without a row to attack, with the server's refusal where it let none be read. */
  readonly empty: readonly { readonly model: Model; readonly refusal: string | undefined }[];
  /** What no row that was looked at has and none can be given, by model. */
  readonly gaps: readonly { readonly model: Model; readonly text: string }[];
}

/** So many rows of a table are looked at to choose those to attack. */
const CANDIDATES = 50;

/** So many rows of a table are attacked at most: a further one where it has a party or organisation that others lack. */
const TARGETS = 3;

const SAVEPOINT = 'azora_prove_table';

/**
 * Chooses rows of each table, among those of the seed where it has any there, and reads the parents that say whose they
 * are. Runs as the service.
 */
export const loadTargets = async (client: Client, ground: Ground, plan: RowPlan): Promise<LoadedTargets> => {
  const known = new Map<string, TextRow[]>();
  const targets: Target[] = [];
  const empty: LoadedTargets['empty'][number][] = [];
  const gaps: LoadedTargets['gaps'][number][] = [];
  await client.query(`SAVEPOINT ${SAVEPOINT}`);
  for (const model of ground.contract.models) {
    const found = await candidates(client, model, plan).catch(refusalOf);
    if (typeof found === 'string') await client.query(`ROLLBACK TO SAVEPOINT ${SAVEPOINT}`);
    if (typeof found === 'string' || found.length === 0) {
      empty.push({ model, refusal: typeof found === 'string' ? found : undefined });
      continue;
    }
    const chosen = await choose(client, ground, known, model, byWorth(model, found));
    const openGaps = new Set(chosen.gaps.map(({ text }) => text));
    targets.push(...chosen.targets.map((target) => ({ ...target, openGaps })));
    const untried = chosen.gaps.filter(({ fill }) => fill === undefined);
    gaps.push(...untried.map(({ text }) => ({ model, text })));
  }
  // By now more parents are known than when a row was chosen.
  return {
    targets: targets.map((target) => ({ ...target, ...targetOf(ground, known, target.model, target.row) })),
    empty,
    gaps,
  };
};

/** What the server said to who may read everything; anything but its answer is passed on. */
const refusalOf = (error: unknown): string => {
  if (error instanceof pg.DatabaseError) return `${error.message} (${error.code})`;
  throw error;
};

/** The first row, and others as far as they have what those before lack. */
const choose = async (
  client: Client,
  ground: Ground,
  known: Map<string, TextRow[]>,
  model: Model,
  rows: readonly TextRow[],
): Promise<{ readonly targets: readonly Target[]; readonly gaps: readonly Gap[] }> => {
  const targets: Target[] = [];
  /** What none of the targets has. */
  let gaps: readonly Gap[] | undefined;
  for (const row of rows) {
    if (gaps?.length === 0 || targets.length === TARGETS) break;
    await loadParents(client, ground.contract, known, model, row);
    const target = targetOf(ground, known, model, row);
    const own = gapsOf(target);
    const left: readonly Gap[] = (gaps ?? own).filter(({ text }) => own.some((gap) => gap.text === text));
    if (gaps !== undefined && left.length === gaps.length) continue;
    gaps = left;
    targets.push(target);
    known.set(model.name, [...(known.get(model.name) ?? []), row]);
  }
  return { targets, gaps: gaps ?? [] };
};

const candidates = async (client: Client, model: Model, { batches }: RowPlan): Promise<readonly TextRow[]> => {
  const key = keyColumns(model).map(quoteIdentifier).join(', ');
  const keys = batches
    .filter((batch) => batch.model === model.name)
    .flatMap(({ rows, keyColumns: columns }) =>
      rows.map(({ values }) => Object.fromEntries(columns.map((column) => [column, values[column]]))),
    );
  if (keys.length > 0) {
    const seeded = `(${key}) IN (SELECT ${key} FROM jsonb_populate_recordset(NULL::${quoteIdentifier(model.table)}, $1))`;
    const rows = await read(client, model, seeded, [JSON.stringify(keys)]);
    if (rows.length > 0) return rows;
  }
  return read(client, model, 'true', []);
};

/** Follows the relations that decide whose a row is, and whether it is deleted, up to where they end. */
const loadParents = async (
  client: Client,
  contract: Ground['contract'],
  known: Map<string, TextRow[]>,
  model: Model,
  row: TextRow,
): Promise<void> => {
  for (const relation of standingRelations(model)) {
    const parent = modelNamed(contract, relation.model);
    const values = relation.fields.map((field) => row[columnOf(model, field)] ?? null);
    if (parent === undefined || values.includes(null)) continue;
    const columns = relation.references.map((field) => columnOf(parent, field));
    const isIt = (candidate: TextRow): boolean => columns.every((column, index) => candidate[column] === values[index]);
    const rows = known.get(parent.name) ?? [];
    if (rows.some(isIt)) continue;
    const condition = columns.map((column, index) => `${quoteIdentifier(column)} = $${index + 1}`).join(' AND ');
    const found = (await read(client, parent, condition, values))[0];
    if (found === undefined) continue;
    known.set(parent.name, [...rows, found]);
    await loadParents(client, contract, known, parent, found);
  }
};

const read = async (
  client: Client,
  model: Model,
  condition: string,
  values: readonly unknown[],
): Promise<readonly TextRow[]> => {
  const columns = model.columns.map(({ column }) => `${quoteIdentifier(column)}::text`).join(', ');
  const { rows } = await client.query<TextRow>(
    `SELECT ${columns} FROM ${quoteIdentifier(model.table)} WHERE ${condition} LIMIT ${CANDIDATES}`,
    [...values],
  );
  return rows;
};
