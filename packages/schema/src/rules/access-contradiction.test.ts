import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test('names everything that opens an internal model', () => {
  const [finding] = findingsIn(
    '/// @internal\n/// @shared\n/// @writes(delete)\nmodel Thing {\n id String @id @default(uuid(7)) @db.Uuid\n}',
    'access-contradiction',
  );
  expect(finding).toMatchObject({
    line: 10,
    column: 5,
    help: 'Remove `@internal`, or remove `@shared` and `@writes`.',
  });
});
