import {
  type Contract,
  planRows,
  type RowPlan,
  readContract,
  rowId,
  type SeedLayer,
  type SeedRows,
} from '@azora/schema';
import type { ServerAddress } from '@azora/schema/address';
import { loadPrismaParser } from '@azora/schema/prisma';
import { createThrowawayDatabase, type ThrowawayDatabase } from '@azora/testkit';
import { beforeAll } from 'vitest';
import { type Client, connect, withClient } from '../src/postgres/connect.ts';
import { type SeedCounts, seedDatabase } from '../src/seed/seed-database.ts';

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

/** The id of a row. */
export const thing = (key: string): string => rowId('shop.Thing', key);
export const part = (key: string): string => rowId('shop.Part', key);

interface Layers {
  readonly reference?: SeedRows;
  readonly demo?: SeedRows;
}

const plan = (rows: Layers): RowPlan => {
  const seed = { service: 'shop', reference: rows.reference ?? {}, demo: rows.demo ?? {} };
  const layers: readonly SeedLayer[] = ['reference', 'demo'];
  const planned = planRows(contract, { seed, file: 'seed.ts', text: '' }, layers);
  if ('cycle' in planned) throw new Error(`a cycle: ${planned.cycle}`);
  return planned;
};

/** A shop's database for seeds of a test's own. */
export interface ShopDatabase {
  /** Lends a connection to it, its tables made anew, and opens others beside. */
  readonly onDatabase: <T>(use: (client: Client, another: () => Promise<Client>) => Promise<T>) => Promise<T>;
  readonly seed: (client: Client, rows: Layers) => Promise<SeedCounts>;
}

/** For all tests of the `describe` that calls this. */
export const shopDatabase = (address: ServerAddress): ShopDatabase => {
  // Made once: creating and dropping a database takes longer than most of these tests.
  let database: ThrowawayDatabase;
  beforeAll(async () => {
    database = await createThrowawayDatabase(address);
    return database.drop;
  });
  const onDatabase: ShopDatabase['onDatabase'] = async (use) => {
    const { name } = database;
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
  const seed: ShopDatabase['seed'] = (client, rows) => seedDatabase(client, 'shop', plan(rows));
  return { onDatabase, seed };
};

/** The first row of what a statement says. */
export const one = async (client: Client, sql: string): Promise<unknown> => (await client.query(sql)).rows[0];
