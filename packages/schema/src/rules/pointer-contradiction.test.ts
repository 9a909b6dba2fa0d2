import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test('finds the key of a relation that is said to be outside', () => {
  expect(
    findingsIn(
      `model Course {
        id      String   @id @default(uuid(7)) @db.Uuid
        modules Module[]
      }
      model Module {
        id       String @id @default(uuid(7)) @db.Uuid
        /// @external("SCORM")
        courseId String @db.Uuid
        course   Course @relation(fields: [courseId], references: [id])
      }`,
      'pointer-contradiction',
    ).map(({ message }) => message),
  ).toEqual([expect.stringContaining('is the key of a @relation and @external')]);
});
