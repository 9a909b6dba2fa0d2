import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const deleted = 'deletedAt DateTime? @map("deleted_at") @db.Timestamptz(6)';
const family = (onDelete: string, childFields = '', annotation = ''): string => `
model Course {
  id        String    @id @default(uuid(7)) @db.Uuid
  ${deleted}
  modules   Module[]
}

/// ${annotation}
model Module {
  id       String @id @default(uuid(7)) @db.Uuid
  courseId String @map("course_id") @db.Uuid
  ${childFields}
  course   Course @relation(fields: [courseId], references: [id], onDelete: ${onDelete})
}
`;
const messages = (schema: string): string[] => findingsIn(schema, 'soft-delete-on-roots').map(({ message }) => message);

test('asks nothing of a child, and of a model under a restricting parent as of any root', () => {
  expect(messages(family('Cascade'))).toEqual([]);
  expect(messages(family('Restrict'))).toEqual([
    expect.stringContaining('Module is an aggregate root without deletedAt'),
  ]);
});

test('finds a deletedAt on a child', () => {
  expect(messages(family('Cascade', deleted))).toEqual([expect.stringContaining('Module is a child of Course')]);
});

test('asks nothing of append-only roots', () => {
  expect(messages(family('Restrict', '', '@appendOnly'))).toEqual([]);
});

test.each(['deletedAt DateTime @db.Timestamptz(6)', 'deletedAt DateTime?', 'deletedAt Boolean?'])(
  'finds that "%s" cannot say when',
  (field) => {
    expect(messages(field)).toEqual([expect.stringContaining('Example.deletedAt cannot say')]);
  },
);

test('takes a model under itself for a root', () => {
  expect(
    messages(`model Node {
      id       String @id @default(uuid(7)) @db.Uuid
      parentId String @map("parent_id") @db.Uuid
      parent   Node   @relation("tree", fields: [parentId], references: [id], onDelete: Cascade)
      nodes    Node[] @relation("tree")
    }`),
  ).toEqual([expect.stringContaining('Node is an aggregate root')]);
});
