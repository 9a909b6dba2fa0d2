import {
  type Contract,
  initially,
  planRows,
  type RowPlan,
  readContract,
  type SeedLayer,
  type SeedRows,
} from '@azora/schema';
import { loadPrismaParser } from '@azora/schema/prisma';
import { createThrowawayDatabase, type ThrowawayDatabase, testServers } from '@azora/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, connect, withClient } from '../postgres/connect.ts';
import { seedDatabase } from './seed-database.ts';

const SCHEMA = `generator client {
  provider = "prisma-client"
  output   = "../client"
}
datasource db {
  provider = "postgresql"
}
enum Mood {
  GLAD @map("glad")
  SAD
}
model Thing {
  id        String    @id @default(uuid(7)) @db.Uuid
  name      String    @unique
  mood      Mood      @default(GLAD)
  moods     Mood[]
  tags      String[]
  price     Decimal   @default(0) @db.Decimal(18, 8)
  units     Decimal?  @db.Decimal(78, 0)
  big       BigInt?
  weight    Float?
  details   Json?
  old       Json?     @db.Json
  picture   Bytes?
  born      DateTime? @db.Date
  opens     DateTime? @db.Time(0)
  parentId  String?   @map("parent_id") @db.Uuid
  bestId    String?   @map("best_id") @db.Uuid
  createdAt DateTime  @default(now()) @map("created_at") @db.Timestamptz(6)
  updatedAt DateTime  @updatedAt @map("updated_at") @db.Timestamptz(6)
  parent    Thing?    @relation("tree", fields: [parentId], references: [id])
  children  Thing[]   @relation("tree")
  best      Part?     @relation("best", fields: [bestId], references: [id])
  parts     Part[]    @relation("whole")
  @@map("things")
}
model Part {
  id      String  @id @default(uuid(7)) @db.Uuid
  thingId String  @map("thing_id") @db.Uuid
  number  Int
  thing   Thing   @relation("whole", fields: [thingId], references: [id])
  bestOf  Thing[] @relation("best")
  @@map("parts")
}
/// @appendOnly
model Entry {
  number    Int      @id @default(autoincrement())
  text      String
  createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
  @@map("entries")
}
`;

const DDL = `
  CREATE TYPE "Mood" AS ENUM ('glad', 'SAD');
  CREATE TABLE things (id uuid PRIMARY KEY, name text NOT NULL UNIQUE, mood "Mood" NOT NULL DEFAULT 'glad', moods "Mood"[],
    tags text[], price numeric(18,8) NOT NULL DEFAULT 0, units numeric(78,0), big int8, weight float8, details jsonb,
    old json, picture bytea, born date, opens time(0), parent_id uuid REFERENCES things, best_id uuid,
    created_at timestamptz(6) NOT NULL DEFAULT now(), updated_at timestamptz(6) NOT NULL, CONSTRAINT price_positive CHECK (price >= 0));
  CREATE TABLE parts (id uuid PRIMARY KEY, thing_id uuid NOT NULL REFERENCES things, number int NOT NULL);
  ALTER TABLE things ADD FOREIGN KEY (best_id) REFERENCES parts;
  CREATE TABLE entries (number serial PRIMARY KEY, text text NOT NULL, created_at timestamptz(6) NOT NULL DEFAULT now());`;

const contract = ((): Contract => {
  const files = [{ path: 'schema.prisma', text: SCHEMA }];
  const read = readContract({ service: 'shop', database: 'shop', files }, loadPrismaParser());
  if (read.contract === undefined) throw new Error(JSON.stringify(read.findings));
  return read.contract;
})();

const { rowId } = await import('@azora/schema');
const thing = (key: string): string => rowId('shop.Thing', key);
const part = (key: string): string => rowId('shop.Part', key);

const plan = (rows: { readonly reference?: SeedRows; readonly demo?: SeedRows }): RowPlan => {
  const seed = { service: 'shop', reference: rows.reference ?? {}, demo: rows.demo ?? {} };
  const layers: readonly SeedLayer[] = ['reference', 'demo'];
  const planned = planRows(contract, { seed, file: 'seed.ts', text: '' }, layers);
  if ('cycle' in planned) throw new Error(`a cycle: ${planned.cycle}`);
  return planned;
};

describe.each(['embedded18', 'debian15'] as const)('seeding a database on %s', (server) => {
  // Made once: creating and dropping a database takes longer than most of these tests.
  let database: ThrowawayDatabase;
  beforeAll(async () => {
    database = await createThrowawayDatabase(testServers()[server]);
    return database.drop;
  });
  const onDatabase = async <T>(use: (client: Client, another: () => Promise<Client>) => Promise<T>): Promise<T> => {
    const { address, name } = database;
    const others: Client[] = [];
    return withClient(address, name, async (client) => {
      await client.query(`DROP SCHEMA public CASCADE; CREATE SCHEMA public; ${DDL}`);
      const another = async () => {
        const other = await connect(address, name);
        others.push(other);
        return other;
      };
      return use(client, another).finally(() => Promise.all(others.map((other) => other.end())));
    });
  };
  const seed = (client: Client, rows: Parameters<typeof plan>[0]) => seedDatabase(client, 'shop', plan(rows));
  const one = async (client: Client, sql: string): Promise<unknown> => (await client.query(sql)).rows[0];

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
    }));

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
