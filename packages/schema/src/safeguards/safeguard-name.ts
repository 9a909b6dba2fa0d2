import { v5 } from 'uuid';

/** PostgreSQL's longest identifier (NAMEDATALEN - 1), in bytes. */
export const MAX_IDENTIFIER_BYTES = 63;

const NAMESPACE = '0c1f4f3e-57c5-4a53-9f0e-6f3d2f1f8a55';
const HASH_LENGTH = 8;

/** The endings PostgreSQL itself gives such objects, and those of access rules. */
const SUFFIX = { check: 'check', unique: 'key', index: 'idx', access: 'access', live: 'live', own: 'own' } as const;

/** What the names of safeguards look like; nothing else in a database does. */
export const SAFEGUARD_NAME = /_[0-9a-f]{8}_(?:check|key|idx|access|live|own)$/;

/**
 * Names a safeguard: `<table>_<columns>_<hash>_<check|key|idx|access|live|own>`, the columns cut so that it fits 63 bytes.
 * @param definition what it says; the hash is the first 8 digits of its UUIDv5, white space folded. Two safeguards of
 * a table that say the same have the same name.
 */
export const safeguardName = (
  kind: keyof typeof SUFFIX,
  table: string,
  columns: readonly string[],
  definition: string,
): string => {
  const hash = v5(definition.replace(/\s+/g, ' ').trim(), NAMESPACE).slice(0, HASH_LENGTH);
  const tail = `_${hash}_${SUFFIX[kind]}`;
  return cut([table, ...columns].join('_'), MAX_IDENTIFIER_BYTES - tail.length).replace(/_+$/, '') + tail;
};

/** The longest beginning that has at most that many bytes of UTF-8. */
export const cut = (text: string, maxBytes: number): string => {
  const characters = [...text];
  const size = (count: number): number => new TextEncoder().encode(characters.slice(0, count).join('')).length;
  let count = characters.length;
  while (size(count) > maxBytes) count -= 1;
  return characters.slice(0, count).join('');
};
