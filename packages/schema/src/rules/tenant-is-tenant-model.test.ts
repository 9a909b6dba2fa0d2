import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test('takes the tenant model by its own id', () => {
  expect(
    findingsIn(
      '// services/enterprise-service, database azora_enterprise\n/// @tenant(id)\nmodel Organization {\n  id String @id @default(uuid(7)) @db.Uuid\n}\n',
      'tenant-is-tenant-model',
    ),
  ).toEqual([]);
});
