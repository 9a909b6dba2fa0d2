import { beforeAll, expect, test } from 'vitest';
import type { Contract } from '../contract.ts';
import { loadPrismaParser } from '../prisma/parser.ts';
import { readContract } from '../read/read-contract.ts';
import { completeRows, SEED_TIME } from './complete-row.ts';
import { rowId } from './row-id.ts';
import { initially, type SeedRow } from './seed.ts';
import { storedRow } from './stored-row.ts';

const SCHEMA = `generator client {
  provider = "prisma-client"
  output   = "../client"
}
datasource db {
  provider = "postgresql"
}
enum Status {
  OPEN @map("open")
  SHUT
}
model Thing {
  id        String    @id @default(uuid(7)) @db.Uuid
  secondId  String    @default(uuid(7)) @map("second_id") @db.Uuid
  number    Int       @default(autoincrement())
  generated String    @default(dbgenerated("gen_random_uuid()")) @db.Uuid
  status    Status    @default(OPEN)
  states    Status[]  @default([OPEN, SHUT])
  tags      String[]
  rate      Decimal   @default(0.05) @db.Decimal(18, 8)
  huge      Decimal   @default(123456789012.12345678) @db.Decimal(78, 8)
  big       BigInt    @default(9007199254740993)
  details   Json      @default("{\\"a\\": [1]}")
  bytes     Bytes     @default("aGk=")
  born      DateTime? @db.Date
  opens     DateTime? @db.Time(0)
  note      String?
  required  String
  createdAt DateTime  @default(now()) @map("created_at") @db.Timestamptz(6)
  updatedAt DateTime  @updatedAt @map("updated_at") @db.Timestamptz(6)
}
model Extension {
  thingId String @id @db.Uuid
  /// @ref(other.Thing)
  otherId String @default(uuid(7)) @db.Uuid
  bare    BareCode[]
}
model BareCode {
  code    String    @id @db.Char(2)
  thingId String    @db.Uuid
  thing   Extension @relation(fields: [thingId], references: [thingId])
}
`;

let contract: Contract;

beforeAll(() => {
  const read = readContract(
    { service: 'shop', database: 'shop', files: [{ path: 'schema.prisma', text: SCHEMA }] },
    loadPrismaParser(),
  );
  if (read.contract === undefined) throw new Error(JSON.stringify(read.findings));
  contract = read.contract;
});

const complete = (row: SeedRow, model = 'Thing') => {
  const seed = { service: 'shop', reference: {}, demo: { [model]: { desk: row } } };
  const [found] = completeRows(contract, { seed, file: 'seed.ts', text: '' });
  if (found === undefined) throw new Error('no row');
  return found;
};

test('derives what is random and takes over what is fixed', () => {
  const { values, stated } = complete({ note: undefined });
  expect(values).toEqual({
    id: rowId('shop.Thing', 'desk'),
    secondId: rowId('shop.Thing.secondId', 'desk'),
    status: 'OPEN',
    states: ['OPEN', 'SHUT'],
    tags: [],
    rate: '0.05',
    big: '9007199254740993',
    details: { a: [1] },
    bytes: new Uint8Array([104, 105]),
    born: null,
    opens: null,
    note: null,
    createdAt: SEED_TIME,
    updatedAt: SEED_TIME,
  });
  expect([...stated]).toEqual([]);
});

test('leaves out what only the database can give, and what is missing', () => {
  const { values } = complete({});
  for (const field of ['number', 'generated', 'huge', 'required']) expect(values).not.toHaveProperty(field);
});

test('keeps what the row states', () => {
  const id = rowId('shop.Thing', 'chair');
  const { values, stated } = complete({ id, status: 'SHUT', born: null });
  expect(values).toMatchObject({ id, status: 'SHUT', born: null });
  expect([...stated]).toEqual(['id', 'status', 'born']);
});

test('takes what holds at first alone as its value', () => {
  const { values, stated, initial } = complete({
    status: initially('SHUT'),
    createdAt: initially('2026-06-01T00:00:00Z'),
  });
  expect(values).toMatchObject({ status: 'SHUT', updatedAt: '2026-06-01T00:00:00Z' });
  expect([...stated]).toEqual(['status', 'createdAt']);
  expect([...initial]).toEqual(['status', 'createdAt']);
});

test('a row was not updated before it was created', () => {
  expect(complete({ createdAt: '2026-06-01T00:00:00Z' }).values).toMatchObject({ updatedAt: '2026-06-01T00:00:00Z' });
});

test('does not make up a key that points at another row', () => {
  expect(complete({}, 'Extension').values).toHaveProperty('thingId');
  expect(complete({ thingId: 'x' }, 'BareCode').values).toEqual({ thingId: 'x', code: rowId('shop.BareCode', 'desk') });
});

test('is stored by columns, labels and digits', () => {
  const row = complete({
    status: 'OPEN',
    rate: '0.10000000',
    big: 12n,
    born: new Date('2026-02-28T00:00:00Z'),
    opens: new Date('1970-01-01T08:30:00Z'),
    bytes: 'CAFE',
    createdAt: new Date('2026-01-02T03:04:05.678Z'),
    details: null,
  });
  expect(storedRow(contract, row)).toMatchObject({
    second_id: rowId('shop.Thing.secondId', 'desk'),
    status: 'open',
    states: ['open', 'SHUT'],
    rate: '0.10000000',
    big: '12',
    born: '2026-02-28',
    opens: '08:30:00.000Z',
    bytes: '\\xCAFE',
    created_at: '2026-01-02T03:04:05.678Z',
    details: null,
  });
});
