import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const helps = (annotation: string): string[] =>
  findingsIn(
    `/// ${annotation}\nmodel Contact {\n  id String @id @default(uuid(7)) @db.Uuid\n  eMail String @map("e_mail")\n}`,
    'index-annotation-plain',
  ).map(({ help }) => help);

test('finds a bare column that is written as SQL', () => {
  expect(helps('@index("e_mail")')).toEqual(['Write `@@index([eMail])` in the model instead, or give it a `where:`.']);
});

test.each(['@index("e_mail", where: "true")', '@unique("lower(e_mail)")', '@unique("e_mail ||")'])(
  'leaves %s alone',
  (annotation) => expect(helps(annotation)).toEqual([]),
);

test('says what to write for several fields', () => {
  expect(helps('@unique(id, eMail)')).toEqual([
    'Write `@@unique([id, eMail])` in the model instead, or give it a `where:`.',
  ]);
});
