import { expect, it } from 'vitest';
import { modelsOf } from '../../test/example-fleet.ts';
import type { PiiKind } from '../annotations/annotation.ts';
import { columnNamed } from '../contract.ts';
import { maskOf } from './pii-mask.ts';

const { model } = modelsOf(`
model Person {
  id    String    @id @default(uuid(7)) @db.Uuid
  text  String
  inet  String    @db.Inet
  day   DateTime  @db.Date
  at    DateTime  @db.Timestamptz(6)
  place Decimal
  json  Json
  list  String[]
  @@map("persons")
}
`);

const masked = (field: string, kind: PiiKind, value: string): unknown => {
  const column = columnNamed(model('Person'), field);
  if (column === undefined) throw new Error(field);
  const mask = maskOf(column, kind, value);
  return mask.kind === 'exactly' ? mask.text : mask.kind;
};

// The examples of the table in the kit's 006-masks.sql, and what it says of types that no mask takes.
it.each([
  ['text', 'name', ' Ada  lovelace', 'A. L.'],
  ['text', 'email', 'ada@azora.world', 'a***@***.world'],
  ['text', 'email', 'ada', 'a***@***'],
  ['text', 'phone', '+27 82 123 4542', '***42'],
  ['text', 'phone', '12345', '***'],
  ['text', 'address', '1 Main Road', '***'],
  ['text', 'ip', '203.0.113.77', '203.0.113.0'],
  ['text', 'ip', '2001:db8:1:2::7', '2001:db8:1::'],
  ['text', 'ip', 'nowhere', '***'],
  ['inet', 'ip', '203.0.113.77/32', '203.0.113.0/32'],
  ['inet', 'ip', '2001:db8:1:2::7/128', 'otherwise'],
  ['inet', 'name', '203.0.113.77/32', null],
  ['day', 'birthdate', '1985-03-12', '1985-01-01'],
  ['at', 'birthdate', '1985-03-12 10:11:12.5+00', '1985-01-01 00:00:00+00'],
  ['at', 'health', '1985-03-12 10:11:12+00', null],
  ['text', 'birthdate', '1985-03-12', '1985-01-01'],
  ['text', 'birthdate', 'in spring', '***'],
  ['place', 'location', '52', '52'],
  ['place', 'location', '52.4', 'otherwise'],
  ['place', 'financial', '52.4', null],
  ['text', 'government-id', '8503125009087', '***'],
  ['text', 'financial', '62001234567', '***4567'],
  ['text', 'financial', '1234567', '***'],
  ['text', 'health', 'asthma', '***'],
  ['json', 'free-text', '{"a":1}', null],
  ['list', 'name', '{Ada}', null],
] as const)('masks %s of kind %s: %s as %s', (field, kind, value, expected) => {
  expect(masked(field, kind, value)).toBe(expected);
});
