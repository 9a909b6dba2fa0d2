import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test.each([
  ['/// @pii(phone)\nmatch String', 0],
  ['/// @pii(email)\nmatch Bytes', 0],
  ['/// @pii(email)\nmatch Int', 1],
  ['match String', 1],
])('judges %s', (field, count) => {
  expect(
    findingsIn(
      `/// @subject(match: match)\nmodel Thing {\n id String @id @default(uuid(7)) @db.Uuid\n${field}\n}`,
      'subject-match-kind',
    ),
  ).toHaveLength(count);
});
