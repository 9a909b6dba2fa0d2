import { describe, expect, it } from 'vitest';
import { ago, bytes, count, duration, grouped } from './quantity.ts';

describe('quantities', () => {
  it('counts one thing in the singular', () => {
    expect([count(1, 'service'), count(0, 'service'), count(12, 'service')]).toEqual([
      '1 service',
      '0 services',
      '12 services',
    ]);
    expect(count(2, 'entry', 'entries')).toBe('2 entries');
  });

  it('groups digits by threes whatever the locale of the machine', () => {
    expect(grouped(1234567)).toBe('1,234,567');
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [7_650_000, '7.7 MB'],
    [99_940_000, '99.9 MB'],
    [99_960_000, '100 MB'],
    [999_600_000, '1.0 GB'],
    [34_000_000_000, '34.0 GB'],
    [5e18, '5000 PB'],
  ])('shows %d bytes as %s', (amount, text) => {
    expect(bytes(amount)).toBe(text);
  });

  it.each([
    [0.4, '0 ms'],
    [999.4, '999 ms'],
    [999.6, '1.0 s'],
    [59_949, '59.9 s'],
    [59_960, '1 min 00 s'],
    [125_000, '2 min 05 s'],
    [3_600_000, '1 h 00 min'],
    [5_460_000, '1 h 31 min'],
  ])('shows %d milliseconds as %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });

  it.each([
    ['2026-11-20T11:59:55Z', 'just now'],
    ['2026-11-20T12:00:30Z', 'just now'],
    ['2026-11-20T11:59:30Z', '30 s ago'],
    ['2026-11-20T11:57:00Z', '3 min ago'],
    ['2026-11-20T09:00:00Z', '3 h ago'],
    ['2026-11-19T11:00:00Z', '1 day ago'],
    ['2026-11-10T12:00:00Z', '10 days ago'],
    ['2026-10-01T12:00:00Z', '1 month ago'],
    ['2023-10-01T12:00:00Z', '3 years ago'],
  ])('shows %s as %s', (then, text) => {
    expect(ago(new Date(then), new Date('2026-11-20T12:00:00Z'))).toBe(text);
  });
});
