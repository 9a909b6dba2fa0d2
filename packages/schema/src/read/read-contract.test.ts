import { describe, expect, it } from 'vitest';
import { loadPrismaParser } from '../prisma/parser.ts';
import { readContract } from './read-contract.ts';

const parser = loadPrismaParser();
const HEADER = 'datasource db {\n  provider = "postgresql"\n}\n';

const read = (text: string) =>
  readContract({ service: 'shop', database: 'shop', files: [{ path: 'shop.prisma', text: HEADER + text }] }, parser);

describe('reading a contract', () => {
  it('takes models, columns, relations, keys and indexes under their database names', () => {
    const { contract, findings } = read(`
/// A sale.
/// @internal
model Order {
  id       String   @id @default(uuid(7)) @db.Uuid
  /// Who bought.
  /// @ref(auth-service.User)
  buyerId  String   @map("buyer_id") @db.Uuid
  total    Decimal  @default(0) @db.Decimal(18, 8)
  tags     String[]
  status   Status   @default(OPEN)
  lines    Line[]

  @@unique([buyerId, status], map: "one_open")
  @@index([status(sort: Desc), buyerId])
  @@index([total], type: Brin)
  @@map("orders")
}

model Line {
  orderId String @map("order_id") @db.Uuid
  number  Int
  note    String?
  order   Order  @relation(fields: [orderId], references: [id], onDelete: Cascade)

  @@id([orderId, number])
  @@map("lines")
}

/// Where a sale is.
enum Status {
  OPEN
  CLOSED @map("closed")
}`);
    expect(findings).toEqual([]);
    const [order, line] = contract?.models ?? [];
    expect(order).toMatchObject({
      name: 'Order',
      table: 'orders',
      documentation: 'A sale.',
      primaryKey: ['id'],
      uniques: [{ name: 'one_open', fields: ['buyerId', 'status'], position: { line: 17, column: 3 } }],
      indexes: [
        { fields: ['status', 'buyerId'], algorithm: 'BTree', position: { line: 18 } },
        { fields: ['total'], algorithm: 'Brin', position: { line: 19 } },
      ],
      position: { file: 'shop.prisma', line: 7, column: 1 },
    });
    expect(order?.columns.map((column) => [column.name, column.column, column.type, column.isList])).toEqual([
      ['id', 'id', 'String', false],
      ['buyerId', 'buyer_id', 'String', false],
      ['total', 'total', 'Decimal', false],
      ['tags', 'tags', 'String', true],
      ['status', 'status', 'Status', false],
    ]);
    expect(order?.columns[1]).toMatchObject({
      documentation: 'Who bought.',
      nativeType: { name: 'Uuid', args: [] },
      annotations: [{ kind: 'ref', target: { service: 'auth-service', model: 'User', field: undefined } }],
      position: { line: 11, column: 3 },
    });
    expect(order?.columns[2]?.default).toEqual({ kind: 'literal', value: 0 });
    expect(line).toMatchObject({
      primaryKey: ['orderId', 'number'],
      relations: [
        {
          name: 'order',
          model: 'Order',
          fields: ['orderId'],
          references: ['id'],
          isRequired: true,
          onDelete: 'Cascade',
        },
      ],
    });
    expect(contract?.enums).toMatchObject([
      {
        name: 'Status',
        documentation: 'Where a sale is.',
        values: [{ dbName: 'OPEN' }, { name: 'CLOSED', dbName: 'closed' }],
      },
    ]);
  });

  it('says where a schema is wrong, counting lines as the file has them', () => {
    const { contract, findings } = read('\n// é😀\nmodel A {\n  id Strin @id\n}');
    expect(contract).toBeUndefined();
    expect(findings).toMatchObject([
      { service: 'shop', code: 'schema-invalid', file: 'shop.prisma', line: 7, column: 6 },
    ]);
    expect(findings[0]?.message).toContain('"Strin"');
  });

  it('reads a schema of several files', () => {
    const files = [
      { path: 'base.prisma', text: HEADER },
      { path: 'a.prisma', text: 'model A {\n  id String @id\n  b B[]\n}' },
      {
        path: 'b.prisma',
        text: 'model B {\n  id String @id\n  /// @secrt\n  aId String\n  a A @relation(fields: [aId], references: [id])\n}',
      },
    ];
    const { contract, findings } = readContract({ service: 'shop', database: 'shop', files }, parser);
    expect(contract?.models.map((model) => [model.name, model.position.file])).toEqual([
      ['A', 'a.prisma'],
      ['B', 'b.prisma'],
    ]);
    expect(findings).toMatchObject([{ file: 'b.prisma', line: 3, column: 7, code: 'annotation-unknown' }]);
  });

  it('reads a Prisma 6 header, warns of what it passes over, and keeps line numbers', () => {
    const text = `generator client {
  provider        = "prisma-client-js"
  previewFeatures = ["driverAdapters", "views", "fullTextIndex"]
}
datasource db {
  provider  = "postgresql"
  url       = env("DATABASE_URL")
  directUrl = env("DIRECT_URL")
}
model A {
  id String @id
}`;
    const { contract, warnings } = readContract(
      { service: 'shop', database: 'shop', files: [{ path: 'a.prisma', text }] },
      parser,
    );
    expect(contract?.models[0]?.position.line).toBe(10);
    expect(warnings).toEqual([
      'a.prisma:3: the preview feature `driverAdapters` is unknown to Prisma 7 and is not used.',
      'a.prisma:3: the preview feature `fullTextIndex` is unknown to Prisma 7 and is not used.',
      'a.prisma:7: `url` is a Prisma 6 entry and is not used.',
      'a.prisma:8: `directUrl` is a Prisma 6 entry and is not used.',
    ]);
  });

  it('takes views for what they are: no tables', () => {
    const { contract } = readContract(
      {
        service: 'shop',
        database: 'shop',
        files: [
          {
            path: 'a.prisma',
            text: `generator client {\n  provider = "prisma-client"\n  previewFeatures = ["views"]\n}\n${HEADER}view V {\n  id String @unique\n}`,
          },
        ],
      },
      parser,
    );
    expect(contract?.models).toEqual([]);
  });
});

describe('annotations', () => {
  const modelWith = (lines: readonly string[], field = '') =>
    read(`${lines.map((line) => `/// ${line}`).join('\n')}\nmodel A {\n  id String @id\n  x String\n${field}\n}`);
  const annotationsOf = (line: string) =>
    modelWith([line]).contract?.models[0]?.annotations.map(({ position, ...annotation }) => annotation);

  it.each([
    ['@owner(x, id)', { kind: 'owner', fields: ['x', 'id'] }],
    ['@owner(via: parent)', { kind: 'ownerVia', relation: 'parent' }],
    ['@tenant(x)', { kind: 'tenant', field: 'x' }],
    ['@shared', { kind: 'shared' }],
    ['@internal', { kind: 'internal' }],
    [
      '@writes(insert(x, id), delete)',
      { kind: 'writes', writes: { insert: ['x', 'id'], update: undefined, delete: true } },
    ],
    ['@subject(match: x)', { kind: 'subject', match: 'x' }],
    ['@audited', { kind: 'audited' }],
    ['@appendOnly', { kind: 'appendOnly' }],
    ['@retain(90d, by: x)', { kind: 'retain', days: 90, by: 'x' }],
    ['@erase(keep, reason: "law")', { kind: 'erase', action: 'keep', reason: 'law' }],
    ['@erase(delete)', { kind: 'erase', action: 'delete', reason: undefined }],
    ['@check("a <> \\"b\\" -- c")', { kind: 'check', sql: 'a <> "b" -- c' }],
    ['@unique(x, where: "x > 0")', { kind: 'unique', key: { kind: 'fields', fields: ['x'] }, where: 'x > 0' }],
    ['@unique("lower(x)")', { kind: 'unique', key: { kind: 'sql', sql: 'lower(x)' }, where: undefined }],
    ['@allow(some-rule, reason: "so")', { kind: 'allow', rule: 'some-rule', reason: 'so' }],
  ])('reads %s', (line, meaning) => {
    expect(annotationsOf(line)).toEqual([meaning]);
  });

  it('takes an @ inside a sentence for prose', () => {
    const { contract, findings } = modelWith(['Mail goes to @owner(x) of the shop.']);
    expect(findings).toEqual([]);
    expect(contract?.models[0]?.documentation).toBe('Mail goes to @owner(x) of the shop.');
  });

  it.each([
    ['@ownr(x)', 'annotation-unknown', 5, 'Did you mean "owner"?'],
    ['@pii(name)', 'annotation-misplaced', 5, 'Move it into the comment of a field.'],
    ['@owner("x")', 'annotation-argument', 12, 'Write @owner(field, …) or @owner(via: relation).'],
    ['@owner', 'annotation-argument', 5, 'Write @owner(field, …) or @owner(via: relation).'],
    ['@shared(x)', 'annotation-argument', 13, 'Write @shared.'],
    ['@retain(90, by: x)', 'annotation-argument', 13, 'Write @retain(90d, by: field).'],
    ['@erase(remove)', 'annotation-argument', 12, 'Write @erase(delete | anonymize | keep, reason: "…").'],
    ['@check(x > 0)', 'annotation-argument', 14, 'Write one annotation a line, as @name(argument, key: "text").'],
    ['@check("x > 0', 'annotation-argument', 12, 'Write one annotation a line, as @name(argument, key: "text").'],
    ['@shared @internal', 'annotation-argument', 13, 'Write one annotation a line, as @name(argument, key: "text").'],
    ['@writes(insert)', 'annotation-argument', 13, 'Write @writes(insert(field, …), update(field, …), delete).'],
  ])('refuses %s', (line, code, column, help) => {
    expect(modelWith([line]).findings).toMatchObject([{ line: 4, column, code, help }]);
  });

  it('refuses one that no model or field carries', () => {
    const { findings } = read(
      '/// @shared\n\nmodel A {\n  id String @id\n  /// @shared\n}\n\n/// @internal\nenum E {\n  X\n}',
    );
    expect(findings.map((finding) => [finding.line, finding.code])).toEqual([
      [4, 'annotation-misplaced'],
      [8, 'annotation-misplaced'],
      [11, 'annotation-misplaced'],
    ]);
  });
});
