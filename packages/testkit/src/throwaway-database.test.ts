import { connect, withClient } from '@azora/fleet';
import { describe, expect, it } from 'vitest';
import { createThrowawayDatabase, testServers, throwawayDatabase } from './throwaway-database.ts';

describe.each(['embedded18', 'debian15'] as const)('a throwaway database on %s', (server) => {
  it('is in UTF-8 with the C.UTF-8 locale', async () => {
    const { address, name } = await throwawayDatabase(testServers()[server]);
    const { rows } = await withClient(address, name, (client) =>
      client.query(`SELECT pg_encoding_to_char(encoding) AS encoding, datcollate, lower('ÀÉ') AS lowered,
        array(SELECT x FROM unnest('{b,A,a,B}'::text[]) x ORDER BY x) AS sorted
        FROM pg_database WHERE datname = current_database()`),
    );
    expect(rows).toEqual([{ encoding: 'UTF8', datcollate: 'C', lowered: 'àé', sorted: ['A', 'B', 'a', 'b'] }]);
  });

  it('is dropped, and says so when a connection to it was left open', async () => {
    const database = await createThrowawayDatabase(testServers()[server]);
    const client = await connect(database.address, database.name, { applicationName: 'the-leak' });
    await expect(database.drop()).rejects.toThrow('the-leak');
    await expect(connect(database.address, database.name)).rejects.toMatchObject({ code: 'DATABASE_MISSING' });
    await client.end();
  });
});
