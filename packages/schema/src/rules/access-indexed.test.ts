import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const draft = (annotation: string, index: string): string => `
model Purse {
  id      String  @id @default(uuid(7)) @db.Uuid
  /// @ref(auth-service.User)
  ownerId String  @db.Uuid
  drafts  Draft[]
  @@unique([ownerId, id])
}
/// ${annotation}
model Draft {
  id      String @id @default(uuid(7)) @db.Uuid
  purseId String @db.Uuid
  ownerId String @db.Uuid
  text    String
  purse   Purse  @relation(fields: [purseId, ownerId], references: [id, ownerId])
  ${index}
}`;
const found = (schema: string): string[] => findingsIn(schema, 'access-indexed').map(({ message }) => message);

test.each([
  ['@owner(ownerId)', '@@index([ownerId, purseId])'],
  ['@owner(via: purse)', '@@index([purseId, ownerId])'],
  ['@tenant(ownerId)', '@@unique([ownerId, text])'],
])('takes %s over %s', (annotation, index) => expect(found(draft(annotation, index))).toEqual([]));

test.each([
  ['@owner(ownerId)', '@@index([purseId, ownerId])', 'ownerId, by which @owner finds'],
  ['@owner(via: purse)', '@@index([ownerId, purseId])', 'purseId, by which @owner(via: purse) finds'],
  ['@tenant(text)', '@@index([ownerId, purseId])', 'text, by which @tenant finds'],
])('finds %s over %s', (annotation, index, message) =>
  expect(found(draft(annotation, index))).toEqual([expect.stringContaining(message)]),
);

test('leaves plain references and keys to the rule about those', () => {
  const both = (schema: string): string[] =>
    findingsIn(schema, 'access-indexed', 'foreign-key-indexed').map(({ code }) => code);
  expect(
    both(
      '/// @owner(userId)\nmodel A {\n id String @id @db.Uuid\n /// @ref(auth-service.User)\n userId String @db.Uuid\n}',
    ),
  ).toEqual(['foreign-key-indexed']);
});
