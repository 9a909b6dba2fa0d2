import type { Model } from '../contract.ts';
import type { Condition } from './condition.ts';
import { quoted, type Safeguard } from './safeguard.ts';
import { safeguardName } from './safeguard-name.ts';

/**
 * A view of the keys of some rows of a table, for the policies of other tables. It reads as the database's owner, so
 * what it shows does not depend on who may see the rows, and the planner has no policies of that table to work through.
 * No user can name the view, since its schema is closed to them: PostgreSQL checks that when a statement is parsed, and
 * the view's own privilege when a policy uses it.
 * @param kind `live`: rows that are not soft-deleted; `own`: rows of whoever is asking
 * @param key the columns by which other tables find a row
 */
export const keyView = (
  kind: 'live' | 'own',
  model: Model,
  key: readonly string[],
  condition: Condition | undefined,
): Safeguard => {
  const rows = condition === undefined ? '' : `\n    WHERE ${condition.sql}`;
  const select = `SELECT ${key.map(quoted).join(', ')} FROM ${quoted(model.table)}${rows}`;
  const name = safeguardName(kind, model.table, [], select);
  return {
    kind,
    table: model.table,
    name,
    reads: [...new Set([...key.map((column) => `${model.table}.${column}`), ...(condition?.reads ?? [])])],
    create:
      `CREATE VIEW azora_keys.${quoted(name)} AS\n    ${select};\n` +
      `GRANT SELECT ON azora_keys.${quoted(name)} TO azora_user;`,
  };
};
