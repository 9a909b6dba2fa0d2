import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const COMMON = `
  id               String           @id @default(uuid(7)) @db.Uuid
  /// @ref(enterprise-service.Organization)
  organizationId   String?          @db.Uuid
  complianceStatus String
  /// @ref(azora-covenant.ConstitutionalCompliance)
  complianceId     String?          @db.Uuid
  createdAt        DateTime         @default(now())
  updatedAt        DateTime         @updatedAt
  deletedAt        DateTime?`;

const found = (fields: string): number =>
  findingsIn(`model Course {${COMMON}\n  ${fields}\n}`, 'model-filled-in').length;

test('finds a model that has what every model has', () => {
  expect(found('')).toBe(1);
});

test.each([
  'title String',
  '/// @external("ISBN-13")\n  isbn String',
  '/// @ref(azora-education.Student)\n  studentId String @db.Uuid',
])('takes one with a field of its own: %s', (field) => expect(found(field)).toBe(0));

test('takes a join table whose keys are all it has', () => {
  const join =
    'model Seat {\n  courseId String @db.Uuid\n  studentId String @db.Uuid\n\n  @@id([courseId, studentId])\n}';
  expect(findingsIn(join, 'model-filled-in')).toEqual([]);
});
