import { fieldAnnotation, modelAnnotations } from '../annotations/annotation.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import { isAppendOnly } from './access.ts';
import type { Attack } from './attack.ts';
import { SERVICE } from './attackers.ts';
import { insertCopyAttack } from './insert.ts';
import { literal, name } from './sql-text.ts';
import { attackOn, type Target } from './target.ts';
import { columnOf, keyColumns } from './text-row.ts';

/** So many of the last entries are looked through for the one that was just written, while others write too. */
const LAST_ENTRIES = 200;

/**
 * Changes an audited row as the service and looks for the entry: by whom, of which row, without secrets, and with
 * personal values as hashes. The trail is read as maintenance, which alone may.
 */
export const auditEntryAttacks = (target: Target): readonly Attack[] => {
  const { model, table, row, condition } = target;
  if (!hasAnnotation(model, 'audited')) return [];
  const column = (model.columns.find(({ isUpdatedAt }) => isUpdatedAt) ?? model.columns.at(-1))?.column ?? '';
  const update = `UPDATE ${table} SET ${name(column)} = ${literal(row[column] ?? null)} WHERE ${condition}`;
  return [
    entryAttack(target, 'INSERT', insertCopyAttack(target, SERVICE).statements, 'after'),
    ...(isAppendOnly(model)
      ? []
      : [
          entryAttack(target, 'UPDATE', [update], 'before'),
          entryAttack(target, 'UPDATE', [update], 'after'),
          entryAttack(target, 'DELETE', [`DELETE FROM ${table} WHERE ${condition}`], 'before'),
        ]),
  ];
};

const entryAttack = (target: Target, action: string, change: readonly string[], image: 'before' | 'after'): Attack => {
  const { model, row } = target;
  const secrets = columnsWith(target, 'secret');
  const personal = columnsWith(target, 'pii').filter((column) => !secrets.includes(column));
  const filled = personal.filter((column) => typeof row[column] === 'string');
  const owner = modelAnnotations(model, 'owner')
    .flatMap(({ fields }) => fields.map((field) => row[columnOf(model, field)] ?? null))
    .find((value) => value !== null);
  const key = keyColumns(model)
    .map((column) => row[column] ?? '')
    .join(',');
  const isNew = action === 'INSERT';
  const facts: Record<string, string> = {
    action: `action`,
    role: `role`,
    ...(isNew ? {} : { row_key: 'row_key', about: 'about::text' }),
    secrets: secrets.length === 0 ? `'none'` : `CASE WHEN ${hasAnyOf(image, secrets)} THEN 'kept' ELSE 'none' END`,
    personal:
      filled.length === 0
        ? `'hashed'`
        : `CASE WHEN ${filled.map(isHashed(image)).join(' AND ')} THEN 'hashed' ELSE 'kept' END`,
    others: `CASE WHEN ${image} ->> ${literal(keyColumns(model)[0] ?? '')} IS NOT NULL THEN 'kept' ELSE 'lost' END`,
  };
  const wanted = Object.entries(facts).map(([fact, sql]) => `${sql} AS ${name(fact)}`);
  const read =
    `SELECT ${wanted.join(', ')} FROM (SELECT * FROM azora.audit_trail ORDER BY id DESC LIMIT ${LAST_ENTRIES}) entries` +
    ` WHERE transaction_id = pg_current_xact_id() AND table_name = ${literal(model.table)} AND action = ${literal(action)}` +
    // A row may take others of its table along, which have entries of their own.
    ` ORDER BY ${isNew ? '' : `row_key IS NOT DISTINCT FROM ${literal(key)} DESC, `}id DESC LIMIT 1`;
  return attackOn(
    target,
    SERVICE,
    `audit of ${action.toLowerCase()}`,
    'allowed',
    [...change, 'SET LOCAL ROLE azora_maintenance', read],
    {
      shows: {
        action,
        role: 'azora_service',
        ...(isNew ? {} : { row_key: key, about: owner ?? null }),
        secrets: 'none',
        personal: 'hashed',
        others: 'kept',
      },
    },
  );
};

const columnsWith = ({ model }: Target, kind: 'secret' | 'pii'): readonly string[] =>
  model.columns.filter((column) => fieldAnnotation(column, kind) !== undefined).map(({ column }) => column);

const hasAnyOf = (image: string, columns: readonly string[]): string =>
  `jsonb_exists_any(${image}, ARRAY[${columns.map(literal).join(', ')}])`;

const isHashed =
  (image: string) =>
  (column: string): string =>
    `${image} ->> ${literal(column)} ~ '^sha256:[0-9a-f]{64}$'`;
