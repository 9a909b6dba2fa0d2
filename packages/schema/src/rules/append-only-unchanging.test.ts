import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const messages = (annotation: string, field = ''): string[] =>
  findingsIn(
    `/// @appendOnly\n/// ${annotation}\nmodel Entry {\n id String @id @default(uuid(7)) @db.Uuid\n note String\n${field}\n}`,
    'append-only-unchanging',
  ).map(({ message }) => message);

test('lets owners insert', () => {
  expect(messages('@writes(insert(note))')).toEqual([]);
});

test('finds what can only fail', () => {
  expect(messages('@writes(insert(note), update(note), delete)')).toEqual([
    expect.stringContaining('update and delete rows'),
  ]);
  expect(messages('', 'deletedAt DateTime?')).toEqual([expect.stringContaining('deletedAt can never be set')]);
  expect(messages('', 'touchedAt DateTime @updatedAt')).toEqual([
    expect.stringContaining('touchedAt can never be set'),
  ]);
});
