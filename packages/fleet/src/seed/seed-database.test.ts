import { initially } from '@azora/schema';
import { BOTH_SERVERS, testServers } from '@azora/testkit';
import { describe, expect, it, vi } from 'vitest';
import { one, part, shopDatabase, thing } from '../../test/shop-database.ts';

describe.each(BOTH_SERVERS)('seeding a database on %s', (server) => {
  const { onDatabase, seed } = shopDatabase(testServers()[server]);

  it('writes every type of value as it is stated', () =>
    onDatabase(async (client) => {
      const row = {
        name: 'é "quoted" \\ line\nbreak',
        mood: 'SAD',
        moods: ['GLAD', 'SAD'],
        tags: ['a', 'b,c', '"', '{}'],
        price: '0.10000000',
        units: '123456789012345678901234567890123456789012345678901234567890',
        big: 9_007_199_254_740_993n,
        weight: 0.1,
        details: { b: null, a: [1, 'x', { at: new Date('2026-01-01') }] },
        old: { b: 1, a: 2 },
        picture: new Uint8Array([0, 255]),
        born: new Date('2026-02-28T00:00:00Z'),
        opens: '08:30:00',
        createdAt: '2026-01-02T03:04:05.123456',
      };
      // A moment without an offset is in UTC, wherever the session thinks it is.
      await client.query("SET TIME ZONE 'Asia/Tokyo'");
      expect(await seed(client, { demo: { Thing: { a: row } } })).toEqual({ inserted: 1, updated: 0, unchanged: 0 });
      expect(
        await one(
          client,
          `SELECT id, name, mood::text, moods::text[], tags, price::text, units::text, big::text, weight, details, old, picture,
           born::text, opens::text, parent_id, extract(epoch FROM created_at)::text AS created, updated_at = created_at AS same FROM things`,
        ),
      ).toEqual({
        id: thing('a'),
        name: row.name,
        mood: 'SAD',
        moods: ['glad', 'SAD'],
        tags: row.tags,
        price: '0.10000000',
        units: row.units,
        big: '9007199254740993',
        weight: 0.1,
        details: { a: [1, 'x', { at: '2026-01-01T00:00:00.000Z' }], b: null },
        old: { a: 2, b: 1 },
        picture: Buffer.from([0, 255]),
        born: '2026-02-28',
        opens: '08:30:00',
        parent_id: null,
        created: '1767323045.123456',
        same: true,
      });
    }));

  it('leaves out what is null, in JSON columns too', () =>
    onDatabase(async (client) => {
      await seed(client, { demo: { Thing: { a: { name: 'a', details: null, old: null } } } });
      expect(
        await one(client, 'SELECT details IS NULL AS details, old IS NULL AS old, tags, moods::text[] FROM things'),
      ).toEqual({ details: true, old: true, tags: [], moods: [] });
    }));

  it('changes nothing the second time, not even the place of a row', () =>
    onDatabase(async (client) => {
      const rows = {
        reference: {
          Thing: {
            r: { name: 'r', details: { a: 1 }, old: { b: 2, a: 1 }, price: '1.5', moods: ['SAD'], weight: 0.1 },
          },
        },
        demo: { Thing: { d: { name: 'd', parentId: thing('r') } }, Entry: { e: { number: 7, text: 'x' } } },
      };
      expect(await seed(client, rows)).toEqual({ inserted: 3, updated: 0, unchanged: 0 });
      const places = 'SELECT ctid::text, xmin::text, * FROM things ORDER BY id';
      const before = (await client.query(places)).rows;
      expect(await seed(client, rows)).toEqual({ inserted: 0, updated: 0, unchanged: 3 });
      expect((await client.query(places)).rows).toEqual(before);
    }));

  it('asks once whether the rows are there, however many tables they are in', () =>
    onDatabase(async (client) => {
      const rows = {
        reference: { Thing: { r: { name: 'r', bestId: part('p') } }, Part: { p: { thingId: thing('r'), number: 1 } } },
        demo: { Thing: { d: { name: 'd' } }, Entry: { e: { number: 7, text: 'x' } } },
      };
      await seed(client, rows);
      const sent = vi.spyOn(client, 'query');
      expect(await seed(client, rows)).toEqual({ inserted: 0, updated: 0, unchanged: 4 });
      expect(sent.mock.calls.map(([sql]) => /^\w+/.exec(String(sql))?.[0])).toEqual(['BEGIN', 'SELECT', 'COMMIT']);
    }));

  it('does not take rows for unchanged where their table lacks a column', () =>
    onDatabase(async (client) => {
      const rows = { demo: { Thing: { a: { name: 'a' } } } };
      await seed(client, rows);
      await client.query('ALTER TABLE things DROP COLUMN tags');
      await expect(seed(client, rows)).rejects.toMatchObject({ code: 'SEED_NOT_MIGRATED' });
    }));

  it('brings a reference row back to what it states, and no further', () =>
    onDatabase(async (client) => {
      const rows = { reference: { Thing: { r: { name: 'r', price: '1.5' } } } };
      await seed(client, rows);
      await client.query("UPDATE things SET price = 9, weight = 5, created_at = '2020-01-01'");
      expect(await seed(client, rows)).toEqual({ inserted: 0, updated: 1, unchanged: 0 });
      expect(
        await one(
          client,
          `SELECT price::text, weight, created_at < '2021-01-01' AS old, updated_at > now() - interval '1 hour' AS recent FROM things`,
        ),
      ).toEqual({ price: '1.50000000', weight: 5, old: true, recent: true });
    }));

  it('leaves alone what a reference row states for its beginning', () =>
    onDatabase(async (client) => {
      const rows = { reference: { Thing: { r: { name: 'r', price: '1.5', mood: initially('SAD') } } } };
      await seed(client, rows);
      expect(await one(client, 'SELECT mood FROM things')).toEqual({ mood: 'SAD' });
      await client.query("UPDATE things SET price = 9, mood = 'glad'");
      expect(await seed(client, rows)).toEqual({ inserted: 0, updated: 1, unchanged: 0 });
      expect(await one(client, 'SELECT price::text, mood FROM things')).toEqual({ price: '1.50000000', mood: 'glad' });
    }));

  it('leaves a demo row as the developer changed it, and brings back the one that was deleted', () =>
    onDatabase(async (client) => {
      const rows = { demo: { Thing: { a: { name: 'a' }, b: { name: 'b' } } } };
      await seed(client, rows);
      await client.query(`UPDATE things SET weight = 5 WHERE name = 'a'`);
      await client.query(`DELETE FROM things WHERE name = 'b'`);
      expect(await seed(client, rows)).toEqual({ inserted: 1, updated: 0, unchanged: 1 });
      expect((await client.query('SELECT name, weight FROM things ORDER BY name')).rows).toEqual([
        { name: 'a', weight: 5 },
        { name: 'b', weight: null },
      ]);
    }));

  it('leaves append-only rows alone, without asking their guard', () =>
    onDatabase(async (client) => {
      const rows = { reference: { Entry: { e: { number: 1, text: 'x' } } } };
      await seed(client, rows);
      await client.query(`
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append-only'; END $$;
        CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON entries FOR EACH ROW EXECUTE FUNCTION refuse()`);
      expect(await seed(client, { reference: { Entry: { e: { number: 1, text: 'y' } } } })).toEqual({
        inserted: 0,
        updated: 0,
        unchanged: 1,
      });
      expect(await one(client, 'SELECT text FROM entries')).toEqual({ text: 'x' });
    }));

  it('writes parents first, rows of one model among themselves too', () =>
    onDatabase(async (client) => {
      const rows = {
        demo: {
          Part: { p: { thingId: thing('child'), number: 1 } },
          Thing: { child: { name: 'child', parentId: thing('root') }, root: { name: 'root', weight: 1, tags: ['x'] } },
        },
      };
      expect(await seed(client, rows)).toMatchObject({ inserted: 3 });
    }));

  it('opens a circle of foreign keys, and closes it without touching what was changed since', () =>
    onDatabase(async (client) => {
      const rows = {
        demo: {
          Thing: { a: { name: 'a', bestId: part('pa') }, b: { name: 'b', bestId: part('pa') } },
          Part: { pa: { thingId: thing('a'), number: 1 } },
        },
      };
      expect(await seed(client, rows)).toEqual({ inserted: 3, updated: 0, unchanged: 0 });
      const best = 'SELECT name, best_id FROM things ORDER BY name';
      expect((await client.query(best)).rows).toEqual([
        { name: 'a', best_id: part('pa') },
        { name: 'b', best_id: part('pa') },
      ]);
      await client.query(`UPDATE things SET best_id = NULL WHERE name = 'a'; DELETE FROM things WHERE name = 'b'`);
      expect(await seed(client, rows)).toEqual({ inserted: 1, updated: 0, unchanged: 2 });
      expect((await client.query(best)).rows).toEqual([
        { name: 'a', best_id: null },
        { name: 'b', best_id: part('pa') },
      ]);
    }));

  it('closes the circle of reference rows again', () =>
    onDatabase(async (client) => {
      const rows = {
        reference: {
          Thing: { a: { name: 'a', bestId: part('pa') } },
          Part: { pa: { thingId: thing('a'), number: 1 } },
        },
      };
      expect(await seed(client, rows)).toEqual({ inserted: 2, updated: 0, unchanged: 0 });
      expect(await seed(client, rows)).toEqual({ inserted: 0, updated: 0, unchanged: 2 });
      await client.query('UPDATE things SET best_id = NULL');
      expect(await seed(client, rows)).toEqual({ inserted: 0, updated: 1, unchanged: 1 });
      expect(await one(client, 'SELECT best_id FROM things')).toEqual({ best_id: part('pa') });
    }));

  it('moves a sequence past the numbers it wrote', () =>
    onDatabase(async (client) => {
      await seed(client, { demo: { Entry: { e: { number: 41, text: 'x' } } } });
      expect(await one(client, `INSERT INTO entries (text) VALUES ('y') RETURNING number`)).toEqual({ number: 42 });
      await client.query('DELETE FROM entries WHERE number > 41');
      await seed(client, { demo: { Entry: { f: { number: 3, text: 'z' } } } });
      expect(await one(client, `INSERT INTO entries (text) VALUES ('y') RETURNING number`)).toEqual({ number: 43 });
    }));

  it('writes more rows than a statement takes', () =>
    onDatabase(async (client) => {
      const many = Object.fromEntries(Array.from({ length: 2_500 }, (_, n) => [`row ${n}`, { name: `name ${n}` }]));
      expect(await seed(client, { demo: { Thing: many } })).toEqual({ inserted: 2_500, updated: 0, unchanged: 0 });
      expect(await seed(client, { demo: { Thing: many } })).toEqual({ inserted: 0, updated: 0, unchanged: 2_500 });
    }));
});
