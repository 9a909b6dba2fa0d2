import type { Contract } from '../contract.ts';
import type { Attack } from './attack.ts';
import type { DatabaseFacts } from './database.ts';
import { databaseAttack } from './database-attack.ts';
import { kitTableAttacks } from './kit-tables.ts';
import { powerAttacks } from './powers.ts';
import { readerRoleAttacks } from './set-role.ts';
import { name, names } from './sql-text.ts';
import { type Attacker, tableName } from './target.ts';
import { keyColumns } from './text-row.ts';

/** What the reader's login tries as itself, which needs no rows: each table once, each view, and to become somebody else. */
export const readerLoginAttacks = (contract: Contract, facts: DatabaseFacts): readonly Attack[] => {
  const reader: Attacker = { actor: 'reader', session: {} };
  return [
    ...contract.models.flatMap((model) => {
      const table = tableName(facts, model);
      const key = keyColumns(model);
      return [
        databaseAttack(model.table, reader, 'select', 'refused', `SELECT ${names(key)} FROM ${table} LIMIT 1`),
        databaseAttack(model.table, reader, 'delete', 'refused', `DELETE FROM ${table}`),
        databaseAttack(
          `azora_reader.${model.table}`,
          reader,
          'select',
          'allowed',
          `SELECT EXISTS (SELECT FROM azora_reader.${name(model.table)})`,
        ),
      ];
    }),
    ...readerRoleAttacks(facts),
    ...powerAttacks(reader, facts),
    ...kitTableAttacks(reader, facts),
  ];
};
