import { randomBytes } from 'node:crypto';
import { testServers } from '@azora/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { withClient } from '../postgres/connect.ts';
import { serverVersion } from '../postgres/server-version.ts';
import { createDatabase, dropDatabase, existingDatabases } from './create-database.ts';

describe.each(['embedded18', 'debian15'] as const)('createDatabase on %s', (serverName) => {
  const server = () => testServers()[serverName];

  /** A name that is dropped when the test ends. */
  const newName = (): string => {
    const name = `Test "${randomBytes(6).toString('hex')}"`;
    onTestFinished(async () => {
      await withClient(server(), 'postgres', (client) => dropDatabase(client, name));
    });
    return name;
  };

  const create = (name: string): Promise<boolean> =>
    withClient(server(), 'postgres', async (client) =>
      createDatabase(client, name, await serverVersion(client, server())),
    );

  it('makes one in UTF-8 that sorts by code point and knows letters beyond ASCII', async () => {
    const name = newName();
    expect(await create(name)).toBe(true);
    const { rows } = await withClient(server(), name, (client) =>
      client.query(`SELECT current_setting('server_encoding') AS encoding, upper('straße é') AS upper,
        'É' ~* 'é' AS folds, array(SELECT x FROM unnest('{b,A,é,a,B}'::text[]) x ORDER BY x) AS sorted`),
    );
    expect(rows).toEqual([
      { encoding: 'UTF8', upper: 'STRASSE É'.replace('SS', 'ß'), folds: true, sorted: ['A', 'B', 'a', 'b', 'é'] },
    ]);
  });

  it('leaves one alone that exists', async () => {
    const name = newName();
    await create(name);
    await withClient(server(), name, (client) => client.query('CREATE TABLE kept ()'));
    expect(await create(name)).toBe(false);
    await withClient(server(), name, (client) => client.query('SELECT FROM kept'));
  });

  it('lets exactly one of many at once make it, and none of them fail', async () => {
    const name = newName();
    const made = await Promise.all(Array.from({ length: 12 }, () => create(name)));
    expect(made.filter(Boolean)).toHaveLength(1);
  });

  it('drops it although it is in use, and says when there was none', async () => {
    const name = newName();
    await create(name);
    const busy = withClient(server(), name, (client) => client.query('SELECT pg_sleep(30)'));
    busy.catch(() => {});
    expect(await withClient(server(), 'postgres', (client) => dropDatabase(client, name))).toBe(true);
    await expect(busy).rejects.toThrow();
    expect(await withClient(server(), 'postgres', (client) => dropDatabase(client, name))).toBe(false);
  });

  it('lists those of some names that exist, in one query', async () => {
    const name = newName();
    await create(name);
    const found = await withClient(server(), 'postgres', (client) =>
      existingDatabases(client, [name, 'not_there', 'postgres']),
    );
    expect([...found].sort()).toEqual([name, 'postgres'].sort());
  });
});
