import { beforeAll, expect, test } from 'vitest';
import { contractOf, schemaOf } from '../../test/example-fleet.ts';
import { loadSqlParser } from '../sql/parser.ts';
import type { SqlParser } from '../sql/sql-parser.ts';
import { type WrongRows, wrongRows } from './wrong-rows.ts';

let sql: SqlParser;
beforeAll(async () => {
  sql = await loadSqlParser();
});

const found = (annotations: string, fields: string, row: Readonly<Record<string, unknown>>): WrongRows => {
  const text = `${annotations}\nmodel Thing {\n  id String @id @default(uuid(7)) @db.Uuid\n  ${fields}\n\n  @@map("things")\n}\nenum Status {\n  OPEN\n  CLOSED\n}\n`;
  const contract = contractOf('example-service', 'azora_example', schemaOf(text));
  const seed = { service: 'example-service', reference: {}, demo: { Thing: { one: row } } };
  return wrongRows(contract, { file: 'seed.ts', text: '', seed } as never, sql);
};
const changed = ({ rows }: WrongRows): unknown[] =>
  rows.filter(({ by }) => by.kind === 'check').map(({ row: { id, ...row }, by }) => [row, by]);

test('changes the one column that a check is about', () => {
  expect(changed(found('/// @check("price > 0")', 'price Decimal @db.Decimal(18, 8)', { price: '5' }))).toEqual([
    [{ price: '-1.00000000' }, { kind: 'check', constraints: [expect.stringMatching(/^things_price_\w+_check$/)] }],
  ]);
});

test('changes two where one does not break it, and breaks no other check where that can be', () => {
  const { rows, unbroken } = found(
    `/// @check("(status = 'CLOSED') = (closed_at IS NOT NULL)")\n/// @check("closed_at IS NULL OR note IS NOT NULL")`,
    'status Status\n  closedAt DateTime? @map("closed_at")\n  note String?',
    { status: 'OPEN', note: 'said' },
  );
  expect(unbroken).toEqual([]);
  const broken = rows.flatMap(({ row, by }) => (by.kind === 'check' ? [{ row, names: by.constraints.length }] : []));
  expect(broken).toMatchObject([
    { row: { status: 'CLOSED', closed_at: null }, names: 1 },
    { row: { closed_at: expect.any(String), note: null }, names: 2 },
  ]);
});

test('gives each key twice and each enum a label it has not', () => {
  const fields = 'code String @unique\n  status Status\n  other String? @unique';
  const { rows } = found('', fields, { code: 'a', status: 'OPEN' });
  const twin = { id: '00000000-0000-7000-8000-000000000000', status: 'OPEN' };
  expect(rows.map(({ row, by }) => [row, by])).toEqual([
    [
      { ...twin, code: 'a', other: null },
      { kind: 'key', keys: ['code'] },
    ],
    [
      { ...twin, code: 'q', other: '' },
      { kind: 'key', keys: ['other'] },
    ],
    [expect.objectContaining({ status: 'no such label' }), { kind: 'enum', column: 'status' }],
  ]);
});

test('gives one key twice and leaves the others alone, also those of some rows alone', () => {
  const { rows, unbroken } = found(
    `/// @check("slug ~ '^[a-z]+$'")\n/// @unique(owner, where: "status = 'OPEN'")\n/// @unique(owner, where: "status = 'CLOSED'")`,
    'slug String @unique\n  number Int @unique\n  owner String\n  status Status',
    { slug: 'one', number: 5, owner: 'me', status: 'OPEN' },
  );
  const keys = rows.flatMap(({ row, by, first }) =>
    by.kind === 'key' ? [[row.slug, row.number, row.owner, row.status, first?.status, by.keys]] : [],
  );
  const partial = expect.stringMatching(/^things_owner_\w+_key$/);
  expect(keys).toEqual([
    ['one', 6, 'mq', 'OPEN', undefined, ['slug']],
    ['onq', 5, 'mq', 'OPEN', undefined, ['number']],
    ['onq', 6, 'me', 'OPEN', undefined, [partial]],
    ['onq', 6, 'me', 'CLOSED', 'CLOSED', [partial]],
  ]);
  expect(unbroken).toEqual([]);
});

test.each([
  ['a format', `code ~ '^[A-Z]{3}$'`, 'code String', { code: 'ZAR' }],
  ['a length', 'char_length(code) BETWEEN 1 AND 5', 'code String', { code: 'ZAR' }],
  ['a list', `cardinality(codes) <= 16`, 'codes String[]', { codes: ['ZAR'] }],
  [
    'an interval',
    'ends_on > begins_on',
    'beginsOn DateTime @map("begins_on") @db.Date\n  endsOn DateTime @map("ends_on") @db.Date',
    { beginsOn: '2026-01-01', endsOn: '2026-02-01' },
  ],
  [
    'two parties',
    'buyer <> seller',
    'buyer String @db.Uuid\n  seller String @db.Uuid',
    { buyer: '0190a000-0000-7000-8000-000000000001', seller: '0190a000-0000-7000-8000-000000000002' },
  ],
])('finds a row against %s', (_, check, fields, row) => {
  const { rows, unbroken } = found(`/// @check("${check}")`, fields, row);
  expect(unbroken).toEqual([]);
  expect(rows).toHaveLength(1);
});

test('names a check that no row breaks', () => {
  expect(found('/// @check("price > 0 OR TRUE")', 'price Int', { price: 5 }).unbroken).toEqual([
    'Thing: price > 0 OR TRUE',
  ]);
});
