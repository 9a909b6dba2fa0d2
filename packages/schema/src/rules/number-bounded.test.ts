import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const found = (field: string, check = ''): number =>
  findingsIn(
    `${check === '' ? '' : `/// @check("${check}")\n`}model Thing {\n  id String @id @default(uuid(7)) @db.Uuid\n  ${field}\n}`,
    'number-bounded',
  ).length;

test.each(['feeAmount Decimal', 'balance Decimal', 'discountPercent Int', 'confidence Float', 'rating Decimal'])(
  'finds an unbounded %s',
  (field) => expect(found(field)).toBe(1),
);

test.each(['score Int', 'position Int', 'amountLabel String', 'feeCurrency String'])('leaves %s alone', (field) =>
  expect(found(field)).toBe(0),
);

test('takes any check that names the column, by its name in the database', () => {
  expect(found('feeAmount Decimal @map("fee_amount")', 'fee_amount > 0 OR id IS NULL')).toBe(0);
  expect(found('feeAmount Decimal @map("fee_amount")', 'id IS NOT NULL')).toBe(1);
});
