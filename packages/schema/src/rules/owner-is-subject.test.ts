import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const rule = 'owner-is-subject';
const messages = (schema: string): string[] => findingsIn(schema, rule).map(({ message }) => message);

test.each([
  ['@ref(auth-service.User.id)', 0],
  ['@ref(auth-service.User.email)', 1],
  ['@external("somebody")', 1],
])('judges an owner that is %s', (annotation, count) => {
  expect(
    messages(
      `/// @owner(userId)\nmodel Thing {\n id String @id @default(uuid(7)) @db.Uuid\n/// ${annotation}\nuserId String @db.Uuid\n}`,
    ),
  ).toHaveLength(count);
});

test('finds an owner that is a list', () => {
  expect(
    messages(
      '/// @owner(userIds)\nmodel Thing {\n id String @id @default(uuid(7)) @db.Uuid\n/// @ref(auth-service.User)\nuserIds String[] @db.Uuid\n}',
    ),
  ).toHaveLength(1);
});

const chain = (top: string, via = 'parent'): string => `
${top}
model Top {
  id      String   @id @default(uuid(7)) @db.Uuid
  /// @ref(auth-service.User)
  userId  String   @db.Uuid
  middles Middle[]
}
/// @owner(via: top)
model Middle {
  id      String   @id @default(uuid(7)) @db.Uuid
  topId   String   @db.Uuid
  top     Top      @relation(fields: [topId], references: [id])
  bottoms Bottom[]
}
/// @owner(via: ${via})
model Bottom {
  id       String @id @default(uuid(7)) @db.Uuid
  parentId String @db.Uuid
  parent   Middle @relation(fields: [parentId], references: [id])
}`;

test('follows parents to an owner field', () => {
  expect(messages(chain('/// @owner(userId)'))).toEqual([]);
});

test('finds every model whose parents lead to no owner', () => {
  expect(messages(chain('/// @shared'))).toEqual([
    expect.stringContaining('Middle is owned through top, but Top belongs to nobody'),
    expect.stringContaining('Bottom is owned through parent, but Middle belongs to nobody'),
  ]);
});

test('suggests the relation that was meant', () => {
  expect(findingsIn(chain('/// @owner(userId)', 'parnet'), rule)).toEqual([
    expect.objectContaining({ help: 'Did you mean "parent"?' }),
  ]);
});

test('ends in a circle of parents', () => {
  expect(
    messages(`/// @owner(via: b)
      model A {
        id  String @id @default(uuid(7)) @db.Uuid
        bId String @unique @db.Uuid
        b   B      @relation("ab", fields: [bId], references: [id], onDelete: NoAction, onUpdate: NoAction)
        of  B?     @relation("ba")
      }
      /// @owner(via: a)
      model B {
        id  String @id @default(uuid(7)) @db.Uuid
        aId String @unique @db.Uuid
        a   A      @relation("ba", fields: [aId], references: [id], onDelete: NoAction, onUpdate: NoAction)
        of  A?     @relation("ab")
      }`),
  ).toHaveLength(2);
});

test('takes the subject model by its own id alone', () => {
  const user = (owner: string): string =>
    `// services/auth-service, database azora_auth\n/// @owner(${owner})\nmodel User {\n  id String @id @default(uuid(7)) @db.Uuid\n  mainId String @db.Uuid\n}\n`;
  expect(messages(user('id'))).toEqual([]);
  expect(messages(user('mainId'))).toHaveLength(1);
});
