import {
  administratorAttacks,
  appAttacks,
  type Contract,
  contractSafeguards,
  readContract,
  type TextRow,
  targetOf,
} from '@azora/schema';
import { loadPrismaParser } from '@azora/schema/prisma';
import { kitDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { inspectDatabase } from './inspect-database.ts';
import { rolledBack } from './rolled-back.ts';
import { runAttack } from './run-attack.ts';

/** A list of people beside the owner, rows below others of the same table that go with them, and a long name. */
const SCHEMA = `
generator client {
  provider = "prisma-client"
}
datasource db {
  provider = "postgresql"
}

/// @owner(leaderId)
/// @audited
model Team {
  id        String   @id @default(uuid(7)) @db.Uuid
  /// @ref(auth-service.User)
  leaderId  String   @map("leader_id") @db.Uuid
  /// @ref(auth-service.User)
  memberIds String[] @map("member_ids") @db.Uuid
  parentId  String?  @map("parent_id") @db.Uuid
  parent    Team?    @relation("parent", fields: [parentId], references: [id], onDelete: Cascade)
  teams     Team[]   @relation("parent")
  @@map("teams")
}

/// @owner(leaderId)
model Tournament {
  id        String    @id @default(uuid(7)) @db.Uuid
  /// @ref(auth-service.User)
  leaderId  String    @map("leader_id") @db.Uuid
  deletedAt DateTime? @map("deleted_at") @db.Timestamptz(6)
  rounds    Round[]
  @@map("tournaments_of_teams_that_play_for_a_cup_or_a_medal")
}

/// @owner(via: tournament)
model Round {
  id           String     @id @default(uuid(7)) @db.Uuid
  tournamentId String     @map("tournament_id") @db.Uuid
  tournament   Tournament @relation(fields: [tournamentId], references: [id], onDelete: Cascade)
  @@map("rounds")
}`;

const { contract } = readContract(
  { service: 'team-service', database: 'azora_team', files: [{ path: 'schema.prisma', text: SCHEMA }] },
  loadPrismaParser(),
);
if (contract === undefined) throw new Error('the schema does not read');

const TABLES = `
  CREATE TABLE teams (id uuid PRIMARY KEY, leader_id uuid NOT NULL, member_ids uuid[],
    parent_id uuid REFERENCES teams ON DELETE CASCADE);
  CREATE TABLE tournaments_of_teams_that_play_for_a_cup_or_a_medal (id uuid PRIMARY KEY, leader_id uuid NOT NULL,
    deleted_at timestamptz);
  CREATE TABLE rounds (id uuid PRIMARY KEY,
    tournament_id uuid NOT NULL REFERENCES tournaments_of_teams_that_play_for_a_cup_or_a_medal ON DELETE CASCADE);
  ${contractSafeguards(contract)
    .map(({ create }) => create)
    .join('\n')}`;

const [leader, member, above, below] = Array.from({ length: 4 }, () => crypto.randomUUID());

const rows: readonly TextRow[] = [
  { id: above, leader_id: leader, member_ids: `{${leader}}`, parent_id: null },
  { id: below, leader_id: leader, member_ids: `{${leader},${member}}`, parent_id: above },
].map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value ?? null])));

describe.each(['embedded18', 'debian15'] as const)('on %s attacks', (server) => {
  const database = kitDatabase(testServers()[server], TABLES);

  it('take no list of its owner for somebody else, and no row that went along for the one that was deleted', async () => {
    const surprises = await rolledBack(
      database.client(),
      'azora_service',
      async () => {
        for (const { id, leader_id, member_ids, parent_id } of rows) {
          await database
            .client()
            .query('INSERT INTO teams VALUES ($1, $2, $3, $4)', [id, leader_id, member_ids, parent_id]);
        }
      },
      async () => {
        const found: string[] = [];
        for (const attack of attacksOn(contract)) {
          const { outcome, detail } = await runAttack(database.client(), attack);
          if (outcome !== 'skipped' && outcome !== attack.expected)
            found.push(`${attack.actor} ${attack.operation}: ${detail}`);
        }
        return found;
      },
    );
    expect(surprises).toEqual([]);
  });

  it('come from each member of a list', () => {
    const mentioned = attacksOn(contract).filter(
      ({ actor, operation }) => actor === 'mentioned' && operation === 'select',
    );
    expect(mentioned.map(({ session }) => session.subject)).toContain(member);
    expect(mentioned.map(({ session }) => session.subject)).not.toContain(leader);
  });

  it('find no other name where the one of a view is long', async () => {
    const facts = await inspectDatabase(database.client(), contract);
    expect(facts.filter(({ operation }) => operation === 'view')).toEqual([]);
  });

  const attacksOn = (told: Contract) => {
    const [model] = told.models;
    if (model === undefined) throw new Error('the contract has no model');
    const strangers = {
      user: crypto.randomUUID(),
      tenant: crypto.randomUUID(),
      party: crypto.randomUUID(),
      organisation: crypto.randomUUID(),
      row: crypto.randomUUID(),
    };
    return rows.flatMap((row) => {
      const known = new Map([[model.name, rows]]);
      const target = targetOf({ contract: told, schema: 'public', strangers }, known, model, row);
      // The administrator takes on the roles here, so what the app's login may not is not tried.
      return [...appAttacks(target), ...administratorAttacks(target, `${database.name()}_owner`)].filter(
        ({ actor, operation }) => actor === 'mentioned' || operation.startsWith('audit of '),
      );
    });
  };
});
