import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const helps = (target: string, field = 'other String'): string[] =>
  findingsIn(`/// @ref(${target})\n${field}`, 'ref-target-exists').map(({ message, help }) => `${message} ${help}`);

test.each([
  ['auth-servce.User', 'there is no service called auth-servce. Did you mean "auth-service"?'],
  ['weather.Station', 'there is no service called weather. `azora status`'],
  ['auth-service.Usr', 'auth-service has no model called Usr. Did you mean "User"?'],
  ['auth-service.Wardrobe', 'Its models are User.'],
  ['auth-service.User.emial', 'User has no field called emial. Did you mean "email"?'],
  ['auth-service.User.wardrobe', 'Its unique fields are id, email.'],
  ['auth-service.User.name', 'name is not unique there, so it names no one row. Name a unique field (id, email)'],
])('finds %s', (target, text) => expect(helps(target)).toEqual([expect.stringContaining(text)]));

test.each(['auth-service.User', 'auth-service.User.id', 'shared.Currency.code', 'example-service.Example'])(
  'takes %s',
  (target) => expect(helps(target)).toEqual([]),
);
