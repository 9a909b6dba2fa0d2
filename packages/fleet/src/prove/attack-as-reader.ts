import { readerLoginAttacks } from '@azora/schema';
import { withServiceLogin } from '../credentials/with-service-login.ts';
import { databaseFacts } from './database-facts.ts';
import { rolledBack } from './rolled-back.ts';
import { runAttacks } from './run-attacks.ts';
import type { ServiceToProve } from './service-to-prove.ts';
import type { Tally } from './tally.ts';

/** Attacks by the reader's login itself, on what is there. */
export const attackAsReader = ({ service, address, contract, logins }: ServiceToProve, tally: Tally): Promise<void> =>
  withServiceLogin({ service, address }, logins.reader, (client) =>
    rolledBack(
      client,
      'NONE',
      () => databaseFacts(client, address, service.database),
      async (facts) => {
        await runAttacks(client, readerLoginAttacks(contract, facts), tally, facts.login);
      },
    ),
  );
