import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test('leaves an exemption alone while its rule is off', () => {
  const schema =
    '/// Rows of a file as they come.\n/// @allow(timestamps, reason: "None.")\nmodel Staging {\n id String @id @default(uuid(7)) @db.Uuid\n}';
  expect(findingsIn(schema, 'allow-unused', 'model-documented')).toHaveLength(0);
  expect(findingsIn(schema, 'allow-unused', 'timestamps')).toHaveLength(0);
});

test('finds an exemption on another model than the one that needs it', () => {
  const schema = `/// @allow(model-documented, reason: "None.")
    /// Rows of a file as they come.
    model First {
      id String @id @default(uuid(7)) @db.Uuid
    }
    model Second {
      id String @id @default(uuid(7)) @db.Uuid
    }`;
  expect(findingsIn(schema, 'allow-unused', 'model-documented').map(({ code }) => code)).toEqual([
    'allow-unused',
    'model-documented',
  ]);
});
