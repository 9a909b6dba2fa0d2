import { appAttacks, appDatabaseAttacks } from '@azora/schema';
import { withServiceLogin } from '../credentials/with-service-login.ts';
import { databaseFacts } from './database-facts.ts';
import { type LoadedTargets, loadTargets } from './load-targets.ts';
import { placeRows } from './place-rows.ts';
import { rolledBack } from './rolled-back.ts';
import { runAttacks, runOnceProven } from './run-attacks.ts';
import type { ServiceToProve } from './service-to-prove.ts';
import type { Tally } from './tally.ts';

/**
 * Attacks by the app's login: as itself, as users, as the service.
 * @returns the rows that were attacked
 */
export const attackAsApp = (given: ServiceToProve, tally: Tally): Promise<LoadedTargets> => {
  const { service, address, contract, plan, logins, strangers } = given;
  return withServiceLogin({ service, address }, logins.app, (client) =>
    rolledBack(
      client,
      'azora_service',
      async () => {
        await placeRows(client, plan);
        const facts = await databaseFacts(client, address, service.database);
        return { loaded: await loadTargets(client, { contract, schema: facts.schema, strangers }, plan), facts };
      },
      async ({ loaded, facts }) => {
        for (const target of loaded.targets) await runOnceProven(client, appAttacks(target), tally, facts.login);
        await runAttacks(client, appDatabaseAttacks(facts, strangers), tally, facts.login);
        return loaded;
      },
    ),
  );
};
