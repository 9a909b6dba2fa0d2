import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const messages = (fields: string, annotation = ''): string[] =>
  findingsIn(
    `${annotation}model Patient {\n  id String @id @default(uuid(7)) @db.Uuid\n${fields}\n}`,
    'encrypted-column',
  ).map(({ message }) => message);

test.each([
  '/// @encrypted\nnote String',
  '/// @encrypted\nnote Bytes?',
  '/// @encrypted\nnote String @db.VarChar(4000)',
])('takes %s', (field) => expect(messages(field)).toEqual([]));

test.each([
  ['/// @encrypted\nage Int', 'cannot hold ciphertext'],
  ['/// @encrypted\nnote String @db.Uuid', 'cannot hold ciphertext'],
  ['/// @encrypted\nnotes Bytes[]', 'cannot hold ciphertext'],
  ['/// @encrypted\nnote String\n@@index([note])', 'a key or index on it'],
  ['/// @encrypted\nnote String @default("none")', 'its default is stored as plain text'],
  ['/// @encrypted(lookup: hash)\nnote String\nhash String', 'which no index begins with'],
  ['/// @encrypted(lookup: note)\nnote String', 'which is encrypted itself'],
])('finds %s', (field, message) => expect(messages(field)).toEqual([expect.stringContaining(message)]));

test.each([
  ['/// @check("char_length(note) < 10")\n', 'a @check sees ciphertext'],
  ['/// @unique(note, where: "true")\n', 'a key or index on it'],
  ['/// @index("lower(note)")\n', 'a key or index on it'],
])('finds %s', (annotation, message) => {
  expect(messages('/// @encrypted\nnote String', annotation)).toEqual([expect.stringContaining(message)]);
});
