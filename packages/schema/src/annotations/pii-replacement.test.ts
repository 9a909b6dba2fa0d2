import { expect, test } from 'vitest';
import type { Column } from '../contract.ts';
import { piiKinds } from './annotation.ts';
import { piiReplacement } from './pii-replacement.ts';

const ID = '018f4b7e-5a3c-7d21-9c4e-2b6a1f0d8e37';
const column = (given: Partial<Column>): Column => ({
  name: 'value',
  column: 'value',
  documentation: '',
  type: 'String',
  isEnum: false,
  nativeType: undefined,
  isList: false,
  isRequired: true,
  default: undefined,
  isUpdatedAt: false,
  annotations: [],
  position: { file: 'schema.prisma', line: 1, column: 1 },
  ...given,
});
const text = (kind: (typeof piiKinds)[number], given: Partial<Column> = {}): unknown => {
  const replacement = piiReplacement(kind, column(given));
  if (replacement?.kind === 'perRow') return replacement.of(ID);
  return replacement?.kind === 'constant' ? replacement.value : replacement?.kind;
};

test('replaces a required text by what its kind says', () => {
  expect(Object.fromEntries(piiKinds.map((kind) => [kind, text(kind)]))).toEqual({
    name: 'Erased person',
    email: `erased-${ID}@erased.invalid`,
    phone: '+00000000000',
    address: 'Erased',
    ip: '0.0.0.0',
    location: 'Erased',
    birthdate: '1900-01-01',
    'government-id': 'erased-2b6a1f0d8e37',
    financial: 'erased-2b6a1f0d8e37',
    health: 'Erased',
    'free-text': 'Erased',
  });
});

test.each(piiKinds)('replaces an optional %s by NULL, of whatever type, and a list by an empty one', (kind) => {
  const encrypted = { kind: 'encrypted', lookup: undefined, position: column({}).position } as const;
  for (const type of ['String', 'Decimal', 'Boolean', 'Json', 'Bytes', 'DateTime', 'State']) {
    expect(text(kind, { type, isEnum: type === 'State', isRequired: false, annotations: [encrypted] })).toBe('null');
  }
  expect(text(kind, { isList: true })).toEqual([]);
});

test('has a value for types that can say nothing', () => {
  expect(text('health', { type: 'Json' })).toEqual({});
  expect(text('health', { type: 'Bytes' })).toEqual(new Uint8Array());
  expect(text('birthdate', { type: 'DateTime' })).toBe('1900-01-01');
  expect(text('ip', { nativeType: { name: 'Inet', args: [] } })).toBe('0.0.0.0');
});

test('has none where every value would say something false', () => {
  for (const type of ['Int', 'BigInt', 'Decimal', 'Float', 'Boolean'])
    expect(text('financial', { type })).toBeUndefined();
  expect(text('health', { type: 'DateTime' })).toBeUndefined();
  expect(text('health', { type: 'State', isEnum: true })).toBeUndefined();
  expect(text('name', { nativeType: { name: 'Uuid', args: [] } })).toBeUndefined();
  expect(text('name', { nativeType: { name: 'Inet', args: [] } })).toBeUndefined();
});
