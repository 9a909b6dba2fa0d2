import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const found = (...annotations: string[]): string[] =>
  findingsIn(
    `${annotations.map((annotation) => `/// ${annotation}\n`).join('')}model Thing {\n id String @id @default(uuid(7)) @db.Uuid\n parentId String? @db.Uuid\n}`,
    'annotation-once',
  ).map(({ message }) => message);

test('lets checks, keys, subjects and exemptions repeat', () => {
  expect(found('@check("true")', '@check("1 = 1")', '@index("id")', '@index("parent_id")')).toEqual([]);
  expect(found('@owner(id)', '@owner(via: parent)')).toEqual([]);
});

test('finds each one after the first', () => {
  expect(found('@shared', '@shared', '@shared')).toEqual(
    Array(2).fill('Thing has a second @shared, which has no effect.'),
  );
});

test('looks at fields too', () => {
  expect(findingsIn('/// @pii(name)\n/// @pii(email)\ncontact String', 'annotation-once')).toEqual([
    expect.objectContaining({ message: 'Example.contact has a second @pii, which has no effect.' }),
  ]);
});
