import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test.each(['password', 'clientSecret', 'refreshTokenHash', 'recoveryCodes', 'privateKey', 'codeHash'])(
  'reads %s as a secret',
  (field) => {
    expect(findingsIn(`${field} String`, 'secret-declared')).toHaveLength(1);
  },
);

test('finds one that is only personal', () => {
  expect(findingsIn('/// @pii(free-text)\npassword String', 'secret-declared')).toHaveLength(1);
});

test.each([
  'password Boolean',
  'passwordChangedAt DateTime',
  'secretName String',
  'transactionHash String',
  '/// @encrypted\nclientSecret Bytes',
])('leaves %s alone', (field) => {
  expect(findingsIn(field, 'secret-declared')).toEqual([]);
});
