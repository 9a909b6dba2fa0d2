import { describe, expect, it } from 'vitest';
import { childModel, modelsOf } from '../../test/example-fleet.ts';
import { ownerCondition } from './owner-condition.ts';

const { contract, model } = modelsOf(`
/// @owner(buyerId, sellerId)
/// @shared
/// @tenant(firmId)
model Deal {
  id       String @id @default(uuid(7)) @db.Uuid
  buyerId  String @map("buyer_id") @db.Uuid
  sellerId String @map("seller \\"id\\"") @db.Uuid
  firmId   String @map("firm_id") @db.Uuid
  lines    Line[]
  @@map("deals")
}

${childModel('Line', 'Deal', '@owner(via: deal)', 'marks Mark[]')}
${childModel('Mark', 'Line', '@owner(via: line)')}
/// @owner(accountId)
model Purse {
  id        String  @id @default(uuid(7)) @db.Uuid
  accountId String  @map("account_id")
  entries   Entry[]
  notes     Note[]
  @@unique([id, accountId])
  @@unique([accountId, number])
  number    Int
  @@map("purses")
}

/// @owner(via: purse)
model Entry {
  id        String @id @default(uuid(7)) @db.Uuid
  purseId   String @map("purse_id") @db.Uuid
  accountId String @map("account_id")
  purse     Purse  @relation(fields: [purseId, accountId], references: [id, accountId], onDelete: Restrict)
  @@map("entries")
}

/// @owner(via: purse)
model Note {
  id        String @id @default(uuid(7)) @db.Uuid
  accountId String @map("account_id")
  number    Int
  purse     Purse  @relation(fields: [accountId, number], references: [accountId, number], onDelete: Restrict)
  @@map("notes")
}

/// @shared
model Rate {
  id String @id @default(uuid(7)) @db.Uuid
  @@map("rates")
}
`);
/** What it says, the hashes left out. */
const plain = (sql: string | undefined): string | undefined =>
  sql?.replace(/\s+/g, ' ').replace(/_[0-9a-f]{8}_own/g, '_own');
const conditionOf = (name: string): string | undefined => plain(ownerCondition(contract, model(name))?.sql);
const viewsOf = (name: string): readonly (string | undefined)[] =>
  (ownerCondition(contract, model(name))?.views ?? []).map(({ create }) => plain(create.split(';\n')[0]));

const OWN_DEALS =
  'CREATE VIEW azora_keys."deals_own" AS SELECT "id" FROM "deals" ' +
  'WHERE "buyer_id" = (SELECT azora.subject()) OR "seller ""id""" = (SELECT azora.subject())';

describe('who owns a row', () => {
  it('is each of its owners, by quoted column', () => {
    expect(conditionOf('Deal')).toBe(
      '"buyer_id" = (SELECT azora.subject()) OR "seller ""id""" = (SELECT azora.subject())',
    );
    expect(viewsOf('Deal')).toEqual([]);
  });

  it('is who owns the parent, not whoever may read it', () => {
    expect(conditionOf('Line')).toBe('"deal_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."deals_own"))');
    expect(viewsOf('Line')).toEqual([OWN_DEALS]);
  });

  it('is who owns the parent’s parent, through as many as there are, above before below', () => {
    expect(conditionOf('Mark')).toBe('"line_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."lines_own"))');
    expect(viewsOf('Mark')).toEqual([
      OWN_DEALS,
      'CREATE VIEW azora_keys."lines_own" AS SELECT "id" FROM "lines" ' +
        'WHERE "deal_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."deals_own"))',
    ]);
  });

  it('is found by the parent’s key alone where a composite key holds it, and by all columns where it does not', () => {
    expect(conditionOf('Entry')).toBe('"purse_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."purses_own"))');
    expect(conditionOf('Note')).toBe(
      '("account_id", "number") IN (SELECT "account_id", "number" FROM azora_keys."purses_own")',
    );
  });

  it('compares text with text', () => {
    expect(conditionOf('Purse')).toBe('"account_id" = (SELECT azora.subject()::text)');
  });

  it('is nobody where no owner is named', () => {
    expect(conditionOf('Rate')).toBeUndefined();
  });

  it('is out of sight below a soft-deleted parent, unless soft-deleted rows are asked for', () => {
    const { contract: withPosts, model: named } = modelsOf(`
/// @owner(userId, editorId)
model Post {
  id        String    @id @default(uuid(7)) @db.Uuid
  userId    String    @map("user_id") @db.Uuid
  editorId  String    @map("editor_id") @db.Uuid
  deletedAt DateTime? @map("deleted_at") @db.Timestamptz(6)
  comments  Comment[]
  @@map("posts")
}

${childModel('Comment', 'Post', '@owner(via: post)')}`);
    expect(plain(ownerCondition(withPosts, named('Comment'))?.views[0]?.create)).toContain(
      'WHERE ("user_id" = (SELECT azora.subject()) OR "editor_id" = (SELECT azora.subject())) ' +
        'AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);',
    );
  });

  it('says which columns it reads', () => {
    expect(ownerCondition(contract, model('Deal'))?.reads).toEqual(['deals.buyer_id', 'deals.seller "id"']);
    expect(ownerCondition(contract, model('Mark'))?.reads).toEqual([
      'marks.line_id',
      'lines.id',
      'lines.deal_id',
      'deals.id',
      'deals.buyer_id',
      'deals.seller "id"',
    ]);
  });
});
