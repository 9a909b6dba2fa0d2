import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const found = (...annotations: string[]): number =>
  findingsIn(
    `/// @appendOnly\n${annotations.map((a) => `/// ${a}\n`).join('')}model Entry {\n id String @id @default(uuid(7)) @db.Uuid\n email String\n}`,
    'append-only-erase',
  ).length;

test('asks nothing of rows that erasure does not look for', () => {
  expect(found('@internal')).toBe(0);
});

test('finds rows that erasure would delete', () => {
  expect(found('@subject(match: email)')).toBe(1);
  expect(found('@internal', '@erase(delete)')).toBe(1);
  expect(found('@owner(via: nothing)', '@erase(anonymize, reason: "Law.")')).toBe(0);
});
