import { expect, test } from 'vitest';
import { loadPrismaParser } from '../prisma/parser.ts';
import { readContract } from './read-contract.ts';
import { serverDefaults } from './server-defaults.ts';

const clientSchema = (text: string): string => {
  const files = [{ path: 'notes.prisma', text }];
  const { contract, findings } = readContract({ service: 'notes', database: 'notes', files }, loadPrismaParser());
  if (contract === undefined) throw new Error(JSON.stringify(findings));
  const [file] = serverDefaults(files, contract);
  expect(loadPrismaParser().parse([file ?? { path: '', text: '' }]), file?.text).not.toHaveProperty('faults');
  return file?.text ?? '';
};

const schema = (writes: string): string => `datasource db {
  provider = "postgresql"
}

/// @owner(userId)
/// ${writes}
model Note {
  id        String    @id @default(uuid(7)) @db.Uuid
  userId    String    @db.Uuid
  text      String    @default("none")
  kind      Kind      @default(PLAIN) @map("the_kind") // not @default(RICH)
  title     String    @default("a \\"(quoted) )") @db.VarChar(40)
  tags      String[]  @default(["a)", "b"])
  data      Json      @default("{}")
  count     Int       @default(3)
  seenAt    DateTime  @default(now())
  slug      String    @default(cuid())
  createdAt DateTime  @default(now())
  updatedAt DateTime  @default(now()) @updatedAt
}

enum Kind {
  PLAIN
  RICH

  @@map("kind")
}
`;

test('leaves to the server what users may not set, in whatever form a default is written', () => {
  const text = clientSchema(schema('@writes(insert(userId, text))'));
  const left = text.split('\n').filter((line) => line.includes('dbgenerated()'));
  expect(left.map((line) => line.trim().replace(/\s+/g, ' '))).toEqual([
    'kind Kind @default(dbgenerated()) @map("the_kind") // not @default(RICH)',
    'title String @default(dbgenerated()) @db.VarChar(40)',
    'tags String[] @default(dbgenerated())',
    'data Json @default(dbgenerated())',
    'count Int @default(dbgenerated())',
    'seenAt DateTime @default(dbgenerated())',
  ]);
});

test('leaves a schema as it is where users add no rows', () => {
  for (const writes of ['@writes(update(text))', '@writes(delete)', 'Nothing.']) {
    expect(clientSchema(schema(writes))).toBe(schema(writes));
  }
});
