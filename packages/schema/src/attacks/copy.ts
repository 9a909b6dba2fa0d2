import { visibleColumns } from './access.ts';
import type { Attack } from './attack.ts';
import { insertable, selectOutcome } from './rights.ts';
import { names } from './sql-text.ts';
import { type Attacker, attackOn, type Target } from './target.ts';

/**
 * Copies rows out and in. Out: the whole table where nothing must come of it, and otherwise this row. In: nobody under
 * row-level security, the service included; PostgreSQL has no COPY FROM there (0A000).
 */
export const copyAttacks = (target: Target, attacker: Attacker): readonly Attack[] => {
  const { model, table, condition } = target;
  const visible = visibleColumns(model);
  const everything = model.columns.map(({ column }) => column);
  const out = (columns: readonly string[]): Attack => {
    const expected = selectOutcome(target, attacker, columns);
    const source =
      expected === 'refused'
        ? `${table} (${names(columns)})`
        : `(SELECT ${names(columns)} FROM ${table} WHERE ${condition})`;
    return attackOn(target, attacker, 'copy to', expected, `COPY ${source} TO STDOUT`);
  };
  const columns = insertable(target, attacker);
  const into = names(columns.length === 0 ? everything : columns);
  return [
    out(visible),
    ...(visible.length === everything.length ? [] : [out(everything)]),
    attackOn(target, attacker, 'copy from', 'refused', `COPY ${table} (${into}) FROM STDIN`, { refusals: ['0A000'] }),
  ];
};
