import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const messages = (writes: string, owner = '@owner(userId, otherId)'): string[] =>
  findingsIn(
    `/// ${owner}
    /// @writes(${writes})
    model Thing {
      id        String   @id @default(uuid(7)) @db.Uuid
      /// @ref(auth-service.User)
      userId    String?  @db.Uuid
      /// @ref(auth-service.User)
      otherId   String?  @db.Uuid
      text      String
      tags      String[]
      note      String?
      count     Int      @default(0)
      createdAt DateTime @default(now())
      updatedAt DateTime @updatedAt
    }`,
    'writes-insert-complete',
  ).map(({ message }) => message);

test('asks for required fields that nothing fills in', () => {
  expect(messages('insert(userId, text)')).toEqual([]);
  expect(messages('insert(userId)')).toEqual([expect.stringContaining('it needs text,')]);
});

test('asks for one owner of several', () => {
  expect(messages('insert(otherId, text)')).toEqual([]);
  expect(messages('insert(text)')).toEqual([expect.stringContaining('it needs userId,')]);
});

test('asks nothing where owners only update', () => {
  expect(messages('update(note)')).toEqual([]);
});

test('asks for what only the client would fill in, which it has no right to send', () => {
  const [message] = findingsIn(
    `/// @owner(userId)
    /// @writes(insert(userId))
    model Thing {
      id        String   @id @default(uuid(7)) @db.Uuid
      /// @ref(auth-service.User)
      userId    String   @db.Uuid
      slug      String   @default(cuid())
      setAt     DateTime @default(now())
      createdAt DateTime @default(now())
      updatedAt DateTime @updatedAt
    }`,
    'writes-insert-complete',
  ).map((finding) => finding.message);
  expect(message).toContain('it needs slug,');
});
