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

test('leaves keys of relations and enums alone', () => {
  expect(
    findingsIn(
      `model Country {
        id      Int      @id
        cities  City[]
      }
      model City {
        id        Int     @id
        countryId Int
        styleId   Style
        country   Country @relation(fields: [countryId], references: [id])
      }
      enum Style {
        A
      }`,
      'outside-id-declared',
    ),
  ).toEqual([]);
});
