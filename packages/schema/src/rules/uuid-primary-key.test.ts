import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const messages = (fields: string): string[] =>
  findingsIn(`model Course {\n${fields}\n}`, 'uuid-primary-key').map(({ message }) => message);

test.each([
  ['@default(uuid())', 'does not default to uuid(7)'],
  ['@default(cuid())', 'does not default to uuid(7)'],
  ['', 'does not default to uuid(7)'],
])('finds an id with "%s"', (byDefault, message) => {
  expect(messages(`id String @id ${byDefault} @db.Uuid`)).toEqual([expect.stringContaining(message)]);
});

test('finds an id that is text', () => {
  expect(messages('id String @id @default(uuid(7))')).toEqual([expect.stringContaining('not of type uuid')]);
});

test('finds a composite key', () => {
  expect(messages('a String\nb String\n@@id([a, b])')).toEqual([expect.stringContaining('is a, b, not id')]);
});

test('finds a model without a primary key', () => {
  expect(messages('a String @unique')).toEqual([expect.stringContaining('is nothing, not id')]);
});
