import { readContract } from '@azora/schema';
import { loadPrismaParser } from '@azora/schema/prisma';
import { expect, it } from 'vitest';
import { demandsOf } from './inspect-demands.ts';

const demands = (model: string) => {
  const text = `datasource db {\n  provider = "postgresql"\n}\n\n${model}`;
  const files = [{ path: 'services/one/prisma/schema.prisma', text }];
  const { contract } = readContract({ service: 'one', database: 'one', files }, loadPrismaParser());
  const [first] = contract?.models ?? [];
  if (contract === undefined || first === undefined) throw new Error('the schema does not read');
  return demandsOf(contract, first);
};

it('knows a sequence by the name that PostgreSQL gives it, which is cut', () => {
  const { sequences } = demands(`/// @internal
model Tick {
  number Int @id @default(autoincrement())
  @@map("${'t'.repeat(60)}")
}`);
  expect([...sequences.keys()]).toEqual([`${'t'.repeat(52)}_number_seq`]);
});

it('lets maintenance replace personal data and the hashes by which it is found, and no secrets', () => {
  const { rights } = demands(`/// @internal
model Card {
  id         String @id @default(uuid(7)) @db.Uuid
  /// @pii(financial)
  /// @encrypted(lookup: numberHash)
  number     Bytes
  numberHash String @map("number_hash")
  /// @secret
  /// @encrypted(lookup: codeHash)
  code       Bytes
  /// @secret
  codeHash   String @map("code_hash")
}`);
  expect(rights.get('azora_maintenance UPDATE')).toEqual(['number', 'number_hash']);
});
