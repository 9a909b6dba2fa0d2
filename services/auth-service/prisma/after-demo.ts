import { randomBytes } from 'node:crypto';
import type { AfterDemo } from '@azora/db/seed';
import { hashPassword } from '../src/password.ts';

const PEOPLE = ['educator@azora.world', 'employer@azora.world', 'student@azora.world'];

/** 96 bits: nobody guesses it, and it can still be typed. */
const PASSWORD_BYTES = 12;

/**
 * Gives the three people of the demo a password, one for this installation: a seed would give everybody the same, and
 * demo data has a way of reaching servers that are on the network. Those who have one keep it.
 */
const givePassword: AfterDemo = async ({ query }) => {
  const without = await query(
    'SELECT id, email FROM users WHERE email = ANY ($1) AND password_hash IS NULL ORDER BY email',
    [PEOPLE],
  );
  if (without.length === 0) return undefined;
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  for (const { id } of without) {
    await query(
      `UPDATE users SET password_hash = $2, password_changed_at = now(), updated_at = now()
        WHERE id = $1 AND password_hash IS NULL`,
      [id, await hashPassword(password)],
    );
  }
  const who = without.map(({ email }) => email).join(', ');
  return `The password of ${who} is ${password}. It is kept nowhere else, so write it down.`;
};

export default givePassword;
