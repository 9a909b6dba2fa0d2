import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test.each([
  ['email', 'email'],
  ['billingEmail', 'email'],
  ['phoneNumber', 'phone'],
  ['firstName', 'name'],
  ['dateOfBirth', 'birthdate'],
  ['ipAddress', 'ip'],
  ['homeAddress', 'address'],
  ['passportNumber', 'government-id'],
  ['iban', 'financial'],
])('reads %s as %s', (field, kind) => {
  expect(findingsIn(`${field} String`, 'pii-declared')).toEqual([
    expect.objectContaining({ help: `Add \`/// @pii(${kind})\` to ${field}.` }),
  ]);
});

test.each([
  'emailVerified Boolean',
  'email Boolean',
  'emailTemplate String',
  'fileName String',
  'contractAddress String',
  'zip String',
  '/// @secret\nemail String',
  '/// @ref(auth-service.User.email)\nemail String',
])('leaves %s alone', (field) => {
  expect(findingsIn(field, 'pii-declared')).toEqual([]);
});
