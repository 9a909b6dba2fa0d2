import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const rule = 'erase-reaches-children';
const family = (parent: string, child: string, onDelete: string): string => `
/// ${parent}
model Parent {
  id       String  @id @default(uuid(7)) @db.Uuid
  /// @ref(auth-service.User)
  userId   String  @db.Uuid
  children Child[]
}
/// ${child}
model Child {
  id       String  @id @default(uuid(7)) @db.Uuid
  parentId String? @db.Uuid
  parent   Parent? @relation(fields: [parentId], references: [id], onDelete: ${onDelete})
}`;
const owned = '@owner(userId)';
const kept = '@erase(keep, reason: "Law.")';

test.each([
  [owned, '@internal', 'Cascade'],
  [owned, '@internal', 'SetNull'],
  [owned, '@owner(via: parent)', 'Restrict'],
  [`${owned}\n/// ${kept}`, '@internal', 'Restrict'],
  ['@shared', '@internal', 'Restrict'],
])('takes a parent %s and a child %s with %s', (parent, child, onDelete) => {
  expect(findingsIn(family(parent, child, onDelete), rule)).toEqual([]);
});

test.each([
  [owned, '@internal', 'Restrict', 'the erasure fails'],
  [owned, '@internal', 'NoAction', 'the erasure fails'],
  [owned, kept, 'Restrict', 'the erasure fails'],
  [owned, kept, 'Cascade', 'that are to be kept'],
  [owned, '@erase(anonymize, reason: "Law.")', 'Cascade', 'that are to stay, anonymised'],
])('finds a parent %s over a child %s with %s', (parent, child, onDelete, message) => {
  expect(findingsIn(family(parent, child, onDelete), rule)).toEqual([
    expect.objectContaining({ message: expect.stringContaining(message) }),
  ]);
});

test('follows cascades to what restricts them further down', () => {
  const findings = findingsIn(
    `/// @owner(userId)
    model Top {
      id      String   @id @default(uuid(7)) @db.Uuid
      /// @ref(auth-service.User)
      userId  String   @db.Uuid
      middles Middle[]
    }
    model Middle {
      id      String   @id @default(uuid(7)) @db.Uuid
      topId   String   @db.Uuid
      top     Top      @relation(fields: [topId], references: [id], onDelete: Cascade)
      bottoms Bottom[]
    }
    model Bottom {
      id       String @id @default(uuid(7)) @db.Uuid
      middleId String @db.Uuid
      middle   Middle @relation(fields: [middleId], references: [id], onDelete: Restrict)
    }`,
    rule,
  );
  expect(findings.map(({ message }) => message)).toEqual([
    'Erasing a person deletes their Top, but rows of Bottom stay and restrict it, so the erasure fails.',
  ]);
});

test('ends in a circle of cascades', () => {
  expect(
    findingsIn(
      `/// @owner(id)
      model Top {
        id String @id @default(uuid(7)) @db.Uuid
      }
      model A {
        id  String @id @default(uuid(7)) @db.Uuid
        bId String @unique @db.Uuid
        b   B      @relation("ab", fields: [bId], references: [id], onDelete: Cascade, onUpdate: NoAction)
        of  B?     @relation("ba")
      }
      model B {
        id  String @id @default(uuid(7)) @db.Uuid
        aId String @unique @db.Uuid
        a   A      @relation("ba", fields: [aId], references: [id], onDelete: Cascade, onUpdate: NoAction)
        of  A?     @relation("ab")
      }`,
      rule,
    ),
  ).toEqual([]);
});
