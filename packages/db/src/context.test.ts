import { describe, expect, it } from 'vitest';
import { serviceContext, userContext } from './context.ts';

const USER = '00000000-0000-7000-8000-00000000000a';

describe('userContext', () => {
  it.each([
    'no-uuid',
    '',
    `${USER}'; DROP TABLE users; --`,
    ` ${USER}`,
    `${USER}\n`,
    `{${USER}}`,
    USER.replaceAll('-', ''),
    undefined,
    null,
    7,
    [USER],
    { toString: () => USER },
  ])('refuses %j as a user and as a tenant', (value) => {
    const refused = expect.objectContaining({ code: 'INVALID_SUBJECT', hint: expect.any(String) });
    expect(() => userContext({ user: value as string })).toThrow(refused);
    if (value !== undefined) expect(() => userContext({ user: USER, tenant: value as string })).toThrow(refused);
  });

  it('does not repeat what it refuses', () => {
    expect(() => userContext({ user: 'a secret' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('a secret') }),
    );
  });

  it('writes ids small, and leaves nothing undefined', () => {
    expect(userContext({ user: USER.toUpperCase(), tenant: USER.toUpperCase() })).toEqual({
      ...{ role: 'azora_user', subject: USER, tenant: USER, actor: '', requestId: '', includeDeleted: false },
    });
  });

  it('shows deleted rows to those alone who say so with `true`', () => {
    expect(userContext({ user: USER, includeDeleted: 'no' as unknown as boolean }).includeDeleted).toBe(false);
  });
});

describe('serviceContext', () => {
  it.each(['', '  ', 'a\0b', 'x'.repeat(501), undefined, null])('refuses %j as a reason', (reason) => {
    expect(() => serviceContext('auth-service', reason as string)).toThrow(
      expect.objectContaining({ code: 'INVALID_CONTEXT' }),
    );
  });

  it('names the service and its reason, or who had it done', () => {
    expect(serviceContext('auth-service', 'sign-in').actor).toBe('auth-service: sign-in');
    expect(serviceContext('auth-service', 'ticket 7', { actor: 'Zanele' }).actor).toBe('Zanele: ticket 7');
  });
});
