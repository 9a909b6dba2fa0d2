import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const module = (index: string, keys = 'courseId'): string => `
model Course {
  id      String   @id @default(uuid(7)) @db.Uuid
  tenant  String   @db.Uuid
  modules Module[]
  @@unique([tenant, id])
}
model Module {
  id       String @id @default(uuid(7)) @db.Uuid
  courseId String @db.Uuid
  tenant   String @db.Uuid
  position Int
  course   Course @relation(fields: [${keys}], references: [${keys.includes('tenant') ? 'tenant, id' : 'id'}])
  ${index}
}`;
const found = (schema: string): number => findingsIn(schema, 'foreign-key-indexed').length;

test.each(['@@index([courseId])', '@@unique([courseId, position])', '@@index([courseId], type: Hash)'])(
  'takes a foreign key under %s',
  (index) => expect(found(module(index))).toBe(0),
);

test.each(['', '@@index([position, courseId])', '@@index([courseId], type: Brin)'])(
  'finds a foreign key under "%s"',
  (index) => expect(found(module(index))).toBe(1),
);

test('takes the fields of a composite key in any order', () => {
  expect(found(module('@@index([courseId, tenant])', 'tenant, courseId'))).toBe(0);
  expect(found(module('@@index([courseId, position, tenant])', 'tenant, courseId'))).toBe(1);
});

test('asks a list of references for GIN', () => {
  const list = (index: string): number => found(`/// @ref(auth-service.User)\nuserIds String[] @db.Uuid\n${index}`);
  expect(list('@@index([userIds], type: Gin)')).toBe(0);
  expect(list('@@index([userIds])')).toBe(1);
});

test('asks nothing of a natural-key reference', () => {
  expect(found('/// @ref(shared.Currency.code)\ncurrency String')).toBe(0);
});
