import type { Column } from '../contract.ts';
import type { PiiKind } from './annotation.ts';

/** What anonymising writes over a `@pii` column. */
export type PiiReplacement =
  /** NULL: no value. */
  | { readonly kind: 'null' }
  /** One value for every row; `value` as it is stored. */
  | {
      readonly kind: 'constant';
      readonly value: string | readonly never[] | Readonly<Record<string, never>> | Uint8Array;
    }
  /** A value made of the row's own id, so that no two rows share it. */
  | { readonly kind: 'perRow'; readonly of: (id: string) => string };

/**
 * What erasure by anonymising writes over a column of personal data.
 *
 * - An optional column becomes NULL, a list becomes empty, whatever its kind.
 * - A required text becomes what the table below says for its kind, a required Json `{}`, required Bytes empty.
 * - A required day or moment of birth becomes 1900-01-01, an `inet` 0.0.0.0.
 * - A required number, truth value, enum or ciphertext has no replacement that says nothing false (0 is a blood
 *   pressure, 0,0 is a place): undefined. Such a column must be optional.
 *
 * | kind | required text |
 * | --- | --- |
 * | name | Erased person |
 * | email | `erased-<id>@erased.invalid`; `.invalid` is never delivered to (RFC 2606) |
 * | phone | +00000000000: no country code begins with 0 (ITU-T E.164) |
 * | ip | 0.0.0.0 (RFC 1122: "this host") |
 * | birthdate | 1900-01-01 |
 * | government-id, financial | `erased-` and the last 12 digits of the id: short, and different for each row |
 * | address, location, health, free-text | Erased |
 */
export const piiReplacement = (pii: PiiKind, column: Column): PiiReplacement | undefined => {
  if (column.isList) return { kind: 'constant', value: [] };
  if (!column.isRequired) return { kind: 'null' };
  if (column.isEnum || column.annotations.some((annotation) => annotation.kind === 'encrypted')) return undefined;
  switch (column.type) {
    case 'Json':
      return { kind: 'constant', value: {} };
    case 'Bytes':
      return { kind: 'constant', value: new Uint8Array() };
    case 'DateTime':
      return pii === 'birthdate' ? { kind: 'constant', value: NO_BIRTHDATE } : undefined;
    case 'String':
      return textReplacement(pii, column);
    default:
      return undefined;
  }
};

const NO_BIRTHDATE = '1900-01-01';
const TEXT_TYPES = new Set([undefined, 'Text', 'VarChar', 'Char', 'Citext']);

const textReplacement = (pii: PiiKind, column: Column): PiiReplacement | undefined => {
  const native = column.nativeType?.name;
  if (native === 'Inet') return pii === 'ip' ? TEXTS.ip : undefined;
  return TEXT_TYPES.has(native) ? TEXTS[pii] : undefined;
};

const constant = (value: string): PiiReplacement => ({ kind: 'constant', value });

/** The random digits of a UUIDv7, the last of the hash of a UUIDv5; 48 bits hold a table's rows apart. */
const shortToken: PiiReplacement = { kind: 'perRow', of: (id) => `erased-${id.slice(-12)}` };

const TEXTS: Readonly<Record<PiiKind, PiiReplacement>> = {
  name: constant('Erased person'),
  email: { kind: 'perRow', of: (id) => `erased-${id}@erased.invalid` },
  phone: constant('+00000000000'),
  address: constant('Erased'),
  ip: constant('0.0.0.0'),
  location: constant('Erased'),
  birthdate: constant(NO_BIRTHDATE),
  'government-id': shortToken,
  financial: shortToken,
  health: constant('Erased'),
  'free-text': constant('Erased'),
};
