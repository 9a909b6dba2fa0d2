import { fieldAnnotation } from '../annotations/annotation.ts';
import type { Column } from '../contract.ts';
import { isAppendOnly, secretColumns } from './access.ts';
import type { Attack } from './attack.ts';
import { READER } from './attackers.ts';
import { maskOf, sampleOf } from './pii-mask.ts';
import { name } from './sql-text.ts';
import { type Attacker, attackOn, type Target } from './target.ts';
import { keyColumns, type TextRow } from './text-row.ts';
import { setTo } from './update.ts';

/** Reads the masked view of the table, and tries to change the table through it. */
export const readerViewAttacks = (target: Target): readonly Attack[] => {
  const { model, condition } = target;
  const view = viewOf(target);
  const on = { table: `azora_reader.${model.table}` };
  const [key = ''] = keyColumns(model);
  return [
    shownAttack(target, target.row),
    ...emptyPersonalColumns(target).flatMap((column) => filledAttack(target, column)),
    ...secretColumns(model).map(({ column }) =>
      attackOn(target, READER, 'select', 'refused', `SELECT ${name(column)} FROM ${view} WHERE ${condition}`, {
        ...on,
        column,
        // The view has no such column.
        refusals: ['42703'],
      }),
    ),
    attackOn(target, READER, 'insert', 'refused', `INSERT INTO ${view} (${name(key)}) VALUES (NULL)`, on),
    attackOn(target, READER, 'update', 'refused', `UPDATE ${view} SET ${name(key)} = NULL WHERE ${condition}`, on),
    attackOn(target, READER, 'delete', 'refused', `DELETE FROM ${view} WHERE ${condition}`, on),
  ];
};

/** Everybody else has no business with the views. */
export const foreignViewAttack = (target: Target, attacker: Attacker): Attack =>
  attackOn(target, attacker, 'select', 'refused', `SELECT FROM ${viewOf(target)} WHERE ${target.condition}`, {
    table: `azora_reader.${target.model.table}`,
  });

const viewOf = ({ model }: Target): string => `azora_reader.${name(model.table)}`;

/** The whole row as it must be shown: personal values masked, all others as they are. */
const shownAttack = (target: Target, row: TextRow, more: Partial<Attack> = {}): Attack => {
  const secrets = secretColumns(target.model);
  const shows: Record<string, string | null> = {};
  const hides: Record<string, string> = {};
  for (const column of target.model.columns.filter((candidate) => !secrets.includes(candidate))) {
    const value = row[column.column] ?? null;
    const pii = fieldAnnotation(column, 'pii')?.pii;
    const mask = pii === undefined || value === null ? undefined : maskOf(column, pii, value);
    if (mask === undefined) shows[column.column] = value;
    else if (mask.kind === 'exactly') shows[column.column] = mask.text;
    else if (value !== null) hides[column.column] = value;
  }
  const read = Object.keys({ ...shows, ...hides }).map((column) => `${name(column)}::text`);
  return attackOn(
    target,
    READER,
    'select',
    'allowed',
    `SELECT ${read.join(', ')} FROM ${viewOf(target)} WHERE ${target.condition}`,
    { table: `azora_reader.${target.model.table}`, shows, hides, ...more },
  );
};

/** Columns of personal data that the row leaves empty: their masks show only once something is there. */
const emptyPersonalColumns = ({ model, row }: Target): readonly Column[] =>
  isAppendOnly(model)
    ? []
    : model.columns.filter(
        (column) =>
          fieldAnnotation(column, 'pii') !== undefined &&
          fieldAnnotation(column, 'secret') === undefined &&
          (row[column.column] ?? null) === null,
      );

/** What the table's checks refuse to hold cannot be tried. */
const filledAttack = (target: Target, column: Column): readonly Attack[] => {
  const pii = fieldAnnotation(column, 'pii')?.pii;
  const sample = pii === undefined ? undefined : sampleOf(column, pii);
  if (pii === undefined || sample === undefined) return [];
  const { condition } = target;
  const mask = maskOf(column, pii, column.nativeType?.name === 'Inet' ? `${sample}/32` : sample);
  return [
    attackOn(
      target,
      READER,
      'select',
      'allowed',
      `SELECT ${name(column.column)}::text FROM ${viewOf(target)} WHERE ${condition}`,
      {
        table: `azora_reader.${target.model.table}`,
        column: column.column,
        given: [setTo(target, column.column, sample)],
        isOptional: true,
        ...(mask.kind === 'exactly'
          ? { shows: { [column.column]: mask.text } }
          : { hides: { [column.column]: sample } }),
      },
    ),
  ];
};
