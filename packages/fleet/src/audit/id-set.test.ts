import { expect, it } from 'vitest';
import { idSet } from './id-set.ts';

it('an id set knows what was added, once, however far apart', () => {
  const ids = idSet();
  const added = [1, 2, 7, 8, 65_535, 65_536, 2 ** 40, 0, -1, -65_536, -65_537];
  expect(added.map(ids.add)).toEqual(added.map(() => true));
  expect(added.map(ids.add)).toEqual(added.map(() => false));
  expect(added.map(ids.has)).toEqual(added.map(() => true));
  expect([3, 9, 65_537, 2 ** 40 + 1, -2, -65_535].map(ids.has)).toEqual(Array(6).fill(false));
  expect(ids.size()).toBe(added.length);
});
