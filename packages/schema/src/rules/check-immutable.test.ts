import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const found = (annotation: string): string[] =>
  findingsIn(
    `/// ${annotation}\nmodel Pass {\n  id String @id @default(uuid(7)) @db.Uuid\n  endsAt DateTime @map("ends_at")\n}`,
    'check-immutable',
  ).map(({ message }) => message);

test.each([
  ['@check("ends_at > CURRENT_TIMESTAMP")', 'uses current_timestamp'],
  ['@check("ends_at > pg_catalog.now()")', 'uses now()'],
  ['@index(id, where: "ends_at > now()")', 'refuses in an index'],
  ['@unique("coalesce(id, gen_random_uuid())")', 'uses gen_random_uuid()'],
])('finds %s', (annotation, message) => expect(found(annotation)).toEqual([expect.stringContaining(message)]));

test('takes functions of the row', () => {
  expect(found('@check("extract(year from ends_at) > 2000 AND abs(1) = 1")')).toEqual([]);
});
