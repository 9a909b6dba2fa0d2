import { hash, verify } from '@node-rs/argon2';
import { verify as verifyBcrypt } from '@node-rs/bcrypt';

/** What came of a check. `rehash` is to be stored in place of the hash that was checked. */
export type PasswordCheck =
  | { readonly ok: true; readonly rehash?: string }
  | { readonly ok: false; readonly rehash?: undefined };

/** Why a password cannot be set. */
export class PasswordRefused extends Error {
  override readonly name = 'PasswordRefused';
  readonly code: 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG';

  constructor(code: PasswordRefused['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Source: NIST SP 800-63B §5.1.1.2. Characters, however many bytes each takes. */
export const MIN_PASSWORD_LENGTH = 8;

/**
 * NIST SP 800-63B §5.1.1.2 asks for 64 at least; the OWASP Authentication Cheat Sheet for a limit, so that nobody makes
 * the server hash megabytes.
 */
export const MAX_PASSWORD_LENGTH = 256;

/**
 * Argon2id with the parameters that OWASP recommends: 19 MiB of memory, two passes, one thread.
 * Source: OWASP Password Storage Cheat Sheet, "Argon2id"; RFC 9106 (Argon2).
 */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * The hash of a new password, in PHC string form.
 * @throws {PasswordRefused}
 */
export const hashPassword = async (password: string): Promise<string> => {
  const { length } = [...password.normalize('NFKC')];
  if (length < MIN_PASSWORD_LENGTH) {
    throw new PasswordRefused('PASSWORD_TOO_SHORT', `A password has ${MIN_PASSWORD_LENGTH} characters at least.`);
  }
  if (isTooLong(password)) {
    throw new PasswordRefused('PASSWORD_TOO_LONG', `A password has ${MAX_PASSWORD_LENGTH} characters at most.`);
  }
  return await hashNormal(password);
};

/**
 * Checks a password against what is stored for an account. A bcrypt hash that came from elsewhere, and an Argon2 hash
 * with other parameters, are checked too and come with the hash to store instead.
 * @param stored null where the account has no password, or there is no account: it takes as long and never succeeds
 * @throws {Error} where `stored` is no such hash, which the database does not let in
 */
export const verifyPassword = async (password: string, stored: string | null): Promise<PasswordCheck> => {
  // Says nothing about the account: whoever asks knows how long their password is.
  if (isTooLong(password)) return { ok: false };
  if (stored === null) return await verifyAgainstNobody(password);
  if (BCRYPT.test(stored)) {
    // As it was hashed: bcrypt knows no normal form, and no more than 72 bytes.
    return (await verifyBcrypt(password, stored)) ? { ok: true, rehash: await hashNormal(password) } : { ok: false };
  }
  if (!(await verify(stored, password.normalize('NFKC')))) return { ok: false };
  return stored.startsWith(CURRENT) ? { ok: true } : { ok: true, rehash: await hashNormal(password) };
};

/** Takes the time of a check, so that an answer does not tell whether there is such an account. Never succeeds. */
export const verifyAgainstNobody = async (password: string): Promise<PasswordCheck> => {
  if (!isTooLong(password)) await verify(NOBODY, password.normalize('NFKC'));
  return { ok: false };
};

/** NIST SP 800-63B §5.1.1.2: one password, however a keyboard composes its characters. */
const hashNormal = (password: string): Promise<string> => hash(password.normalize('NFKC'), ARGON2ID);

/** Asked of the UTF-16 units first, so that nothing of a huge text is copied. */
const isTooLong = (password: string): boolean =>
  password.length > 2 * MAX_PASSWORD_LENGTH || [...password.normalize('NFKC')].length > MAX_PASSWORD_LENGTH;

const BCRYPT = /^\$2[aby]\$/;

/** How a hash with the parameters above begins. */
const CURRENT = `$argon2id$v=19$m=${ARGON2ID.memoryCost},t=${ARGON2ID.timeCost},p=${ARGON2ID.parallelism}$`;

/** Salt and hash are random bytes: no password has this hash. */
const NOBODY = `${CURRENT}B2PBNcJrCpVs0PLvpphREw$prq0Hp6gEstrghQDrCyXSWsr1WG0tB9kYpcNiE5MyvI`;
