import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const messages = (field: string): string[] => findingsIn(field, 'ref-type-matches').map(({ message }) => message);

test.each([
  '/// @ref(auth-service.User)\nuserIds String[] @db.Uuid',
  '/// @ref(auth-service.User.email)\nemail String @db.VarChar(9)',
  '/// @ref(shared.Currency.code)\ncurrency String',
  '/// @ref(shared.Currency.code)\ncurrency String @db.VarChar(12)',
  '/// @ref(shared.Nothing.code)\ncurrency Int',
])('takes %s', (field) => {
  const tooShort = field.includes('VarChar(9)');
  expect(messages(field)).toHaveLength(tooShort ? 1 : 0);
});

test.each([
  ['/// @ref(auth-service.User)\nuserId String', 'is String, but auth-service.User.id is String @db.Uuid'],
  ['/// @ref(shared.Currency.code)\ncurrency String @db.VarChar(3)', 'String @db.VarChar(3), but'],
  ['/// @ref(shared.Currency.code)\ncurrency Int', 'is Int, but'],
  ['/// @ref(shared.Currency.code)\ncurrency String @db.Char', 'String @db.Char, but'],
])('finds %s', (field, message) => expect(messages(field)).toEqual([expect.stringContaining(message)]));
