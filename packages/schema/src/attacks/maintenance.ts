import { fieldAnnotation } from '../annotations/annotation.ts';
import { piiReplacement } from '../annotations/pii-replacement.ts';
import type { Attack, AttackOutcome } from './attack.ts';
import { MAINTENANCE } from './attackers.ts';
import { literal } from './sql-text.ts';
import { type Attacker, attackOn, type Target } from './target.ts';
import { isUuid, keyColumns } from './text-row.ts';

/** Long before any row, so that a purge which goes through removes none. */
const BEFORE_ALL = '1900-01-01 00:00:00+00';

/** Purges and redacts as maintenance: personal columns, in append-only rows too, and no others. */
export const maintenanceAttacks = (target: Target): readonly Attack[] => {
  const { model, row, table } = target;
  const [key, ...more] = keyColumns(model);
  if (key === undefined || more.length > 0 || !isUuid(model, key)) return purgeAttacks(target, MAINTENANCE, 'allowed');
  const redact = (column: string, value: string | null, expected: AttackOutcome): Attack => {
    const replacements = literal(JSON.stringify({ [column]: value }));
    const sql = `SELECT WHERE azora.redact(${literal(table)}, ARRAY[${literal(row[key] ?? null)}]::uuid[], ${replacements}) = 1`;
    return attackOn(target, MAINTENANCE, 'azora.redact', expected, sql, { column });
  };
  const personal = model.columns.find((column) => fieldAnnotation(column, 'pii') !== undefined);
  const pii = personal === undefined ? undefined : fieldAnnotation(personal, 'pii')?.pii;
  const replacement = personal === undefined || pii === undefined ? undefined : piiReplacement(pii, personal);
  const value =
    replacement?.kind === 'perRow'
      ? replacement.of(row[key] ?? '')
      : replacement?.kind === 'constant' && typeof replacement.value === 'string'
        ? replacement.value
        : null;
  const other = model.columns.find(
    (column) =>
      column.column !== key &&
      !column.annotations.some(({ kind }) => kind === 'pii' || kind === 'secret') &&
      !model.columns.some((candidate) => fieldAnnotation(candidate, 'encrypted')?.lookup === column.name),
  );
  return [
    ...purgeAttacks(target, MAINTENANCE, 'allowed'),
    ...(personal === undefined || replacement === undefined ? [] : [redact(personal.column, value, 'allowed')]),
    ...(other === undefined ? [] : [redact(other.column, row[other.column] ?? null, 'refused')]),
  ];
};

/** Purges by a point in time that the table has. */
export const purgeAttacks = (
  target: Target,
  attacker: Attacker,
  expected: 'allowed' | 'refused',
): readonly Attack[] => {
  const { model, table } = target;
  const moment = model.columns.find(({ type, nativeType }) => type === 'DateTime' && nativeType?.name !== 'Time');
  if (moment === undefined) return [];
  const sql = `SELECT azora.purge(${literal(table)}, ${literal(BEFORE_ALL)}, ${literal(moment.column)})`;
  return [attackOn(target, attacker, 'azora.purge', expected, sql)];
};
