import type { Model } from '../contract.ts';
import { erasedColumns } from '../facts/erasure.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import { arrayLiteral } from './array-literal.ts';
import { quoted } from './safeguard.ts';

/**
 * `@appendOnly`: triggers that refuse to change or remove rows, whoever asks, the table's owner and cascades included.
 * The kit's own purge and redact pass by a ticket that it wrote into its table in the same transaction; the argument
 * names the columns that redacting may replace or clear.
 */
export const appendOnlyGuard = (model: Model): string[] => {
  const personal = erasedColumns(model).map(({ column }) => column);
  return hasAnnotation(model, 'appendOnly')
    ? [
        `CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON ${quoted(model.table)}\n` +
          `    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change(${arrayLiteral(personal)});`,
        `CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON ${quoted(model.table)}\n` +
          '    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();',
      ]
    : [];
};
