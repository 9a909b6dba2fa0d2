import type { Service } from '../config/project.ts';
import { attackAsAdministrator } from './attack-as-administrator.ts';
import { attackAsApp } from './attack-as-app.ts';
import { attackAsReader } from './attack-as-reader.ts';
import type { ProvenService } from './report.ts';
import type { ServiceToProve } from './service-to-prove.ts';
import { Tally } from './tally.ts';

/**
 * Attacks one service's database as everybody who could, in transactions that are rolled back. One after the other:
 * rows that one of them puts in would keep another waiting.
 */
export const proveService = async (given: ServiceToProve): Promise<ProvenService> => {
  const tally = new Tally(given.service.name);
  const loaded = await attackAsApp(given, tally);
  for (const { table } of loaded.empty) tally.addUnproven(emptyTable(given.service, table));
  await attackAsAdministrator(given, loaded, tally);
  await attackAsReader(given, tally);
  return tally.report(given.contract.models.length);
};

const emptyTable = (service: Service, table: string) => ({
  table,
  actor: 'service',
  operation: 'select',
  expected: 'a row to attack',
  happened: `unproven: the table is empty, and the seed of ${service.name} has no row that goes into it; add a demo row`,
  sql: `SELECT * FROM "${table}" LIMIT 1;`,
});
