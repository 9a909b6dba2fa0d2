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
const conditionOf = (name: string): string | undefined =>
  ownerCondition(contract, model(name))?.sql.replace(/\s+/g, ' ');

describe('who owns a row', () => {
  it('is each of its owners, by quoted column', () => {
    expect(conditionOf('Deal')).toBe(
      '"buyer_id" = (SELECT azora.subject()) OR "seller ""id""" = (SELECT azora.subject())',
    );
  });

  it('is who owns the parent, not whoever may read it', () => {
    expect(conditionOf('Line')).toBe(
      '"deal_id" = ANY (ARRAY(SELECT p1."id" FROM "deals" p1 WHERE p1."buyer_id" = (SELECT azora.subject()) OR p1."seller ""id""" = (SELECT azora.subject())))',
    );
  });

  it('is who owns the parent’s parent, through as many as there are', () => {
    expect(conditionOf('Mark')).toMatch(
      /^"line_id" = ANY \(ARRAY\(SELECT p1\."id" FROM "lines" p1 WHERE p1\."deal_id" = ANY \(ARRAY\(SELECT p2\."id" FROM "deals" p2 WHERE p2\."buyer_id" = /,
    );
  });

  it('is found by the parent’s key alone where a composite key holds it, and by all columns where it does not', () => {
    expect(conditionOf('Entry')).toMatch(/^"purse_id" = ANY \(ARRAY\(SELECT p1\."id" FROM "purses" p1 WHERE/);
    expect(conditionOf('Note')).toMatch(
      /^\("account_id", "number"\) IN \(SELECT p1\."account_id", p1\."number" FROM "purses" p1 WHERE/,
    );
  });

  it('compares text with text', () => {
    expect(conditionOf('Purse')).toBe('"account_id" = (SELECT azora.subject()::text)');
  });

  it('is nobody where no owner is named', () => {
    expect(conditionOf('Rate')).toBeUndefined();
  });

  it('names the columns of other tables that it reads', () => {
    expect(ownerCondition(contract, model('Deal'))?.reads).toEqual([]);
    expect(ownerCondition(contract, model('Mark'))?.reads).toEqual([
      'lines.id',
      'deals.id',
      'lines.deal_id',
      'deals.buyer_id',
      'deals.seller "id"',
    ]);
  });
});
