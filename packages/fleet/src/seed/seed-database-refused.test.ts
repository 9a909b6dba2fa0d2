import { BOTH_SERVERS, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { one, part, shopDatabase, thing } from '../../test/shop-database.ts';

describe.each(BOTH_SERVERS)('a seed that is refused or meets another on %s', (server) => {
  const { onDatabase, seed } = shopDatabase(testServers()[server]);

  it('names the row that the server refuses, and leaves nothing behind', () =>
    onDatabase(async (client) => {
      const rows = { demo: { Thing: { a: { name: 'a' }, b: { name: 'b', price: '-1' }, c: { name: 'c' } } } };
      await expect(seed(client, rows)).rejects.toMatchObject({
        code: 'SEED_ROW_REFUSED',
        message: expect.stringMatching(/^shop: the server refused Thing "b": .*"price_positive"/),
        cause: { code: '23514' },
      });
      expect(await one(client, 'SELECT count(*)::int AS rows FROM things')).toEqual({ rows: 0 });
    }));

  it("names the row whose unique key is taken by somebody else's row", () =>
    onDatabase(async (client) => {
      await client.query(`INSERT INTO things (id, name, updated_at) VALUES ('${part('other')}', 'b', now())`);
      const rows = { demo: { Thing: { a: { name: 'a' }, bee: { name: 'b' } } } };
      await expect(seed(client, rows)).rejects.toMatchObject({
        code: 'SEED_ROW_REFUSED',
        message: expect.stringMatching(/Thing "bee": .*"things_name_key"\. Key \(name\)=\(b\) already exists\.$/),
        hint: 'A row that is not from this seed holds that key: remove it, or give one of the two another.',
      });
      expect(await one(client, 'SELECT count(*)::int AS rows FROM things')).toEqual({ rows: 1 });
    }));

  it('says what to type where a table, column or type is missing', () =>
    onDatabase(async (client) => {
      await client.query('ALTER TABLE things DROP COLUMN weight');
      await expect(seed(client, { demo: { Thing: { a: { name: 'a' } } } })).rejects.toMatchObject({
        code: 'SEED_NOT_MIGRATED',
        hint: expect.stringMatching(/^Type `azora migrate shop`\. .*`azora migrate new shop <slug>`/),
      });
      await client.query('DROP TABLE entries');
      await expect(seed(client, { demo: { Entry: { e: { text: 'x' } } } })).rejects.toMatchObject({
        code: 'SEED_NOT_MIGRATED',
        message: expect.stringContaining('entries'),
      });
    }));

  it('takes turns with another run', () =>
    onDatabase(async (client, another) => {
      const rows = { demo: { Thing: { a: { name: 'a' } } }, reference: { Thing: { r: { name: 'r' } } } };
      const clients = [client, ...(await Promise.all([another(), another(), another()]))];
      const counts = await Promise.all(clients.map((own) => seed(own, rows)));
      expect(counts.map(({ inserted }) => inserted).sort()).toEqual([0, 0, 0, 2]);
    }));

  it('rolls back when its connection is lost half-way', () =>
    onDatabase(async (client, another) => {
      const other = await another();
      // Held by a row that the third model needs, so that the first two are written and wait.
      await client.query(`BEGIN; LOCK TABLE parts IN ACCESS EXCLUSIVE MODE`);
      const rows = { demo: { Thing: { a: { name: 'a' } }, Part: { p: { thingId: thing('a'), number: 1 } } } };
      const failed = expect(seed(other, rows)).rejects.toThrow();
      for (;;) {
        const waiting = await one(
          client,
          `SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
        );
        if (waiting !== undefined) break;
      }
      await client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
      await failed;
      await client.query('COMMIT');
      expect(await one(client, 'SELECT count(*)::int AS rows FROM things')).toEqual({ rows: 0 });
    }));
});
