import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const found = (...checks: readonly string[]): string[] =>
  findingsIn(
    `${checks.map((sql) => `/// @check("${sql}")`).join('\n')}
    model Page {
      id   String   @id @default(uuid(7)) @db.Uuid
      size Int
      live Boolean
      tags String[]
    }`,
    'check-list-empty',
  ).map(({ message, help }) => `${message} ${help}`);

test.each([
  'coalesce(array_length(tags, 1), 0) >= 1',
  'cardinality(tags) >= 1',
  'array_length(tags, 1) <= 10',
  'array_length(tags, 1) IS NOT NULL',
  'array_length(tags, 1) > 0 AND cardinality(tags) > 0',
  'live OR array_length(tags, 1) IS NULL',
  'array_length(tags, 2) = 3',
])('takes %s', (sql) => expect(found(sql)).toEqual([]));

test.each([
  'array_length(tags, 1) > 0',
  'array_length(tags, 1) BETWEEN 2 AND 20',
  'NOT live OR array_length(tags, 1) >= 1',
  'size >= 1 AND array_length(tags, 1) = size',
  'array_length(tags, 1) <> 0',
])('finds %s', (sql) =>
  expect(found(sql)).toEqual([
    'A @check of Page lets an empty tags pass: its array_length is NULL, not 0. ' +
      'Write coalesce(cardinality(tags), 0) for its size.',
  ]),
);

test('takes what another check refuses', () => {
  expect(found('array_length(tags, 1) > 0', "tags <> '{}'")).toEqual([]);
});
