import { type KeyObject, sign, verify } from 'node:crypto';
import type { SealingKey, TrustedKeys } from './sealing-key.ts';

/** What every line of a seal file says. Transactions' ids are decimal text: they have 64 bits. */
interface LineState {
  /** Counts the lines of the file, from 1. */
  readonly line: number;
  readonly service: string;
  readonly segment: number;
  /** Records in the file of leaves up to and including this line's. */
  readonly leaves: number;
  /** Every transaction below it had ended when this was read, so that none of them can write any more. */
  readonly watermark: string;
  /** A transaction that began after `lastGivenId` was given out: later ones have higher numbers only. */
  readonly nextTransaction: string;
  /** The last number that had been given to an entry before `nextTransaction` began. */
  readonly lastGivenId: number;
  /** No entry that is still to be sealed has this number or a lower one; where to begin reading next time. */
  readonly unsealedAfter: number;
  /** The server's `system_identifier`, which a copy in another cluster does not have. */
  readonly system: string;
  /** SHA-256 of the public key; see `publicKeyHash`. */
  readonly key: string;
}

/** One seal over a batch of rows. */
export interface SealLine extends LineState {
  readonly kind: 'seal';
  /** Counts the seals of the segment, from 1. */
  readonly number: number;
  /** `restored`: rows that came with a restore, by number; `transactions`: rows by transaction and number. */
  readonly rows: 'transactions' | 'restored';
  readonly count: number;
  /** The watermark of the line before, 0 where this is the first: the rows' transactions are from here on. */
  readonly since: string;
  /** The lowest and the highest number among the rows. */
  readonly firstId: number;
  readonly lastId: number;
  /** The hash of the seal before; null where this is the first. */
  readonly previous: string | null;
  /** See `sealHash`. */
  readonly hash: string;
  /** ISO 8601, by the sealer's clock. */
  readonly sealedAt: string;
  /** Ed25519 over the 32 bytes of the hash, in base64. */
  readonly signature: string;
}

/** A place in the chain. */
export interface SealPlace {
  readonly segment: number;
  readonly number: number;
  readonly hash: string;
}

/** A restored database's new segment. */
export interface SegmentLine extends LineState {
  readonly kind: 'segment';
  /** The last seal whose rows were all there; null where none was, or where there are no leaves of any any more. */
  readonly follows: SealPlace | null;
  readonly reason: string;
  /** ISO 8601, by the sealer's clock. */
  readonly openedAt: string;
  /** Rows up to this number came with the restore, or were written between it and the opening. */
  readonly lastRestoredId: number;
  /** Seals that lie beyond what was restored, their rows, and how many of these are no longer as they were sealed. */
  readonly beyond: { readonly seals: number; readonly rows: number; readonly gone: number };
  /** Seals that audit-logging-service had and this file no longer did. */
  readonly lostSeals: number;
}

/** A line of a seal file, as it was before it was signed. */
export type FileLine = SealLine | SegmentLine;

/** The last member of each line, which the signature therefore does not cover. */
const SIGNATURE_MEMBER = ',"lineSignature":"';

/**
 * The text of a line, without the line break: JSON whose last member, `lineSignature`, is Ed25519 (base64) over all bytes
 * before it: from the opening brace to the character before the comma.
 */
export const signedLine = (line: FileLine, { privateKey }: SealingKey): string => {
  const body = JSON.stringify(line).slice(0, -1);
  return `${body}${SIGNATURE_MEMBER}${sign(null, Buffer.from(body), privateKey).toString('base64')}"}`;
};

/** What a line turned out to be. */
export type ReadLine =
  | { readonly kind: 'valid'; readonly line: FileLine }
  /** No line of this format. */
  | { readonly kind: 'unreadable' }
  /** Well-formed, and not what that key signed. */
  | { readonly kind: 'forged'; readonly line: FileLine }
  /** Signed by a key that is not trusted. */
  | { readonly kind: 'unknown-key'; readonly line: FileLine };

/** Reads a line and checks its signature. */
export const readLine = (text: string, keys: TrustedKeys): ReadLine => {
  const line = parseLine(text);
  if (line === undefined) return { kind: 'unreadable' };
  const key = keys.get(line.key);
  if (key === undefined) return { kind: 'unknown-key', line };
  return { kind: isSigned(text, key) ? 'valid' : 'forged', line };
};

/** The bytes that a seal's own signature covers are its hash's; see {@link SealLine.signature}. */
export const signHash = (hash: string, { privateKey }: SealingKey): string =>
  sign(null, Buffer.from(hash, 'hex'), privateKey).toString('base64');

const isSigned = (text: string, key: KeyObject): boolean => {
  const at = text.lastIndexOf(SIGNATURE_MEMBER);
  const signature = text.slice(at + SIGNATURE_MEMBER.length, -2);
  return (
    at > 0 && text.endsWith('"}') && verify(null, Buffer.from(text.slice(0, at)), key, Buffer.from(signature, 'base64'))
  );
};

const parseLine = (text: string): FileLine | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  const shape = value.kind === 'seal' ? SEAL_SHAPE : value.kind === 'segment' ? SEGMENT_SHAPE : undefined;
  if (shape === undefined) return undefined;
  const fits = Object.entries(shape).every(([name, type]) => typeof (value as Record<string, unknown>)[name] === type);
  return fits ? (value as FileLine) : undefined;
};

/** `previous` and `follows` may be null and are left to whoever follows the chain. */
const STATE_SHAPE = {
  line: 'number',
  service: 'string',
  segment: 'number',
  leaves: 'number',
  watermark: 'string',
  nextTransaction: 'string',
  lastGivenId: 'number',
  unsealedAfter: 'number',
  system: 'string',
  key: 'string',
} as const;
const SEAL_SHAPE = {
  ...STATE_SHAPE,
  number: 'number',
  rows: 'string',
  count: 'number',
  since: 'string',
  firstId: 'number',
  lastId: 'number',
  hash: 'string',
  sealedAt: 'string',
  signature: 'string',
} as const;
const SEGMENT_SHAPE = {
  ...STATE_SHAPE,
  reason: 'string',
  openedAt: 'string',
  lastRestoredId: 'number',
  beyond: 'object',
  lostSeals: 'number',
} as const;
