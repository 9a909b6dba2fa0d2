import { expect, test } from 'vitest';
import type { Contract } from '../contract.ts';
import { loadPrismaParser } from '../prisma/parser.ts';
import { readContract } from '../read/read-contract.ts';
import { planRows, type RowPlan } from './plan-rows.ts';
import { rowId } from './row-id.ts';
import type { SeedRows } from './seed.ts';

const SCHEMA = `generator client {
  provider = "prisma-client"
  output   = "../client"
}
datasource db {
  provider = "postgresql"
}
model Leaf {
  id       String  @id @default(uuid(7)) @db.Uuid
  branchId String  @map("branch_id") @db.Uuid
  note     String?
  branch   Branch  @relation("leaves", fields: [branchId], references: [id])
  bestOf   Branch? @relation("best")
}
model Branch {
  id        String   @id @default(uuid(7)) @db.Uuid
  code      Int?     @default(autoincrement())
  generated String   @default(dbgenerated("gen_random_uuid()")) @db.Uuid
  details   Json?    @db.Json
  parentId  String?  @map("parent_id") @db.Uuid
  bestId    String?  @unique @map("best_id") @db.Uuid
  updatedAt DateTime @updatedAt @map("updated_at")
  parent    Branch?  @relation("tree", fields: [parentId], references: [id])
  children  Branch[] @relation("tree")
  best      Leaf?    @relation("best", fields: [bestId], references: [id])
  leaves    Leaf[]   @relation("leaves")
  @@map("branches")
}
/// @appendOnly
model Entry {
  year   Int
  number Int
  text   String
  @@id([year, number])
}
model Left {
  id      String @id @default(uuid(7)) @db.Uuid
  rightId String @db.Uuid
  right   Right  @relation("a", fields: [rightId], references: [id])
  rights  Right[] @relation("b")
}
model Right {
  id     String @id @default(uuid(7)) @db.Uuid
  leftId String @db.Uuid
  left   Left   @relation("b", fields: [leftId], references: [id])
  lefts  Left[] @relation("a")
}
`;

const contract = ((): Contract => {
  const files = [{ path: 'schema.prisma', text: SCHEMA }];
  const read = readContract({ service: 'tree', database: 'tree', files }, loadPrismaParser());
  if (read.contract === undefined) throw new Error(JSON.stringify(read.findings));
  return read.contract;
})();

const planned = (reference: SeedRows, demo: SeedRows = {}) =>
  planRows(contract, { seed: { service: 'tree', reference, demo }, file: 'seed.ts', text: '' }, ['reference', 'demo']);

const plan = (reference: SeedRows, demo: SeedRows = {}): RowPlan => {
  const found = planned(reference, demo);
  if ('cycle' in found) throw new Error(`cycle ${found.cycle}`);
  return found;
};

const branch = (key: string): string => rowId('tree.Branch', key);
const leaf = (key: string): string => rowId('tree.Leaf', key);

const outline = ({ batches }: RowPlan): string[] =>
  batches.map(({ model, layer, rows }) => `${layer} ${model}: ${rows.map(({ key }) => key).join(' ')}`);

test('puts models in the order of foreign keys, reference rows before demo rows', () => {
  const rows = { Leaf: { l: { branchId: branch('b') } }, Branch: { b: {} } };
  expect(outline(plan({ Branch: { r: {} } }, rows))).toEqual(['reference Branch: r', 'demo Branch: b', 'demo Leaf: l']);
});

test('puts rows of one shape into one batch', () => {
  const of = (code: number | undefined) => ({ branchId: branch('b'), ...(code === undefined ? {} : { note: 'x' }) });
  const found = plan({ Branch: { b: {} }, Leaf: { a: of(1), b: of(undefined), c: of(2) } });
  expect(outline(found)).toEqual(['reference Branch: b', 'reference Leaf: a c', 'reference Leaf: b']);
  expect(found.batches.map(({ enforced }) => enforced)).toEqual([[], ['branch_id', 'note'], ['branch_id']]);
});

test('keeps parents before children where a model points at itself', () => {
  const rows = {
    child: { parentId: branch('root'), details: {} },
    root: {},
    other: {},
    last: { parentId: branch('child') },
  };
  expect(outline(plan({}, { Branch: rows }))).toEqual(['demo Branch: root other child last']);
});

test('leaves out columns that the database fills, and says which numbers a sequence has to pass', () => {
  const [free, counted] = plan({ Branch: { b: {}, c: { code: 7 } } }).batches;
  expect(free?.columns).toEqual(['id', 'details', 'parent_id', 'best_id', 'updated_at']);
  expect(free?.autoincrement).toEqual([]);
  expect(counted?.columns).toContain('code');
  expect(counted?.autoincrement).toEqual(['code']);
});

test('names what an update needs: the stated columns, their time, and types without equality', () => {
  const [batch] = plan({ Branch: { b: { details: { a: 1 }, id: branch('b') } } }).batches;
  expect(batch).toMatchObject({
    table: 'branches',
    keyColumns: ['id'],
    enforced: ['details'],
    comparedAsText: ['details'],
    updatedAt: 'updated_at',
  });
});

test('enforces nothing on demo rows and append-only rows', () => {
  const entry = { year: 2026, number: 1, text: 'x' };
  const { batches } = plan({ Entry: { e: entry } }, { Branch: { b: { details: {} } } });
  expect(batches.map(({ model, keyColumns, enforced }) => ({ model, keyColumns, enforced }))).toEqual([
    { model: 'Branch', keyColumns: ['id'], enforced: [] },
    { model: 'Entry', keyColumns: ['year', 'number'], enforced: [] },
  ]);
});

test('writes a foreign key in a circle once all rows are there', () => {
  const { batches, deferred } = plan({ Branch: { b: { bestId: leaf('l') } }, Leaf: { l: { branchId: branch('b') } } });
  expect(batches.map(({ model, rows, enforced }) => [model, rows[0]?.values.best_id, enforced])).toEqual([
    ['Branch', null, []],
    ['Leaf', undefined, ['branch_id']],
  ]);
  expect(deferred).toMatchObject([
    {
      model: 'Branch',
      columns: ['id', 'best_id'],
      enforced: ['best_id'],
      rows: [{ key: 'b', values: { id: branch('b'), best_id: leaf('l') } }],
    },
  ]);
});

test('names the models of a circle that cannot be opened', () => {
  const rows = {
    Left: { l: { rightId: rowId('tree.Right', 'r') } },
    Right: { r: { leftId: rowId('tree.Left', 'l') } },
  };
  expect(planned(rows)).toEqual({ cycle: ['Left', 'Right'] });
});
