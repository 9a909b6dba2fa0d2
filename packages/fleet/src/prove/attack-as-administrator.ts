import { type Attack, administratorAttacks, administratorDatabaseAttacks, type DatabaseFacts } from '@azora/schema';
import pg from 'pg';
import { type Client, withClient } from '../postgres/connect.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import { databaseFacts } from './database-facts.ts';
import type { LoadedTargets } from './load-targets.ts';
import { placeRows } from './place-rows.ts';
import { rolledBack } from './rolled-back.ts';
import { SAVEPOINT } from './run-attack.ts';
import { runAttacks, runOnceProven } from './run-attacks.ts';
import type { ServiceToProve } from './service-to-prove.ts';
import type { Tally } from './tally.ts';

/**
 * Attacks by those whom only the administrator can stand in for: a reader with rows to read, maintenance, the owner of
 * the database. On the rows that were attacked before, which are put in again.
 */
export const attackAsAdministrator = (
  { service, address, plan }: ServiceToProve,
  { targets }: LoadedTargets,
  tally: Tally,
): Promise<void> =>
  withClient(address, service.database, (client) =>
    rolledBack(
      client,
      'azora_service',
      async () => {
        await placeRows(client, plan);
        return databaseFacts(client, address, service.database);
      },
      async (facts) => {
        const closed = await closedRoles(client, facts, tally);
        const isOpen = (attack: Attack): boolean => !closed.some((role) => takesOn(attack, role));
        for (const target of targets) {
          const attacks = administratorAttacks(target, facts.owner).filter(isOpen);
          await runOnceProven(client, attacks, tally, facts.login);
        }
        await runAttacks(client, administratorDatabaseAttacks(facts).filter(isOpen), tally, facts.login);
      },
    ),
  );

/** Roles that the administrator may not take on, each told as something that stays unproven. */
const closedRoles = async (
  client: Client,
  { owner, administrator }: DatabaseFacts,
  tally: Tally,
): Promise<string[]> => {
  const closed: string[] = [];
  for (const role of ['azora_reader', 'azora_maintenance', owner]) {
    try {
      await client.query(`ROLLBACK TO SAVEPOINT ${SAVEPOINT}; SET LOCAL ROLE ${quoteIdentifier(role)}`);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      closed.push(role);
      tally.addSurprises({
        table: 'all tables',
        actor: role,
        operation: 'set role',
        expected: `"${administrator}" may act as ${role}, to try what that role may do`,
        happened: `unproven: ${error.message} (${error.code})`,
        sql: `SET ROLE ${quoteIdentifier(role)};`,
      });
    }
  }
  return closed;
};

const takesOn = ({ session, statements, given = [] }: Attack, role: string): boolean =>
  session.role === role || [...given, ...statements].some((statement) => statement === `SET LOCAL ROLE ${role}`);
