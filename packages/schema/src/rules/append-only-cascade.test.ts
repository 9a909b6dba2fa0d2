import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const found = (onDelete: string): string[] =>
  findingsIn(
    `model Parent {
      id      String  @id @default(uuid(7)) @db.Uuid
      entries Entry[]
    }
    /// @appendOnly
    model Entry {
      id       String  @id @default(uuid(7)) @db.Uuid
      parentId String? @db.Uuid
      parent   Parent? @relation(fields: [parentId], references: [id], onDelete: ${onDelete})
    }`,
    'append-only-cascade',
  ).map(({ message }) => message);

test.each(['Restrict', 'NoAction'])('takes %s', (onDelete) => expect(found(onDelete)).toEqual([]));

test.each([
  ['Cascade', 'deletes rows of Entry'],
  ['SetNull', 'changes rows of Entry'],
])('finds %s', (onDelete, message) => expect(found(onDelete)).toEqual([expect.stringContaining(message)]));
