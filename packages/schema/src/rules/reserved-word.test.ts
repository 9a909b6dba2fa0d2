import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test('finds reserved tables and columns, by their name in PostgreSQL', () => {
  const snippet = `model Order {
  id    String @id @default(uuid(7)) @db.Uuid
  limit Int
  sort  Int    @map("order")
  user  String @map("user_name")

  @@map("order")
}`;
  expect(findingsIn(snippet, 'reserved-word').map(({ message }) => message.split(' is ')[0])).toEqual([
    'The table "order"',
    'The column "limit"',
    'The column "order"',
  ]);
});
