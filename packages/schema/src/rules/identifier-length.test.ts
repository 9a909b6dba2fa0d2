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

test('finds two sequences that PostgreSQL would give one name, and none that it tells apart', () => {
  const counted = (model: string, table: string) =>
    `model ${model} {\n${key}\nnumber Int @default(autoincrement())\n@@map("${table}")\n}\n`;
  const [first, second] = ['1', '2'].map((digit) => `${'t'.repeat(54)}${digit}`);
  expect(findingsIn(counted('A', `${first}`) + counted('B', `${second}`), 'identifier-length')).toEqual([
    expect.objectContaining({
      message: `PostgreSQL cuts the names of the sequences of A.number and B.number to the same 63 bytes, "${'t'.repeat(52)}_number_seq".`,
    }),
  ]);
  expect(findingsIn(counted('A', 'a') + counted('B', `${second}`), 'identifier-length')).toEqual([]);
});
