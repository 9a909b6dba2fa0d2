import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const rule = 'roots-reference-common-models';
const body = `
  id       String @id @default(uuid(7)) @db.Uuid
  /// @ref(auth-service.User)
  userId   String @db.Uuid
`;

test.each(['@shared', '@internal', '@owner(userId)\n/// @appendOnly'])('asks nothing of %s', (annotations) => {
  expect(findingsIn(`/// ${annotations}\nmodel Thing {${body}}`, rule)).toEqual([]);
});

test('names every model that is missing', () => {
  const [finding, ...others] = findingsIn(`/// @shared\n/// @owner(userId)\nmodel Thing {${body}}`, rule);
  expect(others).toEqual([]);
  expect(finding?.message).toContain(
    'no reference to enterprise-service.Organization, azora-covenant.ConstitutionalCompliance.',
  );
});

test('does not take a reference to another field of a common model for one', () => {
  const missing = findingsIn(
    `/// @tenant(organizationId)
    model Thing {
      id             String @id @default(uuid(7)) @db.Uuid
      /// @ref(auth-service.User.email)
      email          String
      /// @ref(enterprise-service.Organization)
      organizationId String @db.Uuid
      /// @ref(azora-covenant.ConstitutionalCompliance.id)
      complianceId   String @db.Uuid
    }`,
    rule,
  );
  expect(missing.map(({ message }) => message)).toEqual([
    expect.stringContaining('no reference to auth-service.User.'),
  ]);
});

test('asks nothing of a child', () => {
  expect(
    findingsIn(
      `model Root {
        id     String  @id @default(uuid(7)) @db.Uuid
        things Thing[]
      }
      /// @owner(userId)
      model Thing {${body}
        rootId String @db.Uuid
        root   Root   @relation(fields: [rootId], references: [id], onDelete: Cascade)
      }`,
      rule,
    ),
  ).toEqual([]);
});

test('asks no common model to reference itself, and takes a relation within its service', () => {
  const own = `// services/auth-service, database azora_auth
/// @owner(id)
model User {
  id             String  @id @default(uuid(7)) @db.Uuid
  /// @ref(enterprise-service.Organization)
  organizationId String? @db.Uuid
  /// @ref(azora-covenant.ConstitutionalCompliance)
  complianceId   String? @db.Uuid
  accounts       Account[]
}

/// @owner(userId)
model Account {
  id             String  @id @default(uuid(7)) @db.Uuid
  userId         String  @db.Uuid
  /// @ref(enterprise-service.Organization)
  organizationId String? @db.Uuid
  /// @ref(azora-covenant.ConstitutionalCompliance)
  complianceId   String? @db.Uuid
  user           User    @relation(fields: [userId], references: [id])
}
`;
  expect(findingsIn(own, rule, 'owner-is-subject')).toEqual([]);
});
