import { hash } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import { hashPassword, verifyAgainstNobody, verifyPassword } from './password.ts';

/** As the database's check admits them. */
const STORABLE =
  /^([$]argon2id[$]v=19[$]m=[0-9]+,t=[0-9]+,p=[0-9]+[$][A-Za-z0-9+/]+[$][A-Za-z0-9+/]+|[$]2[aby][$][0-9]{2}[$][./A-Za-z0-9]{53})$/;

/** From the test vectors of Openwall's crypt_blowfish; all three prefixes mean the same to a password in ASCII. */
const OPENWALL = { password: 'U*U', rest: '05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW' };
const OPENWALL_LONG = {
  password: '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789chars after 72 are ignored',
  hash: '$2a$05$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui',
};

describe('hashPassword', () => {
  it('makes an Argon2id hash with the parameters of OWASP, salted anew each time', async () => {
    const hashes = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
    expect(hashes[0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(hashes[0]).toMatch(STORABLE);
    expect(hashes[0]).not.toBe(hashes[1]);
  });

  it('counts characters, not bytes, and refuses too few and too many', async () => {
    await expect(hashPassword('1234567')).rejects.toMatchObject({ code: 'PASSWORD_TOO_SHORT' });
    await expect(hashPassword('🔑🔑🔑🔑')).rejects.toMatchObject({ code: 'PASSWORD_TOO_SHORT' });
    await expect(hashPassword('a'.repeat(257))).rejects.toMatchObject({ code: 'PASSWORD_TOO_LONG' });
    await expect(hashPassword('ﷺ'.repeat(256))).rejects.toMatchObject({ code: 'PASSWORD_TOO_LONG' });
    const longest = '🔑'.repeat(256);
    expect(await verifyPassword(longest, await hashPassword(longest))).toEqual({ ok: true });
  });
});

describe('verifyPassword', () => {
  it('tells the right password from a wrong one', async () => {
    const stored = await hashPassword('correct horse');
    expect(await verifyPassword('correct horse', stored)).toEqual({ ok: true });
    for (const wrong of ['correct horsf', 'Correct horse', 'correct horse ', '', 'correct horse\0']) {
      expect(await verifyPassword(wrong, stored), wrong).toEqual({ ok: false });
    }
  });

  it('knows a password however its characters are composed', async () => {
    expect(await verifyPassword('Zoe\u0308 Zoe\u0308 Zoe\u0308', await hashPassword('Zoë Zoë Zoë'))).toEqual({
      ok: true,
    });
  });

  it.each(['$2a$', '$2b$', '$2y$'])(
    'checks a bcrypt hash (%s) and gives the Argon2id hash to store instead',
    async (prefix) => {
      const stored = `${prefix}${OPENWALL.rest}`;
      expect(stored).toMatch(STORABLE);
      expect(await verifyPassword('U*V', stored)).toEqual({ ok: false });
      const { ok, rehash } = await verifyPassword(OPENWALL.password, stored);
      expect(ok).toBe(true);
      expect(rehash).toMatch(/^\$argon2id\$/);
      expect(await verifyPassword(OPENWALL.password, rehash ?? '')).toEqual({ ok: true });
    },
  );

  it('takes a password longer than bcrypt reads, and hashes all of it anew', async () => {
    const { ok, rehash = '' } = await verifyPassword(OPENWALL_LONG.password, OPENWALL_LONG.hash);
    expect(ok).toBe(true);
    expect(await verifyPassword(OPENWALL_LONG.password.slice(0, 72), rehash)).toEqual({ ok: false });
  });

  it.each([
    { memoryCost: 9_728, timeCost: 2 },
    { memoryCost: 19_456, timeCost: 1 },
    { memoryCost: 19_456, timeCost: 2, parallelism: 2 },
    { memoryCost: 19_456, timeCost: 2, algorithm: 1 },
  ])('gives a new hash where the stored one was made otherwise (%j)', async (options) => {
    const { ok, rehash } = await verifyPassword('correct horse', await hash('correct horse', options));
    expect(ok).toBe(true);
    expect(rehash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('hashes nothing of a text that is too long', async () => {
    const stored = await hashPassword('correct horse');
    const startedAt = performance.now();
    for (let count = 0; count < 20; count++) {
      expect(await verifyPassword('x'.repeat(10_000_000), stored)).toEqual({ ok: false });
      expect(await verifyPassword('x'.repeat(10_000_000), null)).toEqual({ ok: false });
    }
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  it('takes as long for an account that is not there, or has no password', async () => {
    const stored = await hashPassword('correct horse');
    const rounds = Array.from({ length: 15 }, () => 0);
    const times: Record<'somebody' | 'nobody', number[]> = { somebody: [], nobody: [] };
    for (const _ of rounds) {
      times.somebody.push(await timed(() => verifyPassword('wrong horse', stored)));
      times.nobody.push(await timed(() => verifyPassword('wrong horse', null)));
    }
    expect(await verifyAgainstNobody('wrong horse')).toEqual({ ok: false });
    const ratio = Math.min(...times.nobody) / Math.min(...times.somebody);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('says that a stored text is no hash', async () => {
    for (const stored of ['', 'correct horse', '$argon2id$v=19$m=1,t=1,p=1$aa$bb', '$1$salt$hash']) {
      await expect(verifyPassword('correct horse', stored)).rejects.toThrow();
    }
  });
});

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
};
