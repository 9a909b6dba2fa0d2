import type { Attack } from './attack.ts';
import type { DatabaseFacts } from './database.ts';
import { databaseAttack } from './database-attack.ts';
import { name } from './sql-text.ts';
import type { Attacker } from './target.ts';

/** What the kit keeps for its own functions and triggers. */
const INTERNAL = [
  "azora.record('PURGE', 'nothing', NULL, NULL)",
  `azora.kept_image('{"id": "a key", "email": "a guess"}', '{}', '{email}', '{}', '{id}')`,
  "azora.drop_access('azora_prove_table')",
];

/** What is for maintenance. */
const FOR_MAINTENANCE = [
  "azora.redact('azora.outbox', ARRAY[gen_random_uuid()], '{\"data\": null}')",
  'azora.hold_audit_trail()',
  "azora.open_audit_segment(2147483647, 'azora prove', NULL, 0, pg_current_xact_id())",
];

/** Calls what the kit keeps for itself and for maintenance. What maintenance may is tried where it can do no harm. */
export const kitFunctionAttacks = (attacker: Attacker): readonly Attack[] => {
  const isMaintenance = attacker.actor === 'maintenance';
  const call = (sql: string, expected: 'allowed' | 'refused'): Attack =>
    databaseAttack(sql.slice(0, sql.indexOf('(')), attacker, 'call', expected, `SELECT ${sql}`);
  return [
    call('azora.forget_subject(gen_random_uuid())', isMaintenance ? 'allowed' : 'refused'),
    ...(isMaintenance ? [] : FOR_MAINTENANCE.map((sql) => call(sql, 'refused'))),
    ...INTERNAL.map((sql) => call(sql, 'refused')),
  ];
};

/** Lists keys by the views that policies look into. */
export const keyViewAttacks = (attacker: Attacker, { keyViews }: DatabaseFacts): readonly Attack[] =>
  keyViews.map((view) =>
    databaseAttack(`azora_keys.${view}`, attacker, 'select', 'refused', `SELECT FROM azora_keys.${name(view)} LIMIT 1`),
  );
