import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const found = (comment: string): number =>
  findingsIn(`${comment}\nmodel CourseModule {\n  id String @id @default(uuid(7)) @db.Uuid\n}`, 'model-documented')
    .length;

test('takes a sentence that says more than the name', () => {
  expect(found('/// One part of a course, taken in order.')).toBe(0);
});

test('takes a sentence in another language', () => {
  expect(found('/// Часть курса.')).toBe(0);
});

test.each(['', '/// @shared', '/// The course module.', '/// A table of course modules.', '// One part of a course.'])(
  'finds no sentence in "%s"',
  (comment) => expect(found(comment)).toBe(1),
);
