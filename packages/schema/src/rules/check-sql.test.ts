import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const found = (annotation: string): string[] =>
  findingsIn(
    `/// ${annotation}
    model Flight {
      id          String    @id @default(uuid(7)) @db.Uuid
      usedSeats   Int       @map("used_seats")
      cancelledAt DateTime? @map("cancelled_at")
      @@map("flights")
    }`,
    'check-sql',
  ).map(({ message, help }) => `${message} ${help}`);

test.each([
  '@check("used_seats > 0 AND flights.used_seats < 9")',
  '@unique(id, where: "cancelled_at IS NULL")',
  '@index("coalesce(used_seats, 0)")',
])('takes %s', (annotation) => expect(found(annotation)).toEqual([]));

test.each([
  ['@check("usedSeats > 0")', 'SQL is over columns, not fields: write used_seats.'],
  ['@check("\\"usedSeats\\" > 0")', 'SQL is over columns, not fields: write used_seats.'],
  ['@check("used_seat > 0")', 'Did you mean "used_seats"?'],
  ['@check("whatever_else > 0")', 'The columns are id, used_seats, cancelled_at.'],
  ['@check("planes.used_seats > 0")', 'Name a column of the same table, without a prefix.'],
  ['@check("used_seats >")', 'PostgreSQL cannot read @check of Flight: syntax error at end of input (at its end).'],
  ['@check("used_seats > 0, 1")', 'this is not one SQL expression'],
  ['@check("used_seats) OR (true")', '(at ") OR (true")'],
  ['@check("used_seats IN (SELECT 1)")', '@check of Flight asks another query'],
  ['@unique(id, where: "deleted_at IS NULL")', 'The where of @unique of Flight names "deleted_at"'],
  ['@index("lower(code)")', '@index of Flight names "code"'],
])('finds %s', (annotation, text) => expect(found(annotation)).toEqual([expect.stringContaining(text)]));

test('reports a column that is named twice once', () => {
  expect(found('@check("nothing > 0 AND nothing < 9")')).toHaveLength(1);
});
