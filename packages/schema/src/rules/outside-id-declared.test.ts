import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test.each(['traceID String', 'messageIds String[]', 'chainId Int'])('finds %s', (field) => {
  expect(findingsIn(field, 'outside-id-declared')).toHaveLength(1);
});

test.each([
  'isPaid Boolean',
  'grid String',
  'userId String @db.Uuid',
  '/// @ref(shared.Currency.code)\ncurrencyId String',
])('leaves %s alone', (field) => {
  expect(findingsIn(field, 'outside-id-declared')).toEqual([]);
});
