import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const long = 'a'.repeat(64);
const key = 'id String @id @default(uuid(7)) @db.Uuid';

test('counts bytes, not letters', () => {
  const name = 'é'.repeat(32);
  expect(findingsIn(`word String @map("${name}")`, 'identifier-length')).toEqual([
    expect.objectContaining({ message: expect.stringContaining(`"${name}" has 64 bytes`) }),
  ]);
  expect(findingsIn(`word String @map("${'é'.repeat(31)}a")`, 'identifier-length')).toEqual([]);
});

test.each([
  ['table', `model Thing {\n${key}\n@@map("${long}")\n}`],
  ['enum', `model Thing {\n${key}\nstate State\n}\nenum State {\nA\n@@map("${long}")\n}`],
  ['enum value', `model Thing {\n${key}\nstate State\n}\nenum State {\nA @map("${long}")\n}`],
  ['database', `// services/thing, database ${long}\nmodel Thing {\n${key}\n}`],
])('finds a long %s', (what, schema) => {
  expect(findingsIn(schema, 'identifier-length')).toEqual([
    expect.objectContaining({ message: expect.stringMatching(`^The ${what} "`) }),
  ]);
});
