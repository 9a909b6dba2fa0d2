import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const found = (fields: string): number => findingsIn(fields, 'domain-facts-stated').length;

test('takes no common reference and no complianceStatus for a fact', () => {
  expect(
    found(
      'model Thing {\n id String @id @default(uuid(7)) @db.Uuid\n/// @ref(auth-service.User)\nuserId String @db.Uuid\ncomplianceStatus Status\nnote String\n}\nenum Status {\nA\n}',
    ),
  ).toBe(1);
});

test('takes an enum for a fact', () => {
  expect(found('model Thing {\n id String @id @default(uuid(7)) @db.Uuid\nstate State\n}\nenum State {\nA\n}')).toBe(0);
});

test.each([
  'code String @unique',
  '/// @ref(shared.Currency.code)\ncurrency String',
  'a String\nb String\n@@unique([a, b])',
])('takes %s for a fact', (fields) => expect(found(fields)).toBe(0));
