import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test.each([
  ['@owner(id)', 0],
  ['@erase(keep, reason: "Law.")', 0],
  ['@erase(anonymize, reason: "Law.")', 1],
  ['@tenant(id)', 1],
])('judges %s', (annotation, count) => {
  expect(
    findingsIn(
      `/// ${annotation}\nmodel Thing {\n id String @id @default(uuid(7)) @db.Uuid\n/// @pii(ip)\nip String\n}`,
      'pii-has-subject',
    ),
  ).toHaveLength(count);
});
