import { raisedFleet, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { readContracts } from '../check/read-contracts.ts';
import { inspectDatabase } from './inspect-database.ts';

describe.each(['embedded18', 'debian15'] as const)('the catalogue on %s', (server) => {
  const fleet = raisedFleet(testServers()[server]);

  it('is what the contracts of all services demand', { timeout: 120_000 }, async () => {
    const { contracts } = readContracts(fleet.project(), fleet.project().services);
    for (const [service, contract] of contracts) {
      const startedAt = performance.now();
      const surprises = await fleet.onDatabase(service, (client) => inspectDatabase(client, contract));
      if (process.env.SHOW_TIMES) console.log(service, Math.round(performance.now() - startedAt));
      expect(surprises, service).toEqual([]);
    }
  });
});
