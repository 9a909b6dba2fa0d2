import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test('lets owners write words that only sound like a verdict', () => {
  expect(
    findingsIn(
      '/// @owner(id)\n/// @writes(update(grade), insert(complianceId))\nmodel Thing {\n id String @id @default(uuid(7)) @db.Uuid\n grade String\n complianceId String? @db.Uuid\n}',
      'writes-reserved',
    ).map(({ message }) => message),
  ).toEqual([expect.stringContaining('complianceId')]);
});
