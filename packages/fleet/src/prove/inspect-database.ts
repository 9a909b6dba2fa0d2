import type { Contract } from '@azora/schema';
import { databaseRoles } from '@azora/schema/address';
import type { Client } from '../postgres/connect.ts';
import { readCatalogue } from './inspect-catalogue.ts';
import { kitFacts } from './inspect-kit.ts';
import { roleFacts } from './inspect-roles.ts';
import { ruleFacts } from './inspect-rules.ts';
import { surroundingFacts } from './inspect-surroundings.ts';
import { tableFacts } from './inspect-tables.ts';
import { viewFacts } from './inspect-views.ts';
import type { Surprise } from './report.ts';

/**
 * Reads what behaviour cannot show: that row-level security is forced, that each trigger is there and fires, who owns a
 * view, which rights nobody used yet. A few queries a database, whatever the number of its tables.
 * @param client the administrator's, in no transaction, as nobody else
 */
export const inspectDatabase = async (client: Client, contract: Contract): Promise<readonly Surprise[]> => {
  const catalogue = await readCatalogue(client);
  const { owner } = databaseRoles(catalogue.database.name);
  const facts = [
    ...tableFacts(catalogue, contract, owner),
    ...viewFacts(catalogue, contract, owner),
    ...surroundingFacts(catalogue, contract),
    ...(await roleFacts(client, catalogue)),
    ...(await kitFacts(client, catalogue)),
    ...(await ruleFacts(client, catalogue, contract)),
  ];
  return facts.map((fact) => ({ service: contract.service, actor: 'catalogue', ...fact }));
};
