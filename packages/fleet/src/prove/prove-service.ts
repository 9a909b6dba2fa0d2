import { randomUUID } from 'node:crypto';
import { appAttacks, type Contract, type RowPlan, type Target } from '@azora/schema';
import { type ServerAddress, withLogin } from '@azora/schema/address';
import type { Service } from '../config/project.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import { loadTargets } from './load-targets.ts';
import { placeRows } from './place-rows.ts';
import type { ProvenService } from './report.ts';
import { rolledBack } from './rolled-back.ts';
import { runAttack } from './run-attack.ts';
import { Tally } from './tally.ts';

/** What a service's proof needs to know. */
export interface ServiceToProve {
  readonly service: Service;
  readonly address: ServerAddress;
  readonly contract: Contract;
  /** The rows of its seed, to attack. */
  readonly plan: RowPlan;
  /** The app's login. */
  readonly app: { readonly user: string; readonly password: string };
}

/** Attacks one service's database, everything in transactions that are rolled back. */
export const proveService = async (given: ServiceToProve): Promise<ProvenService> => {
  const { service, address, contract, plan, app } = given;
  const tally = new Tally(service.name);
  const strangers = { user: randomUUID(), tenant: randomUUID(), row: randomUUID() };
  await withClient(withLogin(address, app), service.database, (client) =>
    rolledBack(
      client,
      async () => {
        await placeRows(client, plan);
        return loadTargets(client, contract, plan, strangers);
      },
      async ({ targets, empty }) => {
        for (const target of targets) await attackTable(client, target, tally);
        for (const model of empty) tally.addUnproven(emptyTable(service, model.table));
      },
    ),
  );
  return tally.report(contract.models.length);
};

const attackTable = async (client: Client, target: Target, tally: Tally): Promise<void> => {
  for (const attack of appAttacks(target)) tally.add(attack, await runAttack(client, attack));
};

const emptyTable = (service: Service, table: string) => ({
  table,
  actor: 'service',
  operation: 'select',
  expected: 'a row to attack',
  happened: `unproven: the table is empty, and the seed of ${service.name} has no row that goes into it; add a demo row`,
  sql: `SELECT * FROM "${table}" LIMIT 1;`,
});
