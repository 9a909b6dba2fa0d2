import type { Attack } from './attack.ts';
import { type Attacker, attackOn, type Target } from './target.ts';

/** Changes the table itself, which its owner alone may. PostgreSQL answers before it locks anything. */
export const definitionAttacks = (target: Target, attacker: Attacker): readonly Attack[] =>
  [
    ['disable row security', 'ALTER TABLE $ DISABLE ROW LEVEL SECURITY'],
    ['disable triggers', 'ALTER TABLE $ DISABLE TRIGGER ALL'],
    ['drop table', 'DROP TABLE $'],
  ].map(([operation = '', sql = '']) =>
    attackOn(
      target,
      attacker,
      operation,
      'refused',
      sql.replace('$', () => target.table),
    ),
  );
