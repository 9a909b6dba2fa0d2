import { fieldAnnotation, modelAnnotations } from '../annotations/annotation.ts';
import { type Column, columnNamed, type Model } from '../contract.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import { rowKey } from '../facts/row-key.ts';
import { arrayLiteral, textLiteral } from './array-literal.ts';
import { quoted } from './safeguard.ts';

/** `@audited`: statement-level triggers that hand the rows before and after to the kit. */
export const auditTriggers = (model: Model): string[] => {
  if (!hasAnnotation(model, 'audited')) return [];
  const hidden = triggerArguments(model).join(', ');
  const rows = TRANSITIONS.map(
    ([event, tables]) =>
      `CREATE TRIGGER azora_audit_${event.toLowerCase()} AFTER ${event} ON ${quoted(model.table)}\n` +
      `    REFERENCING ${tables} FOR EACH STATEMENT\n` +
      `    EXECUTE FUNCTION azora.audit_${event.toLowerCase()}(${hidden});`,
  );
  const truncate =
    `CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON ${quoted(model.table)}\n` +
    '    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();';
  return [...rows, truncate];
};

/**
 * What of a row is not for the trail: the columns that are left out (`@secret`), those that are written as hashes
 * (`@pii`), those that name the subject whose salt the hashes take, those of the key. Where nothing is hidden and the key
 * is `id`, the one column that names the subject, if any: the kit has a shorter way for such tables.
 */
const triggerArguments = (model: Model): readonly string[] => {
  const secrets = model.columns.filter((column) => fieldAnnotation(column, 'secret') !== undefined);
  const personal = model.columns.filter(
    (column) => fieldAnnotation(column, 'pii') !== undefined && !secrets.includes(column),
  );
  const owners = modelAnnotations(model, 'owner').flatMap(({ fields }) => columnsNamed(model, fields));
  const key = columnsNamed(model, rowKey(model));
  const isId = key.length === 1 && key[0]?.column === 'id';
  if (isId && secrets.length + personal.length === 0 && owners.length < 2) return owners.map(textLiteral);
  return [secrets, personal, owners, ...(isId ? [] : [key])].map(arrayLiteral);
};

const columnsNamed = (model: Model, fields: readonly string[]): readonly Column[] =>
  fields.flatMap((field) => columnNamed(model, field) ?? []);

const TRANSITIONS = [
  ['INSERT', 'NEW TABLE AS new_rows'],
  ['UPDATE', 'OLD TABLE AS old_rows NEW TABLE AS new_rows'],
  ['DELETE', 'OLD TABLE AS old_rows'],
] as const;
