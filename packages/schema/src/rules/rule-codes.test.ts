import { expect, test } from 'vitest';
import { rules } from './registry.ts';
import { annotationCodes, ruleCodes } from './rule-codes.ts';

test('are those of the rules there are, in their order', () => {
  expect(ruleCodes).toEqual(rules.map(({ code }) => code));
});

test('name one thing each', () => {
  const codes = [...ruleCodes, ...annotationCodes];
  expect(new Set(codes).size).toBe(codes.length);
});
