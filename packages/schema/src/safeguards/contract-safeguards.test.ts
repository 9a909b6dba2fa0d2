import { describe, expect, it } from 'vitest';
import { loadPrismaParser } from '../prisma/parser.ts';
import { readContract } from '../read/read-contract.ts';
import { contractSafeguards } from './contract-safeguards.ts';
import { dropSafeguard } from './safeguard.ts';
import { MAX_IDENTIFIER_BYTES, SAFEGUARD_NAME, safeguardName } from './safeguard-name.ts';

const parser = loadPrismaParser();

const safeguardsOf = (annotations: readonly string[]): string[] => {
  const text = `
datasource db {
  provider = "postgresql"
}
${annotations.map((line) => `/// ${line}`).join('\n')}
model Booking {
  id        String @id
  slotId    String @map("slot_id")
  email     String
  deletedAt DateTime? @map("deleted_at")
  @@map("bookings")
}`;
  const { contract } = readContract({ service: 'a', database: 'a', files: [{ path: 'a.prisma', text }] }, parser);
  if (contract === undefined) throw new Error('the fixture does not parse');
  return contractSafeguards(contract).map((safeguard) => safeguard.create);
};

describe('safeguards', () => {
  it('make a @check a named CHECK constraint', () => {
    expect(safeguardsOf([`@check("email <> 'slot_id'")`])).toEqual([
      expect.stringMatching(
        /^ALTER TABLE "bookings" ADD CONSTRAINT "bookings_email_[0-9a-f]{8}_check"\n {4}CHECK \(email <> 'slot_id'\);$/,
      ),
    ]);
  });

  it('make a partial @unique and an expression @index by column names', () => {
    expect(safeguardsOf(['@unique(slotId, where: "deleted_at IS NULL")', '@index("lower(email)")'])).toEqual([
      expect.stringMatching(
        /^CREATE UNIQUE INDEX "bookings_slot_id_[0-9a-f]{8}_key" ON "bookings" \("slot_id"\)\n {4}WHERE \(deleted_at IS NULL\);$/,
      ),
      expect.stringMatching(/^CREATE INDEX "bookings_email_[0-9a-f]{8}_idx" ON "bookings" \(\(lower\(email\)\)\);$/),
    ]);
  });

  it('appear once where an annotation is repeated', () => {
    expect(safeguardsOf(['@check("email <> \'\'")', '@check("email  <> \'\'")'])).toHaveLength(1);
  });

  it('are dropped by name, also where a dropped column took them along', () => {
    expect(dropSafeguard({ kind: 'check', table: 't', name: 'n' })).toBe(
      'ALTER TABLE "t" DROP CONSTRAINT IF EXISTS "n";',
    );
    expect(dropSafeguard({ kind: 'unique', table: 't', name: 'n' })).toBe('DROP INDEX IF EXISTS "n";');
  });
});

describe('the name of a safeguard', () => {
  it('changes with what it says and not with its white space', () => {
    const name = safeguardName('check', 't', ['a'], 'a > 0');
    expect(safeguardName('check', 't', ['a'], ' a  >\n0 ')).toBe(name);
    expect(safeguardName('check', 't', ['a'], 'a > 1')).not.toBe(name);
  });

  it('fits what PostgreSQL keeps of a name, whatever table and columns are called', () => {
    const name = safeguardName('unique', 'é'.repeat(40), ['long_column_name'], 'x');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(MAX_IDENTIFIER_BYTES);
    expect(name).toMatch(SAFEGUARD_NAME);
  });
});
