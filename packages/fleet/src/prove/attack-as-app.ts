import { appAttacks, appDatabaseAttacks, type Target } from '@azora/schema';
import { withLogin } from '@azora/schema/address';
import { type Client, withClient } from '../postgres/connect.ts';
import { databaseFacts } from './database-facts.ts';
import { type LoadedTargets, loadTargets } from './load-targets.ts';
import { placeRows } from './place-rows.ts';
import { rolledBack } from './rolled-back.ts';
import { runAttack } from './run-attack.ts';
import type { ServiceToProve } from './service-to-prove.ts';
import type { Tally } from './tally.ts';

/**
 * Attacks by the app's login: as itself, as users, as the service.
 * @returns the rows that were attacked
 */
export const attackAsApp = (given: ServiceToProve, tally: Tally): Promise<LoadedTargets> => {
  const { service, address, contract, plan, logins, strangers } = given;
  return withClient(withLogin(address, logins.app), service.database, (client) =>
    rolledBack(
      client,
      'azora_service',
      async () => {
        await placeRows(client, plan);
        const facts = await databaseFacts(client, address, service.database);
        return { loaded: await loadTargets(client, { contract, schema: facts.schema, strangers }, plan), facts };
      },
      async ({ loaded, facts }) => {
        for (const target of loaded.targets) await attackTable(client, target, tally);
        for (const attack of appDatabaseAttacks(facts, strangers)) tally.add(attack, await runAttack(client, attack));
        return loaded;
      },
    ),
  );
};

/** Without a row to attack, that nothing happens proves nothing: the first attack says whether it is there. */
const attackTable = async (client: Client, target: Target, tally: Tally): Promise<void> => {
  for (const [index, attack] of appAttacks(target).entries()) {
    const ending = await runAttack(client, attack);
    tally.add(attack, ending);
    if (index === 0 && ending.outcome !== attack.expected) return;
  }
};
