import { expect, it } from 'vitest';
import { sequenceName } from './sequence-name.ts';

// As PostgreSQL 15 and 18 named them; access.test.ts compares with a server.
it.each([
  ['ticks', 'n', 'ticks_n_seq'],
  ['t'.repeat(29), 'c'.repeat(29), `${'t'.repeat(29)}_${'c'.repeat(29)}_seq`],
  ['t'.repeat(63), 'n', `${'t'.repeat(57)}_n_seq`],
  ['t'.repeat(40), 'c'.repeat(40), `${'t'.repeat(29)}_${'c'.repeat(29)}_seq`],
  ['t', 'c'.repeat(63), `t_${'c'.repeat(57)}_seq`],
  [`a${'é'.repeat(31)}`, 'nn', `a${'é'.repeat(27)}_nn_seq`],
])('names the sequence of %s.%s', (table, column, name) => {
  expect(sequenceName(table, column)).toBe(name);
});
