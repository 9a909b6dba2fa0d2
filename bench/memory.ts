import type { Benchmark } from './benchmark.ts';
import { type Claim, sized } from './claim.ts';
import type { MeasuredFleet } from './measured-fleet.ts';

const LIMIT_BYTES = 400 * 1024 * 1024;

/** The peak memory of every verb. */
export const memory: Benchmark = {
  name: 'memory',
  title: 'Memory',
  method:
    'Each verb over every service with everything still to do, but for `seed`, which finds its rows there. ' +
    '`migrate` goes over 190 copies of the core services without access rules, since the databases are made beforehand. Counted is the most that ' +
    'the process and those it started (the compiler of seeds) had resident at one moment; the PostgreSQL server is not.',
  measure: async ({ plainFleet, wholeFleet, say }) => {
    const whole = await wholeFleet();
    const plain = await plainFleet();
    const claims: Claim[] = [];
    const measure = async ({ azoraMemory }: MeasuredFleet, verb: string): Promise<void> => {
      say(`memory: azora ${verb}`);
      claims.push(sized(`peak memory: azora ${verb}`, await azoraMemory(verb), LIMIT_BYTES));
    };
    await whole.forgetServer();
    await whole.forgetClients();
    await measure(whole, 'up');
    for (const verb of ['status', 'check', 'seed']) await measure(whole, verb);
    await whole.forgetClients();
    await measure(whole, 'generate');
    await whole.forgetServer();
    await plain.forgetServer();
    await plain.floor('create', await plain.start());
    await measure(plain, 'migrate');
    await plain.forgetServer();
    return claims;
  },
};
