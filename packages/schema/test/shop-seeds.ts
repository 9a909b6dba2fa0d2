import type { Contract } from '../src/contract.ts';
import type { Finding } from '../src/finding.ts';
import { loadPrismaParser } from '../src/prisma/parser.ts';
import { readContract } from '../src/read/read-contract.ts';
import { rowId } from '../src/rows/row-id.ts';
import type { SeedRow, SeedRows, SeedSource } from '../src/rows/seed.ts';
import { validateRows } from '../src/rows/validate-rows.ts';
import { loadSqlParser } from '../src/sql/parser.ts';

const HEADER = `generator client {
  provider = "prisma-client"
  output   = "../client"
}
datasource db {
  provider = "postgresql"
}
`;

const PEOPLE = `${HEADER}
model User {
  id    String @id @default(uuid(7)) @db.Uuid
  email String @unique
}
model Country {
  code String @id @db.Char(2)
}
`;

const SHOP = `${HEADER}
enum Status {
  OPEN  @map("open")
  CLOSED
}
/// @check("(status = 'CLOSED') = (closed_at IS NOT NULL)")
/// @check("price > 0")
/// @check("my_function(price)")
/// @unique(name, where: "closed_at IS NULL")
/// @unique("lower(slug)")
model Offer {
  id        String    @id @default(uuid(7)) @db.Uuid
  name      String    @db.VarChar(10)
  slug      String
  /// @ref(people.User)
  sellerId  String    @map("seller_id") @db.Uuid
  /// @ref(people.Country.code)
  country   String?   @db.Char(2)
  status    Status    @default(OPEN)
  price     Decimal   @default(1) @db.Decimal(6, 2)
  stock     Int       @default(0) @db.SmallInt
  views     BigInt    @default(0)
  weight    Float?
  isNew     Boolean   @default(true)
  closedAt  DateTime? @map("closed_at") @db.Timestamptz(6)
  bornOn    DateTime? @db.Date
  details   Json      @default("{}")
  tags      String[]
  states    Status[]
  picture   Bytes?
  number    Int       @default(autoincrement())
  parentId  String?   @db.Uuid
  createdAt DateTime  @default(now())
  updatedAt DateTime  @updatedAt
  parent    Offer?    @relation("tree", fields: [parentId], references: [id])
  children  Offer[]   @relation("tree")
  bids      Bid[]
}
model Bid {
  id      String @id @default(uuid(7)) @db.Uuid
  offerId String @db.Uuid
  offer   Offer  @relation(fields: [offerId], references: [id])
  amount  Decimal @db.Decimal(6, 2)

  @@unique([offerId, amount])
}
`;

const contractOf = (service: string, text: string): Contract => {
  const { contract, findings } = readContract(
    { service, database: service, files: [{ path: `${service}.prisma`, text }] },
    loadPrismaParser(),
  );
  if (contract === undefined) throw new Error(JSON.stringify(findings));
  return contract;
};

/** A seed with demo and reference rows. */
export const seedOf = (service: string, demo: SeedRows, reference: SeedRows = {}, text = ''): SeedSource => ({
  seed: { service, reference, demo },
  file: `services/${service}/prisma/seed.ts`,
  text,
});

/** One user and one country. */
export const people = seedOf(
  'people',
  { User: { ann: { email: 'ann@azora.world' } } },
  { Country: { za: { code: 'ZA' } } },
);

/** That user. */
export const sellerId = rowId('people.User', 'ann');

/** PostgreSQL's own parser. */
export const sql = await loadSqlParser();

/** By service: people, and a shop that points at them. */
export const contracts: ReadonlyMap<string, Contract> = new Map([
  ['people', contractOf('people', PEOPLE)],
  ['shop', contractOf('shop', SHOP)],
]);

/** What is wrong with seeds. */
export const validate = (...seeds: readonly SeedSource[]): Finding[] => validateRows({ seeds, contracts, sql });

/** Findings about one offer that is sound but for what is given. */
export const ofOffer = (row: SeedRow): string[] =>
  validate(people, seedOf('shop', { Offer: { desk: { name: 'Desk', slug: 'desk', sellerId, ...row } } })).map(
    ({ code, message, help }) => `${code}: ${message} ${help}`,
  );
