import { databaseFailure } from '../databases/each-database.ts';
import { withClient } from '../postgres/connect.ts';
import { attackAsAdministrator } from './attack-as-administrator.ts';
import { attackAsApp } from './attack-as-app.ts';
import { attackAsReader } from './attack-as-reader.ts';
import { inspectDatabase } from './inspect-database.ts';
import type { LoadedTargets } from './load-targets.ts';
import type { ProvenService, Surprise } from './report.ts';
import type { ServiceToProve } from './service-to-prove.ts';
import { Tally } from './tally.ts';

/**
 * Reads one service's database and attacks it as everybody who could, in transactions that are rolled back. One after
 * the other: rows that one of them puts in would keep another waiting. What was found before something failed is kept.
 */
export const proveService = async (given: ServiceToProve): Promise<ProvenService> => {
  const { service, address, contract } = given;
  const tally = new Tally(service.name);
  try {
    const facts = await withClient(address, service.database, (client) => inspectDatabase(client, contract));
    tally.addSurprises(...facts);
    const loaded = await attackAsApp(given, tally);
    tally.addSurprises(...loaded.empty.map(unattacked), ...loaded.gaps.map(untried));
    await attackAsAdministrator(given, loaded, tally);
    await attackAsReader(given, tally);
    return tally.report(contract.models.length);
  } catch (error) {
    return tally.report(contract.models.length, databaseFailure(service, error));
  }
};

const unattacked = ({ model, refusal }: LoadedTargets['empty'][number]): Omit<Surprise, 'service'> => ({
  table: model.table,
  actor: 'service',
  operation: 'select',
  expected: 'a row to attack',
  happened:
    refusal ?? 'unproven: the table is empty, and the seed has no row that goes into it: write a demo row, or add one',
  sql: `BEGIN; SET LOCAL ROLE azora_service; SELECT FROM "${model.table}" LIMIT 1; ROLLBACK;`,
});

const untried = ({ model, text }: LoadedTargets['gaps'][number]): Omit<Surprise, 'service'> => ({
  table: model.table,
  actor: 'service',
  operation: 'select',
  expected: 'a row with whom it may belong to',
  happened: `unproven: in every row of the seed ${text}; write a demo row where that is not so`,
  sql: `SELECT * FROM "${model.table}" LIMIT 10;`,
});
