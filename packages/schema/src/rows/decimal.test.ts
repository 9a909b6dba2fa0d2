import { expect, test } from 'vitest';
import { addDecimals, type Decimal, decimalText, divideDecimals, parseDecimal, roundDecimal } from './decimal.ts';

const decimal = (text: string): Decimal => parseDecimal(text) ?? { digits: 0n, scale: 0 };

test.each([
  ['12', '12'],
  ['-0.50', '-0.50'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['1e3', '1000'],
  ['12e-3', '0.012'],
  ['123456789012345678901234567890.12345678', '123456789012345678901234567890.12345678'],
])('reads %s as %s', (text, expected) => {
  expect(decimalText(decimal(text))).toBe(expected);
});

test.each(['', '.', '-', 'NaN', '1,5', '0x10', '1e'])('takes "%s" for no number', (text) => {
  expect(parseDecimal(text)).toBeUndefined();
});

test('adds without loss', () => {
  expect(decimalText(addDecimals(decimal('0.1'), decimal('0.20')))).toBe('0.30');
});

// Quotients as PostgreSQL 18 prints them.
test.each([
  ['1', '3', '0.33333333333333333333'],
  ['2.5', '2.3', '1.08695652173913043478'],
  ['10000', '3', '3333.3333333333333333'],
  ['-2', '3', '-0.66666666666666666667'],
  ['1', '0.0007', '1428.5714285714285714'],
  ['1.00000000', '3', '0.33333333333333333333'],
  ['0', '7', '0.00000000000000000000'],
])('divides %s by %s into %s', (a, b, expected) => {
  expect(decimalText(divideDecimals(decimal(a), decimal(b)) ?? decimal('-1'))).toBe(expected);
});

test('does not divide by zero', () => {
  expect(divideDecimals(decimal('1'), decimal('0.0'))).toBeUndefined();
});

test.each([
  ['2.5', 0, '3'],
  ['-2.5', 0, '-3'],
  ['2.45', 1, '2.5'],
  ['1.5', 3, '1.500'],
  ['1250', -2, '1300'],
])('rounds %s to %d places as %s', (text, scale, expected) => {
  expect(decimalText(roundDecimal(decimal(text), scale))).toBe(expected);
});
