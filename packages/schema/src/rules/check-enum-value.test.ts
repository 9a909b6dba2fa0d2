import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const found = (sql: string): string[] =>
  findingsIn(
    `/// @check("${sql}")
    model Task {
      id     String @id @default(uuid(7)) @db.Uuid
      state  State
      title  String
    }
    enum State {
      OPEN
      DONE @map("done")
    }`,
    'check-enum-value',
  ).map(({ message, help }) => `${message} ${help}`);

test.each([
  "state = 'OPEN'",
  "'done' <> state",
  "state IN ('OPEN', 'done')",
  "title = 'ANY'",
  "state::text LIKE 'O%'",
  "state = ANY (ARRAY['OPEN'])",
])('takes %s', (sql) => expect(found(sql)).toEqual([]));

test.each([
  ["state = 'DONE'", "compares state with 'DONE', which State does not have."],
  ["'OPNE' = state", 'Did you mean "OPEN"?'],
  ["state NOT IN ('OPEN', 'CLOSED')", "compares state with 'CLOSED'"],
  ["state = ANY (ARRAY['OPEN', 'SHUT'])", "compares state with 'SHUT'"],
  ["state IS DISTINCT FROM 'SHUT'", "compares state with 'SHUT'"],
])('finds %s', (sql, text) => expect(found(sql)).toEqual([expect.stringContaining(text)]));
