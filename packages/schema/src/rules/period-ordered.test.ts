import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const found = (check: string, last = 'validUntil DateTime? @map("valid_until")'): number =>
  findingsIn(
    `/// @check("${check}")\nmodel Thing {\n  id String @id @default(uuid(7)) @db.Uuid\n  validFrom DateTime @map("valid_from")\n  ${last}\n}`,
    'period-ordered',
  ).length;

test('asks for one check that names both ends', () => {
  expect(found('valid_until > valid_from')).toBe(0);
  expect(found('valid_until IS NOT NULL')).toBe(1);
  expect(found('valid_from IS NOT NULL')).toBe(1);
});

test('asks nothing where the end is no moment', () => {
  expect(found('true', 'validUntil String')).toBe(0);
});
