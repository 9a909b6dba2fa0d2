import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const created = 'createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)';
const updated = 'updatedAt DateTime @updatedAt @map("updated_at") @db.Timestamptz(6)';
const messages = (fields: string, annotation = ''): string[] =>
  findingsIn(
    `/// ${annotation}\nmodel Thing {\n id String @id @default(uuid(7)) @db.Uuid\n${fields}\n}`,
    'timestamps',
  ).map(({ message }) => message);

test('asks append-only rows for createdAt alone', () => {
  expect(messages(created, '@appendOnly')).toEqual([]);
  expect(messages('', '@appendOnly')).toEqual(['Thing has no createdAt, so nobody can tell when a row was created.']);
});

test.each([
  created.replace('@default(now()) ', ''),
  created.replace('@db.Timestamptz(6)', '@db.Timestamptz(3)'),
  created.replace('@db.Timestamptz(6)', ''),
  created.replace('@db.Timestamptz(6)', '@db.Timestamp(6)'),
  created.replace('DateTime', 'DateTime?'),
])('finds that "%s" does not fill itself in', (field) => {
  expect(messages(`${field}\n${updated}`)).toEqual([
    expect.stringContaining('Thing.createdAt does not fill itself in'),
  ]);
});

test('finds an updatedAt that nothing updates', () => {
  expect(messages(`${created}\n${updated.replace('@updatedAt', '@default(now())')}`)).toEqual([
    expect.stringContaining('Thing.updatedAt'),
  ]);
});
