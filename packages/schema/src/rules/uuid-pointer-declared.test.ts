import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test('takes the key of a relation, an outside id and a list of references', () => {
  expect(
    findingsIn(
      `model Course {
        id      String @id @default(uuid(7)) @db.Uuid
        modules Module[]
      }
      model Module {
        id        String   @id @default(uuid(7)) @db.Uuid
        courseId  String   @db.Uuid
        /// @external("IMS Common Cartridge resource identifier")
        imsId     String   @db.Uuid
        /// @ref(auth-service.User)
        authorIds String[] @db.Uuid
        course    Course   @relation(fields: [courseId], references: [id])
      }`,
      'uuid-pointer-declared',
    ),
  ).toEqual([]);
});

test('finds a uuid whatever it is called', () => {
  expect(findingsIn('family String @db.Uuid', 'uuid-pointer-declared')).toHaveLength(1);
});
