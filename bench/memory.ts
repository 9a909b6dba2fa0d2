import type { Benchmark } from './benchmark.ts';
import { type Claim, sized } from './claim.ts';
import { FLEET_SIZE } from './copied-fleet.ts';

const LIMIT_BYTES = 400 * 1024 * 1024;

/** The peak memory of every verb. */
export const memory: Benchmark = {
  name: 'memory',
  title: 'Memory',
  method:
    `Each verb over ${FLEET_SIZE} services with everything still to do. Counted is the most that the process and those ` +
    'it started (the compiler of seeds) had resident at one moment; the PostgreSQL server is not.',
  measure: async ({ seededFleet, say }) => {
    const { azoraMemory, start, floor, forgetServer, forgetClients } = await seededFleet();
    const claims: Claim[] = [];
    const measure = async (...args: string[]): Promise<void> => {
      const label = `azora ${args.join(' ')}`;
      say(`memory: ${label}`);
      claims.push(sized(`peak memory: ${label}`, await azoraMemory(...args), LIMIT_BYTES));
    };
    await forgetServer();
    await forgetClients();
    await measure('up');
    await measure('status');
    await measure('check');
    await forgetClients();
    await measure('generate');
    await forgetServer();
    await floor('create', await start());
    await measure('migrate');
    await measure('seed');
    return claims;
  },
};
