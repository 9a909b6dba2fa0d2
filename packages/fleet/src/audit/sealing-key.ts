import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
} from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isExposed } from '@azora/schema/address';
import { fleetError } from '../errors.ts';

/** The key that signs seals. */
export interface SealingKey {
  readonly privateKey: KeyObject;
  /** See {@link publicKeyHash}. */
  readonly publicKeyHash: string;
}

/** Public keys that seals may be signed with, by {@link publicKeyHash}. */
export type TrustedKeys = ReadonlyMap<string, KeyObject>;

/** Says which key it was: SHA-256 over the public key as DER (SubjectPublicKeyInfo), in hex. */
export const publicKeyHash = (publicKey: KeyObject): string =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');

/**
 * Reads the key that signs seals, and makes it where there has been none. A key that is gone while its public half is
 * there is not replaced: somebody has to say so.
 * @throws {AzoraError} `AUDIT_KEY_EXPOSED`, `AUDIT_KEY_INVALID`, `AUDIT_KEY_LOST`, `FOLDER_NOT_WRITABLE`
 */
export const sealingKey = async (file: string): Promise<SealingKey> => {
  const privateKey = (await readPrivateKey(file)) ?? (await makeKey(file));
  const publicKey = createPublicKey(privateKey);
  const hash = publicKeyHash(publicKey);
  // An interruption between the two files left the first alone.
  await writeNew(`${file}.pub`, publicKey.export({ type: 'spki', format: 'pem' }), 0o644);
  if ((await trustedKeys(file)).has(hash)) return { privateKey, publicKeyHash: hash };
  throw fleetError('AUDIT_KEY_INVALID', `${file}.pub is not the public half of ${file}.`, {
    hint: `Bring back the key that belongs to it; or go on with this one: mv '${file}.pub' '${file}.old.pub'; what the other signed still verifies.`,
  });
};

/** The public keys beside the private one: `<file>.pub` and, from earlier keys, `<file>.<anything>.pub`. */
export const trustedKeys = async (file: string): Promise<TrustedKeys> => {
  const prefix = `${path.basename(file)}.`;
  const names = await readdir(path.dirname(file)).catch(() => []);
  const keys = new Map<string, KeyObject>();
  for (const name of names.filter((name) => name.startsWith(prefix) && name.endsWith('.pub')).sort()) {
    const publicFile = path.join(path.dirname(file), name);
    const key = parsed(publicFile, await readFile(publicFile, 'utf8'), createPublicKey);
    keys.set(publicKeyHash(key), key);
  }
  return keys;
};

const readPrivateKey = async (file: string): Promise<KeyObject | undefined> => {
  let text: string;
  try {
    const facts = await stat(file);
    if (process.platform !== 'win32' && isExposed(facts)) throw exposed(file, facts.mode);
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    if (hasCode(error, 'AUDIT_KEY_EXPOSED')) throw error;
    throw fleetError('AUDIT_KEY_INVALID', `${file} cannot be read: ${String(error)}`, {
      hint: 'Its user and whoever runs this must be one and the same.',
      cause: error,
    });
  }
  return parsed(file, text, createPrivateKey);
};

const makeKey = async (file: string): Promise<KeyObject> => {
  const publicFile = `${file}.pub`;
  if ((await stat(publicFile).catch(() => undefined)) !== undefined) {
    throw fleetError('AUDIT_KEY_LOST', `The key that signs seals is not at ${file}, though its public key is.`, {
      hint: `Bring it back from where a copy is kept. If it is gone for good, go on with a new one: mv '${publicFile}' '${file}.old.pub'; what it signed still verifies.`,
    });
  }
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    await mkdir(path.dirname(file), { recursive: true });
    // Another process may have made one at the same moment.
    if (!(await writeNew(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), 0o600))) return readOther(file);
  } catch (error) {
    throw fleetError('FOLDER_NOT_WRITABLE', `${file} cannot be written: ${String(error)}`, {
      hint: 'Make its folder, or make it yours; or name another file: AZORA_SEALING_KEY_FILE.',
      cause: error,
    });
  }
  return privateKey;
};

const readOther = async (file: string): Promise<KeyObject> => {
  const key = await readPrivateKey(file);
  if (key === undefined) throw new Error(`${file} was there a moment ago and is gone`);
  return key;
};

/** Whole and on disk, or not at all. @returns false where it is there already */
const writeNew = async (file: string, text: string | Buffer, mode: number): Promise<boolean> => {
  const temporary = `${file}.${randomUUID()}`;
  const handle = await open(temporary, 'wx', mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
    await link(temporary, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await handle.close();
    await rm(temporary, { force: true });
  }
};

const parsed = (file: string, text: string, parse: (text: string) => KeyObject): KeyObject => {
  let key: KeyObject | undefined;
  let cause: unknown;
  try {
    key = parse(text);
  } catch (error) {
    cause = error;
  }
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw fleetError('AUDIT_KEY_INVALID', `${file} holds no Ed25519 key in PEM.`, {
    hint: 'Bring back a copy of the key that was there; `azora audit seal` makes one only where there has been none.',
    cause,
  });
};

const exposed = (file: string, mode: number) =>
  fleetError(
    'AUDIT_KEY_EXPOSED',
    `${file} signs the seals of the audit trail and others may read it (mode ${(mode & 0o777).toString(8)}).`,
    {
      hint: `Type: chmod 600 '${file}'. If somebody may have copied it: mv '${file}.pub' '${file}.old.pub' && rm '${file}', and the next seal is signed with a new one.`,
    },
  );

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
