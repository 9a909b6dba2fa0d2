import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const model = (name: string, to: string, optional = ''): string =>
  `model ${name} {
  id    String @id @default(uuid(7)) @db.Uuid
  ${to.toLowerCase()}Id String${optional} @db.Uuid
  ${to.toLowerCase()}   ${to}${optional} @relation("${name}${to}", fields: [${to.toLowerCase()}Id], references: [id])
`;
const back = (name: string, from: string): string =>
  `  ${from.toLowerCase()}s ${from}[] @relation("${from}${name}")\n}\n`;

const ring = (optional = ''): string =>
  model('A', 'B') + back('A', 'C') + model('B', 'C', optional) + back('B', 'A') + model('C', 'A') + back('C', 'B');

const messages = (snippet: string): string[] =>
  findingsIn(snippet, 'foreign-key-cycle').map(({ line, message }) => `${line} ${message}`);

test('finds a circle once, at the relation that closes it', () => {
  expect(messages(ring())).toEqual([expect.stringMatching(/^\d+ A → B → C → A demand a row of each other/)]);
});

test('takes a circle with one optional relation', () => {
  expect(messages(ring('?'))).toEqual([]);
});

test('finds a required relation of a model to itself', () => {
  const self = model('A', 'A').replaceAll('aId', 'parentId').replace('  a   A', '  parent A');
  expect(messages(`${self}  children A[] @relation("AA")\n}\n`)).toEqual([expect.stringContaining('A → A demand')]);
});
