import { createHash, createHmac, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

/** RFC 7677 asks for this many at least, and it is what PostgreSQL itself takes. */
const ITERATIONS = 4096;
const SALT_BYTES = 16;
const KEY_BYTES = 32;

const derive = promisify(pbkdf2);

/**
 * What PostgreSQL stores of a password (RFC 5803). Sent in its place, so that the password itself stands in no statement
 * that the server may log. RFC 5802 has passwords beyond ASCII prepared first; here none is taken.
 * @throws {RangeError} where the password holds anything but printable ASCII
 */
export const scramVerifier = async (password: string, salt = randomBytes(SALT_BYTES)): Promise<string> => {
  if (!/^[\x20-\x7e]+$/.test(password)) throw new RangeError('a password must be printable ASCII');
  const salted = await derive(password, salt, ITERATIONS, KEY_BYTES, 'sha256');
  const key = (name: string): Buffer => createHmac('sha256', salted).update(name).digest();
  const storedKey = createHash('sha256').update(key('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${storedKey}:${key('Server Key').toString('base64')}`;
};

/** 192 random bits, of letters that need no quoting in a URL or a shell. */
export const newPassword = (): string => randomBytes(24).toString('base64url');
