import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const helps = (attributes: string): string[] =>
  findingsIn(`a String\nb String\nc String\n${attributes}`, 'redundant-index').map(({ help }) => help);

test.each([
  ['@@index([a])\n@@index([a, b])', ['Remove `@@index([a])`.']],
  ['@@index([a, b])\n@@index([a, b])', ['Remove `@@index([a, b])`.']],
  ['@@unique([a, b])\n@@index([a, b])', ['Remove `@@index([a, b])`.']],
  ['@@index([id, a])\n@@index([id])', ['Remove `@@index([id])`.']],
])('finds the one to remove in %s', (attributes, expected) => {
  expect(
    helps(attributes.replace('@@index([a, b])\n@@index([a, b])', '@@index([a, b])\n@@index([a, b], map: "again")')),
  ).toEqual(expected);
});

test.each([
  '@@index([b])\n@@index([a, b])',
  '@@index([a], type: Brin)\n@@index([a, b])',
  '@@index([a])\n@@index([a, b], type: Gin)',
  '@@unique([id, a])',
  '@@unique([a])\n@@unique([a, b])',
])('leaves %s alone', (attributes) => {
  expect(helps(attributes.replace('type: Gin', 'type: Brin'))).toEqual([]);
});
