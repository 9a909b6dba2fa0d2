import { ownerColumns, secretColumns } from './access.ts';
import type { Attack } from './attack.ts';
import { insertable, insertOutcome } from './rights.ts';
import { literal, names } from './sql-text.ts';
import { type Attacker, attackOn, type Target } from './target.ts';
import { columnOf, isUuid, keyColumns, type TextRow } from './text-row.ts';

/** Adds a copy of the row, all of its columns named, under a new key. */
export const insertCopyAttack = (target: Target, attacker: Attacker): Attack => {
  const row = underNewKey(target, target.row);
  return attackOn(target, attacker, 'insert', insertOutcome(target, attacker, row), insert(target, row));
};

/** Adds rows as far as `@writes` opens them: for whom the row is, for oneself, and with one column more. */
export const insertAsUserAttacks = (target: Target, attacker: Attacker): readonly Attack[] => {
  const { model, row } = target;
  const columns = insertable(target, attacker);
  if (columns.length === 0) return [];
  const opened = only(underNewKey(target, row), columns);
  const { actor, session } = attacker;
  const isParty = actor === 'owner' || actor === 'other-party';
  const attacks = [
    attackOn(
      target,
      attacker,
      isParty ? 'insert opened columns' : 'insert for somebody else',
      insertOutcome(target, attacker, opened),
      insert(target, opened),
    ),
  ];
  if (session.subject !== undefined && !isParty) attacks.push(forOneself(target, attacker, opened));
  if (actor !== 'owner') return attacks;
  for (const { column } of secretColumns(model)) {
    const returning = `${insert(target, opened)} RETURNING ${names([column])}`;
    attacks.push(attackOn(target, attacker, 'insert returning', 'refused', returning, { column }));
  }
  const closed = model.columns.map(({ column }) => column).filter((column) => !columns.includes(column));
  for (const column of closed) {
    const more = { ...opened, [column]: row[column] ?? null };
    attacks.push(attackOn(target, attacker, 'insert', 'refused', insert(target, more), { column }));
  }
  return attacks;
};

/**
 * A row of one's own below parents that may be another's: allowed where ownership is the row's own, so that an answer
 * tells that the parent is there; refused where it is the parent's, or where the foreign key holds the owner too.
 */
const forOneself = (target: Target, attacker: Attacker, opened: TextRow): Attack => {
  const { model } = target;
  const subject = attacker.session.subject ?? null;
  const changed = ownerColumns(model).filter((column) => column in opened);
  const row = { ...opened, ...Object.fromEntries(changed.map((column) => [column, subject])) };
  const breaksKey = model.relations.some((relation) => {
    const columns = relation.fields.map((field) => columnOf(model, field));
    return (
      columns.some((column) => changed.includes(column)) && columns.every((column) => (row[column] ?? null) !== null)
    );
  });
  const expected = breaksKey ? 'refused' : insertOutcome(target, attacker, row);
  const operation = model.relations.length === 0 ? 'insert for oneself' : 'foreign-key probe';
  return attackOn(target, attacker, operation, expected, insert(target, row), breaksKey ? { refusals: ['23'] } : {});
};

/** The row under a key that no row has, as far as its type lets one be made; otherwise a constraint answers. */
const underNewKey = ({ model, ground }: Target, row: TextRow): TextRow => {
  const [column] = keyColumns(model);
  return column === undefined || !isUuid(model, column) ? row : { ...row, [column]: ground.strangers.row };
};

const only = (row: TextRow, columns: readonly string[]): TextRow =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));

const insert = ({ table }: Target, row: TextRow): string =>
  `INSERT INTO ${table} (${names(Object.keys(row))}) VALUES (${Object.values(row).map(literal).join(', ')})`;
