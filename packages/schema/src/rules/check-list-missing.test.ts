import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const found = (checks: readonly string[], list = 'tags String[]'): string[] =>
  findingsIn(
    `${checks.map((sql) => `/// @check("${sql}")`).join('\n')}
    model Page {
      id     String  @id @default(uuid(7)) @db.Uuid
      state  State
      size   Int
      url    String?
      ${list}
    }
    enum State {
      DRAFT
      PUBLISHED
    }`,
    'check-list-missing',
  ).map(({ message, help }) => `${message} ${help}`);

test.each([
  'coalesce(cardinality(tags), 0) >= 1',
  'tags IS NOT NULL AND cardinality(tags) >= 1',
  'tags IS NULL OR cardinality(tags) >= 1',
  'cardinality(tags) <= 10 AND array_position(tags, NULL) IS NULL',
  "NOT ('*' = ANY (tags))",
  "state = 'DRAFT' OR cardinality(tags) = 0",
  "(state = 'DRAFT') = (coalesce(cardinality(tags), 0) = 0)",
  "array_to_string(tags, ',') ~ '^([a-z]+)?$'",
  'size > 0 AND cardinality(tags) >= 0',
])('takes %s', (sql) => expect(found([sql])).toEqual([]));

test.each([
  ['cardinality(tags) >= 1'],
  ['cardinality(tags) BETWEEN 1 AND 30'],
  ["tags <> '{}'"],
  ["'home' = ANY (tags)"],
  ["state = 'DRAFT' OR cardinality(tags) > 0"],
  ["(state = 'PUBLISHED') = (cardinality(tags) > 0)"],
  ['size > 2 AND cardinality(tags) = size'],
  ["CASE state WHEN 'PUBLISHED' THEN url IS NOT NULL AND cardinality(tags) > 2 ELSE true END"],
])('finds %s', (sql) =>
  expect(found([sql])).toEqual([
    'A @check of Page refuses an empty tags, but not a row that leaves it out, where it is NULL. ' +
      'Write coalesce(cardinality(tags), 0) for its size, or AND tags IS NOT NULL.',
  ]),
);

test('takes what another check refuses, or may refuse', () => {
  const checks = ['cardinality(tags) >= 1', 'tags IS NOT NULL'];
  expect(found(checks)).toEqual([]);
  expect(found(['cardinality(tags) >= 1', 'array_ndims(tags) IS NOT NULL'])).toEqual([]);
  expect(found(['cardinality(tags) >= 1', "state = 'DRAFT' OR tags IS NOT NULL"])).toHaveLength(1);
});

test('takes a list that is never left out', () => {
  expect(found(['cardinality(tags) >= 1'], 'tags String[] @default([])')).toEqual([]);
});

test('leaves alone what only array_length lets pass', () => {
  expect(found(['array_length(tags, 1) >= 1'])).toEqual([]);
});
