import { beforeAll, describe, expect, test } from 'vitest';
import type { Contract } from '../contract.ts';
import type { Finding } from '../finding.ts';
import { loadPrismaParser } from '../prisma/parser.ts';
import { readContract } from '../read/read-contract.ts';
import { loadSqlParser } from '../sql/parser.ts';
import type { SqlParser } from '../sql/sql-parser.ts';
import { rowId } from './row-id.ts';
import type { SeedRow, SeedRows, SeedSource } from './seed.ts';
import { validateRows } from './validate-rows.ts';

let sql: SqlParser;
let contracts: ReadonlyMap<string, Contract>;

beforeAll(async () => {
  sql = await loadSqlParser();
  contracts = new Map([
    ['people', contractOf('people', PEOPLE)],
    ['shop', contractOf('shop', SHOP)],
  ]);
});

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

const seedOf = (service: string, demo: SeedRows, reference: SeedRows = {}, text = ''): SeedSource => ({
  seed: { service, reference, demo },
  file: `services/${service}/prisma/seed.ts`,
  text,
});

const people = seedOf('people', { User: { ann: { email: 'ann@azora.world' } } }, { Country: { za: { code: 'ZA' } } });

const sellerId = rowId('people.User', 'ann');

const validate = (...seeds: readonly SeedSource[]): Finding[] => validateRows({ seeds, contracts, sql });

/** Findings about one offer that is sound but for what is given. */
const ofOffer = (row: SeedRow): string[] =>
  validate(people, seedOf('shop', { Offer: { desk: { name: 'Desk', slug: 'desk', sellerId, ...row } } })).map(
    ({ code, message, help }) => `${code}: ${message} ${help}`,
  );

test('finds nothing wrong with rows that fit', () => {
  expect(
    ofOffer({
      country: 'ZA',
      status: 'CLOSED',
      price: '9999.99',
      stock: 32_767,
      views: 9_007_199_254_740_993n,
      weight: 0.1,
      closedAt: new Date('2026-01-01'),
      bornOn: '2026-02-28',
      details: { a: [1, null, { b: 'é' }] },
      tags: ['a'],
      states: ['OPEN'],
      picture: 'cafe',
    }),
  ).toEqual([]);
});

describe('names', () => {
  test('of a model', () => {
    const [finding] = validate(seedOf('people', { Usr: {} }));
    expect(finding).toMatchObject({
      code: 'seed-unknown-model',
      service: 'people',
      file: 'services/people/prisma/seed.ts',
      message: 'people has no model Usr',
      help: 'Did you mean "User"?',
    });
  });

  test('of a field', () => {
    expect(ofOffer({ nmae: 'x' })).toEqual([
      'seed-unknown-field: Offer "desk": nmae: Offer has no such column Did you mean "name"?',
    ]);
  });

  test('of a relation, which is no column', () => {
    expect(ofOffer({ parent: {} })[0]).toContain('Write parentId instead: rowId(…) of the row that is meant.');
  });
});

describe('values', () => {
  const cases: readonly (readonly [SeedRow, string])[] = [
    [{ name: 5 }, 'seed-type: Offer "desk": name: 5 is no String'],
    [{ name: null }, 'seed-required: Offer "desk": name: null, but the field is required'],
    [{ name: undefined }, 'seed-required: Offer "desk": name: required, and without a default'],
    [
      { name: 'a table, long' },
      'seed-length: Offer "desk": name: "a table, long" has 13 characters, and the column takes 10',
    ],
    [{ name: 'nul\0' }, 'seed-type: Offer "desk": name: "nul\\u0000" is no text PostgreSQL can store'],
    [{ sellerId: 'ann' }, 'seed-type: Offer "desk": sellerId: "ann" is no uuid'],
    [
      { status: 'OPNE' },
      'seed-enum-value: Offer "desk": status: "OPNE" is no Status: OPEN, CLOSED Did you mean "OPEN"?',
    ],
    [{ status: 'open' }, 'seed-enum-value: Offer "desk": status: "open" is no Status'],
    [{ price: 'many' }, 'seed-type: Offer "desk": price: "many" is no Decimal'],
    [{ price: '1.005' }, 'seed-range: Offer "desk": price: "1.005" is out of range: the column takes 2 decimal places'],
    [{ price: '10000' }, 'seed-range: Offer "desk": price: "10000" is out of range: the column takes 4 digits before'],
    [{ price: 1234567.123456789 }, 'seed-type: Offer "desk": price: 1234567.123456789 is no exact Decimal'],
    [{ stock: 1.5 }, 'seed-type: Offer "desk": stock: 1.5 is no Int'],
    [{ stock: 32_768 }, 'seed-range: Offer "desk": stock: 32768 is out of range: the column takes -32768 to 32767'],
    [{ views: 2 ** 60 }, 'seed-type: Offer "desk": views: 1152921504606847000 is no BigInt'],
    [{ weight: Number.NaN }, 'seed-type: Offer "desk": weight: null is no Float'],
    [{ isNew: 'yes' }, 'seed-type: Offer "desk": isNew: "yes" is no Boolean'],
    [{ createdAt: '31.1.2026' }, 'seed-type: Offer "desk": createdAt: "31.1.2026" is no DateTime'],
    [{ createdAt: new Date('x') }, 'seed-type: Offer "desk": createdAt: an invalid Date is no DateTime'],
    [{ bornOn: '2026-02-30' }, 'seed-type: Offer "desk": bornOn: "2026-02-30" is no DateTime'],
    [{ details: { at: 1n } }, 'seed-type: Offer "desk": details: 1n is no Json'],
    [{ details: null }, 'seed-required: Offer "desk": details: null, but the field is required'],
    [{ tags: 'a' }, 'seed-type: Offer "desk": tags: "a" is no list of String'],
    [{ states: ['OPEN', 'SHUT'] }, 'seed-enum-value: Offer "desk": states: "SHUT" is no Status'],
    [{ picture: 'xyz' }, 'seed-type: Offer "desk": picture: "xyz" is no Bytes'],
  ];

  test.each(cases.map(([row, expected]) => [expected, row] as const))('%s', (expected, row) => {
    const findings = ofOffer(row);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(expected);
  });
});

describe('checks', () => {
  test('a check that the row breaks names it with the values it broke on', () => {
    expect(ofOffer({ price: '-1' })).toEqual([
      'seed-check: Offer "desk": breaks @check("price > 0") with price "-1" Correct the row, or the @check.',
    ]);
  });

  test('a check sees enum labels and columns as the database has them', () => {
    expect(ofOffer({ status: 'CLOSED' })[0]).toContain(
      'breaks @check("(status = \'CLOSED\') = (closed_at IS NOT NULL)")',
    );
    expect(ofOffer({ status: 'CLOSED', closedAt: '2026-01-01T00:00:00Z' })).toEqual([]);
  });
});

describe('keys', () => {
  const offers = (...rows: readonly SeedRow[]): string[] =>
    validate(
      people,
      seedOf('shop', {
        Offer: Object.fromEntries(
          rows.map((row, index) => [`offer ${index}`, { name: `n${index}`, slug: `s${index}`, sellerId, ...row }]),
        ),
      }),
    ).map(({ code, message }) => `${code}: ${message}`);

  test('a primary key that two rows have', () => {
    expect(offers({ id: sellerId }, { id: sellerId.toUpperCase() })).toEqual([
      'seed-unique: Offer "offer 1": has the same id as Offer "offer 0"',
    ]);
  });

  test('a partial unique key holds only the rows of its predicate', () => {
    const closed = { name: 'same', status: 'CLOSED', closedAt: '2026-01-01T00:00:00Z' };
    expect(offers({ name: 'same' }, closed, closed)).toEqual([]);
    expect(offers({ name: 'same' }, { name: 'same' })).toEqual([
      'seed-unique: Offer "offer 1": has the same name as Offer "offer 0"',
    ]);
  });

  test('an expression that must be unique', () => {
    expect(offers({ slug: 'A' }, { slug: 'a' })).toEqual([
      'seed-unique: Offer "offer 1": has the same lower(slug) as Offer "offer 0"',
    ]);
  });

  test('a composite key, compared as numbers', () => {
    const offerId = rowId('shop.Offer', 'desk');
    const findings = validate(
      people,
      seedOf('shop', {
        Offer: { desk: { name: 'Desk', slug: 'desk', sellerId } },
        Bid: { a: { offerId, amount: '1' }, b: { offerId, amount: '1.00' }, c: { offerId, amount: '2' } },
      }),
    );
    expect(findings.map(({ message }) => message)).toEqual(['Bid "b": has the same offerId, amount as Bid "a"']);
  });

  test('a natural key that is both a reference and a demo row', () => {
    const findings = validate(
      seedOf('people', { Country: { za: { code: 'ZW' } } }, { Country: { za: { code: 'ZA' } } }),
    );
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'seed-key-twice: Country "za": is a reference row and a demo row, so both would have one id',
    ]);
  });
});

describe('pointers', () => {
  test('a foreign key to a row that is not in the seed', () => {
    expect(ofOffer({ parentId: rowId('shop.Offer', 'chair') })[0]).toContain(
      'seed-foreign-key: Offer "desk": parentId: no seeded Offer has id "',
    );
    expect(ofOffer({ parentId: rowId('shop.Offer', 'desk') })).toEqual([]);
  });

  test('a @ref to a row that no seed holds', () => {
    expect(ofOffer({ sellerId: rowId('people.User', 'bob') })[0]).toContain(
      'seed-ref: Offer "desk": sellerId: no seed holds a people.User with id "',
    );
  });

  test('a @ref by natural key', () => {
    expect(ofOffer({ country: 'ZW' })).toEqual([
      'seed-ref: Offer "desk": country: no seed holds a people.Country with code "ZW" ' +
        'Write the code of a row of the seed of people, or add the row there.',
    ]);
  });

  test('a @ref into a service without contract is left to the rules', () => {
    const shop = seedOf('shop', { Offer: { desk: { name: 'Desk', slug: 'desk', sellerId } } });
    const own = new Map([...contracts].filter(([service]) => service === 'shop'));
    expect(validateRows({ seeds: [shop], contracts: own, sql })).toEqual([]);
  });

  test('a reference row that points at a demo row', () => {
    const findings = validate(
      people,
      seedOf('shop', {}, { Offer: { desk: { name: 'Desk', slug: 'desk', sellerId } } }),
    );
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'seed-reference-on-demo: Offer "desk": sellerId: points at User "ann", which is a demo row',
    ]);
  });
});

test('checks only the services asked for, with the rows of all', () => {
  const seeds = [people, seedOf('shop', { Offer: { desk: { name: 'Desk', slug: 'desk', sellerId: 'x' } } })];
  expect(validateRows({ seeds, contracts, sql, services: new Set(['people']) })).toEqual([]);
});

test('gives the line of the row in its file', () => {
  const text =
    "export default defineSeed('shop', {\n  reference: { Offer: {} },\n  demo: {\n    Offer: {\n      'desk': {},\n      table: {},\n    },\n  },\n});\n";
  const rows = { desk: { price: 'x' }, table: {}, chair: {} };
  const findings = validate(seedOf('shop', { Offer: rows }, {}, text)).filter(({ message }) =>
    /price|name/.test(message),
  );
  expect(findings.map(({ line, column, message }) => [line, column, message.slice(0, 13)])).toEqual([
    [4, 5, 'Offer "chair"'],
    [5, 7, 'Offer "desk":'],
    [5, 7, 'Offer "desk":'],
    [6, 7, 'Offer "table"'],
  ]);
});
