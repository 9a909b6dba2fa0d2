import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const model = (name: string, fields: string): string =>
  `model ${name} {\n  id String @id @default(uuid(7)) @db.Uuid\n  createdAt DateTime @default(now())\n  ${fields.split(', ').join('\n  ')}\n}\n`;

const found = (one: string, other: string): string[] =>
  findingsIn(
    `// services/a, database a\n${model('One', one)}// services/b, database b\n${model('Other', other)}`,
    'models-alike',
  ).map(({ service, message }) => `${service}: ${message}`);

const FIVE = 'number String, total Decimal, issuedAt DateTime, paidAt DateTime?, note String';

test('finds a copy from both sides', () => {
  expect(found(FIVE, FIVE)).toEqual([
    'a: 5 of the 5 own fields of One are in b.Other too, so two services keep one thing.',
    'b: 5 of the 5 own fields of Other are in a.One too, so two services keep one thing.',
  ]);
});

test('finds one whose words are bent', () => {
  expect(found(FIVE, FIVE.replace('issuedAt', 'issueAt').replace('number', 'numbers'))).toHaveLength(2);
});

test('finds four of five, and not three of five', () => {
  expect(found(FIVE, FIVE.replace('note', 'colour'))).toHaveLength(2);
  expect(found(FIVE, FIVE.replace('note', 'colour').replace('total', 'weight'))).toEqual([]);
});

test('counts the type as well', () => {
  expect(found(FIVE, FIVE.replace('note String', 'note Int').replace('total Decimal', 'total Int'))).toEqual([]);
});

test('says nothing of the larger model, which has enough of its own', () => {
  expect(found(FIVE, `${FIVE}, colour String, weight Int`)).toEqual([expect.stringMatching(/^a: 5 of the 5/)]);
});

test('judges no model of three fields, and none within one service', () => {
  expect(found('a1 Int, b1 Int, c1 Int', 'a1 Int, b1 Int, c1 Int')).toEqual([]);
  expect(findingsIn(`${model('One', FIVE)}${model('Other', FIVE)}`, 'models-alike')).toEqual([]);
});
