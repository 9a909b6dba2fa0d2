import type { Attack } from './attack.ts';
import { databaseAttack } from './database-attack.ts';
import { insertable } from './rights.ts';
import { literal } from './sql-text.ts';
import { type Attacker, attackOn, type Target } from './target.ts';

// Only ever the next number: what `setval` did would stay after the rollback.

/** Takes numbers of the counted columns of a table, which who adds rows may. */
export const sequenceAttacks = (target: Target, attacker: Attacker): readonly Attack[] =>
  target.model.columns
    .filter(({ default: given }) => given?.kind === 'function' && given.name === 'autoincrement')
    .map(({ column }) =>
      attackOn(
        target,
        attacker,
        'nextval',
        insertable(target, attacker).length > 0 ? 'allowed' : 'refused',
        `SELECT nextval(pg_get_serial_sequence(${literal(target.table)}, ${literal(column)}))`,
        { column },
      ),
    );

/** Takes numbers that the kit gives by itself. */
export const kitSequenceAttacks = (attacker: Attacker): readonly Attack[] =>
  ['azora.audit_trail_id_seq', 'azora.outbox_position_seq'].map((sequence) =>
    databaseAttack(sequence, attacker, 'nextval', 'refused', `SELECT nextval(${literal(sequence)})`),
  );
