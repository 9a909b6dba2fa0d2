import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const found = (field: string): string[] =>
  findingsIn(
    `/// @retain(9d, by: at)\nmodel Log {\n  id String @id @default(uuid(7)) @db.Uuid\n  source String\n${field}\n}`,
    'retain-by-timestamp',
  ).map(({ message }) => message);

test.each(['@@index([at])', '@@index([at, source])', '@@index([at], type: Brin)', '@@unique([at])'])(
  'takes %s',
  (index) => expect(found(`at DateTime\n${index}`)).toEqual([]),
);

test.each([
  ['at DateTime\n@@index([source, at])', 'No index begins with at'],
  ['at Int @unique', 'no point in time'],
])('finds %s', (field, message) => expect(found(field)).toEqual([expect.stringContaining(message)]));
