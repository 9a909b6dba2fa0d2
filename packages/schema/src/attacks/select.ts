import { secretColumns, visibleColumns } from './access.ts';
import type { Attack } from './attack.ts';
import { selectOutcome, updatable, updateOutcome } from './rights.ts';
import { literal, name, names } from './sql-text.ts';
import { type Attacker, attackOn, type Target } from './target.ts';
import { keyColumns } from './text-row.ts';

/** Reads the row: by its key, whole, each secret by itself and as a condition, and with the policies switched off. */
export const selectAttacks = (target: Target, attacker: Attacker): readonly Attack[] => {
  const { model, table, condition } = target;
  const key = keyColumns(model);
  const visible = visibleColumns(model);
  const secrets = secretColumns(model).map(({ column }) => column);
  const everything = [...visible, ...secrets];
  const read = (columns: readonly string[]): string => `SELECT ${names(columns)} FROM ${table} WHERE ${condition}`;
  return [
    attackOn(target, attacker, 'select', selectOutcome(target, attacker, key), read(key)),
    attackOn(target, attacker, 'select granted columns', selectOutcome(target, attacker, visible), read(visible)),
    attackOn(
      target,
      attacker,
      'select *',
      selectOutcome(target, attacker, everything),
      `SELECT * FROM ${table} WHERE ${condition}`,
    ),
    ...secrets.flatMap((column) => [
      attackOn(target, attacker, 'select', selectOutcome(target, attacker, [column]), read([column]), { column }),
      attackOn(
        target,
        attacker,
        'where',
        selectOutcome(target, attacker, [...key, column]),
        `${read(key)} AND (${name(column)} IS NULL OR ${name(column)} IS NOT NULL)`,
        { column },
      ),
    ]),
  ];
};

/**
 * What only those under row-level security can be asked: to leave it out, to lock what they read, to look at it through a
 * condition that fails on it, and to read what PostgreSQL knows of the table's values.
 */
export const selectAsUserAttacks = (target: Target, attacker: Attacker): readonly Attack[] => {
  const { table, condition, model } = target;
  const key = names(keyColumns(model));
  const { schema } = target.ground;
  const last = visibleColumns(model).at(-1);
  const [changed] = updatable(target, attacker);
  return [
    attackOn(target, attacker, 'row_security off', 'refused', [
      'SET LOCAL row_security = off',
      `SELECT ${key} FROM ${table} WHERE ${condition}`,
    ]),
    attackOn(
      target,
      attacker,
      'select for update',
      changed === undefined ? 'refused' : updateOutcome(target, attacker, changed),
      `SELECT ${key} FROM ${table} WHERE ${condition} FOR UPDATE`,
    ),
    // Evaluated on a row that policies hide, it would fail, and tell that the row is there.
    ...(last === undefined || selectOutcome(target, attacker, keyColumns(model)) !== 'nothing'
      ? []
      : [
          attackOn(
            target,
            attacker,
            'condition that fails',
            'nothing',
            `SELECT ${key} FROM ${table} WHERE ${condition} AND 1 / (coalesce(length(${name(last)}::text), 0) * 0) = 1`,
          ),
        ]),
    attackOn(
      target,
      attacker,
      'statistics',
      'nothing',
      `SELECT FROM pg_stats WHERE schemaname = ${literal(schema)} AND tablename = ${literal(model.table)}`,
    ),
  ];
};

/** Asks a stranger's session for any row at all: none of a table whose rows are somebody's. */
export const selectAnyAttack = (target: Target, stranger: Attacker): readonly Attack[] => {
  const key = keyColumns(target.model);
  const expected = selectOutcome(target, stranger, key);
  return expected === 'allowed'
    ? []
    : [attackOn(target, stranger, 'select any', expected, `SELECT ${names(key)} FROM ${target.table} LIMIT 1`)];
};
