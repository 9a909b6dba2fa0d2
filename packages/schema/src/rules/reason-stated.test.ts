import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test('asks no reason for deleting', () => {
  expect(
    findingsIn('/// @erase(delete)\nmodel Thing {\n id String @id @default(uuid(7)) @db.Uuid\n}', 'reason-stated'),
  ).toEqual([]);
});
