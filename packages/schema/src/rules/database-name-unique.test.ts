import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test('says it at the head of each service that claims the name', () => {
  const key = '{\n id String @id @default(uuid(7)) @db.Uuid\n}\n';
  const schema = `// services/a, database azora_x\nmodel A ${key}// services/b, database azora_x\nmodel B ${key}`;
  expect(findingsIn(schema, 'database-name-unique').map(({ file, line, column }) => [file, line, column])).toEqual([
    ['services/a/prisma/schema.prisma', 1, 1],
    ['services/b/prisma/schema.prisma', 1, 1],
  ]);
});
