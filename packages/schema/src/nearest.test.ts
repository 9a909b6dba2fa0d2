import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

test.each([
  ['peple-service', ['people-service', 'till-service'], 'people-service'],
  ['people-servcie', ['till-service', 'people-service'], 'people-service'],
  ['peopel', ['people', 'purple'], 'people'],
  ['shp', ['shop', 'crm'], 'shop'],
  ['nam', ['id', 'name'], 'name'],
  ['UP', ['up', 'down'], 'up'],
  ['sede', ['seed', 'check'], 'seed'],
  ['used_seat', ['id', 'used_seats'], 'used_seats'],
  ['cancelledAt', ['canceledAt', 'createdAt'], 'canceledAt'],
  ['azora-educatoin', ['azora-education', 'azora-covenant'], 'azora-education'],
  ['noitfication-servic', ['notification-service'], 'notification-service'],
  ['ownerI', ['id', 'ownerId'], 'ownerId'],
  ['created', ['updatedAt', 'createdAt'], 'createdAt'],
  ['shop-service', ['shop-services', 'shop-service'], 'shop-service'],
])('takes %s among %j for %s', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});

test.each([
  ['library-service', ['global-service', 'people-service']],
  ['tax-service', ['map-service', 'fax-service']],
  ['createdAt', ['updatedAt', 'deletedAt']],
  ['buyerId', ['payerId', 'userId']],
  ['azora-mint', ['azora-nexus', 'azora-os']],
  ['auth', ['auth-service']],
  ['xyz', ['xyy', 'abz', 'xy', 'zyx']],
  ['Idd', ['id', 'name']],
  ['ab', ['cd', 'xyb']],
  ['at', ['id']],
  ['x', ['y', 'id']],
  ['', ['up', 'a']],
  ['seed', ['check', 'status']],
  ['up', []],
])('takes %j among %j for nothing', (word, candidates) => {
  expect(nearest(word, candidates)).toBeUndefined();
});

test.each([
  ['abcd', 'abcx', true],
  ['abcd', 'abxx', false],
  ['abcdefgh', 'abcdefxx', true],
  ['abcdefgh', 'abcdexxx', false],
])('allows one slip for four letters: %s for %s is %s', (word, candidate, isNear) => {
  expect(nearest(word, [candidate])).toBe(isNear ? candidate : undefined);
});

test('asks where something is near', () => {
  expect(didYouMean('nam', ['name'])).toBe('Did you mean "name"?');
  expect(didYouMean('abc', ['xyc'])).toBeUndefined();
});
