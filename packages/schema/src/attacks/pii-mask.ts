import { fieldAnnotation, type PiiKind } from '../annotations/annotation.ts';
import type { Column } from '../contract.ts';

/** What a reader must be shown in place of a value. */
export type Mask =
  | { readonly kind: 'exactly'; readonly text: string | null }
  /** Anything else than the value: where what exactly depends on how PostgreSQL writes it. */
  | { readonly kind: 'otherwise' };

const exactly = (text: string | null): Mask => ({ kind: 'exactly', text });

/**
 * What the documentation of `azora.mask_*` says of a value in its text form, worked out without the database.
 * @param value not NULL, which stays NULL
 */
export const maskOf = (column: Column, pii: PiiKind, value: string): Mask => {
  if (column.isList || column.isEnum || fieldAnnotation(column, 'encrypted') !== undefined) return exactly(null);
  const native = column.nativeType?.name;
  switch (column.type) {
    case 'String':
      if (native === 'Inet') return pii === 'ip' ? networkOf(value) : exactly(null);
      return TEXT_TYPES.has(native) ? exactly(TEXT_MASKS[pii](value)) : exactly(null);
    case 'DateTime':
      if (pii !== 'birthdate' || native === 'Time' || native === 'Timetz') return exactly(null);
      return exactly(value.replace(/^(\d+)-\d\d-\d\d(?: \d\d:\d\d:\d\d(?:\.\d+)?)?/, startOfYear));
    case 'Decimal':
    case 'Float':
      // How a half is rounded, and how many places are shown, differ between PostgreSQL's numbers.
      if (pii !== 'location' || native === 'Money') return exactly(null);
      return Number.isInteger(Number(value)) ? exactly(value) : { kind: 'otherwise' };
    default:
      return exactly(null);
  }
};

const TEXT_TYPES = new Set([undefined, 'Text', 'VarChar', 'Char', 'Citext']);

/** A value that would be recognised unmasked, for a column that no row fills. */
export const sampleOf = (column: Column, pii: PiiKind): string | undefined => {
  const native = column.nativeType?.name;
  if (column.isList || column.isEnum) return undefined;
  if (column.type === 'String' && native === 'Inet') return '203.0.113.77';
  if (column.type === 'String' && TEXT_TYPES.has(native)) return SAMPLES[pii];
  if (column.type === 'DateTime' && pii === 'birthdate') return '1985-03-12';
  return column.type === 'Json' ? '{"note":"personal"}' : undefined;
};

const SAMPLES: Readonly<Record<PiiKind, string>> = {
  name: 'Zanele Personal',
  email: 'zanele.personal@example.org',
  phone: '+27821234567',
  address: '7 Personal Road',
  ip: '203.0.113.77',
  location: '-33.918861',
  birthdate: '1985-03-12',
  'government-id': '8503125009087',
  financial: '62001234567',
  health: 'something personal',
  'free-text': 'something personal',
};

const hidden = (): string => '***';

const TEXT_MASKS: Readonly<Record<PiiKind, (value: string) => string>> = {
  name: (value) =>
    value
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => `${[...word][0]?.toUpperCase()}.`)
      .join(' '),
  email: (value) => {
    const domain = /@[^@]*\.([^.@]+)$/.exec(value)?.[1];
    return `${[...value][0] ?? ''}***@***${domain === undefined ? '' : `.${domain}`}`;
  },
  phone: (value) => {
    const digits = value.replace(/\D/g, '');
    return `***${digits.length >= 6 ? digits.slice(-2) : ''}`;
  },
  ip: (value) => {
    if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(value)) return value.replace(/\d+$/, '0');
    const network = /^(?:[0-9a-f]{1,4}:){3}/i.exec(value)?.[0];
    return network === undefined ? '***' : `${network}:`;
  },
  birthdate: (value) => {
    const year = /^(\d{4})-/.exec(value)?.[1];
    return year === undefined ? '***' : `${year}-01-01`;
  },
  financial: (value) => `***${[...value].length >= 8 ? [...value].slice(-4).join('') : ''}`,
  address: hidden,
  location: hidden,
  'government-id': hidden,
  health: hidden,
  'free-text': hidden,
};

/** An address of version 4 keeps 24 bits. */
const networkOf = (value: string): Mask => {
  const address = /^((?:\d{1,3}\.){3})\d{1,3}(?:\/\d+)?$/.exec(value);
  return address === null ? { kind: 'otherwise' } : exactly(`${address[1]}0/32`);
};

const startOfYear = (moment: string, year: string): string =>
  `${year}-01-01${moment.length > year.length + 6 ? ' 00:00:00' : ''}`;
