import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const messages = (field: string): string[] => findingsIn(field, 'decimal-money').map(({ message }) => message);

test.each([
  'amount Decimal @db.Decimal(18, 8)',
  'amountInWei Decimal @db.Decimal(78, 0)',
  'taxRate Decimal @db.Decimal(5, 4)',
  'confidence Float',
  'priceCount Int',
  'balanceCheckedAt DateTime',
  'amountCurrency String',
  'discountPercent Float',
])('takes %s', (field) => {
  expect(messages(field)).toEqual([]);
});

test.each([
  ['minPrice Float', 'kept as Float'],
  ['balanceAfter Float', 'kept as Float'],
  ['amountPaid Int', undefined],
  ['feeAmount Int', 'kept as a whole number'],
  ['price BigInt', 'kept as a whole number'],
  ['staked Decimal @db.Decimal(38, 18)', 'Decimal(38, 18)'],
  ['budget Decimal', 'Decimal(65, 30)'],
  ['ratio Decimal', 'states no precision'],
])('judges %s', (field, message) => {
  expect(messages(field)).toEqual(message === undefined ? [] : [expect.stringContaining(message)]);
});
