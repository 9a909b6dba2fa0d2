import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

test.each([
  ['peple-service', ['people-service', 'till-service'], 'people-service'],
  ['Idd', ['id', 'name'], 'id'],
  ['nam', ['id', 'name'], 'name'],
  ['UP', ['up', 'down'], 'up'],
  ['sede', ['seed', 'check'], 'seed'],
])('takes %s among %j for %s', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});

test.each([
  ['xyz', ['abz']],
  ['ab', ['cd', 'xyb']],
  ['at', ['id']],
  ['x', ['y', 'id']],
  ['', ['up', 'a']],
  ['seed', ['check', 'status']],
  ['up', []],
])('takes %j among %j for nothing', (word, candidates) => {
  expect(nearest(word, candidates)).toBeUndefined();
});

test('asks where something is near', () => {
  expect(didYouMean('nam', ['name'])).toBe('Did you mean "name"?');
  expect(didYouMean('abc', ['xyc'])).toBeUndefined();
});
