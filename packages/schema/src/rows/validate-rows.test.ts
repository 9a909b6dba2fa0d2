import { describe, expect, test } from 'vitest';
import { ofOffer, seedOf, validate } from '../../test/shop-seeds.ts';
import type { SeedRow } from './seed.ts';

test('finds nothing wrong with rows that fit', () => {
  expect(
    ofOffer({
      country: 'ZA',
      status: 'CLOSED',
      price: '9999.99',
      stock: 32_767,
      views: 9_007_199_254_740_993n,
      weight: 0.1,
      closedAt: new Date('2026-01-01'),
      bornOn: '2026-02-28',
      details: { a: [1, null, { b: 'é' }] },
      tags: ['a'],
      states: ['OPEN'],
      picture: 'cafe',
    }),
  ).toEqual([]);
});

describe('names', () => {
  test('of a model', () => {
    const [finding] = validate(seedOf('people', { Usr: {} }));
    expect(finding).toMatchObject({
      code: 'seed-unknown-model',
      service: 'people',
      file: 'services/people/prisma/seed.ts',
      message: 'people has no model Usr',
      help: 'Did you mean "User"?',
    });
  });

  test('of a field', () => {
    expect(ofOffer({ nmae: 'x' })).toEqual([
      'seed-unknown-field: Offer "desk": nmae: Offer has no such column Did you mean "name"?',
    ]);
  });

  test('of a relation, which is no column', () => {
    expect(ofOffer({ parent: {} })[0]).toContain('Write parentId instead: rowId(…) of the row that is meant.');
  });
});

describe('values', () => {
  const cases: readonly (readonly [SeedRow, string])[] = [
    [{ name: 5 }, 'seed-type: Offer "desk": name: 5 is no String'],
    [{ name: null }, 'seed-required: Offer "desk": name: null, but the field is required'],
    [{ name: undefined }, 'seed-required: Offer "desk": name: required, and without a default'],
    [
      { name: 'a table, long' },
      'seed-length: Offer "desk": name: "a table, long" has 13 characters, and the column takes 10',
    ],
    [{ name: 'nul\0' }, 'seed-type: Offer "desk": name: "nul\\u0000" is no text PostgreSQL can store'],
    [{ sellerId: 'ann' }, 'seed-type: Offer "desk": sellerId: "ann" is no uuid'],
    [
      { status: 'OPNE' },
      'seed-enum-value: Offer "desk": status: "OPNE" is no Status: OPEN, CLOSED Did you mean "OPEN"?',
    ],
    [{ status: 'open' }, 'seed-enum-value: Offer "desk": status: "open" is no Status'],
    [{ price: 'many' }, 'seed-type: Offer "desk": price: "many" is no Decimal'],
    [{ price: '1.005' }, 'seed-range: Offer "desk": price: "1.005" is out of range: the column takes 2 decimal places'],
    [{ price: '10000' }, 'seed-range: Offer "desk": price: "10000" is out of range: the column takes 4 digits before'],
    [{ price: 1234567.123456789 }, 'seed-type: Offer "desk": price: 1234567.123456789 is no exact Decimal'],
    [{ stock: 1.5 }, 'seed-type: Offer "desk": stock: 1.5 is no Int'],
    [{ stock: 32_768 }, 'seed-range: Offer "desk": stock: 32768 is out of range: the column takes -32768 to 32767'],
    [{ views: 2 ** 60 }, 'seed-type: Offer "desk": views: 1152921504606847000 is no BigInt'],
    [{ weight: Number.NaN }, 'seed-type: Offer "desk": weight: null is no Float'],
    [{ isNew: 'yes' }, 'seed-type: Offer "desk": isNew: "yes" is no Boolean'],
    [{ createdAt: '31.1.2026' }, 'seed-type: Offer "desk": createdAt: "31.1.2026" is no DateTime'],
    [{ createdAt: new Date('x') }, 'seed-type: Offer "desk": createdAt: an invalid Date is no DateTime'],
    [{ bornOn: '2026-02-30' }, 'seed-type: Offer "desk": bornOn: "2026-02-30" is no DateTime'],
    [{ details: { at: 1n } }, 'seed-type: Offer "desk": details: 1n is no Json'],
    [{ details: null }, 'seed-required: Offer "desk": details: null, but the field is required'],
    [{ tags: 'a' }, 'seed-type: Offer "desk": tags: "a" is no list of String'],
    [{ states: ['OPEN', 'SHUT'] }, 'seed-enum-value: Offer "desk": states: "SHUT" is no Status'],
    [{ picture: 'xyz' }, 'seed-type: Offer "desk": picture: "xyz" is no Bytes'],
  ];

  test.each(cases.map(([row, expected]) => [expected, row] as const))('%s', (expected, row) => {
    const findings = ofOffer(row);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(expected);
  });
});

describe('checks', () => {
  test('a check that the row breaks names it with the values it broke on', () => {
    expect(ofOffer({ price: '-1' })).toEqual([
      'seed-check: Offer "desk": breaks @check("price > 0") with price "-1" Correct the row, or the @check.',
    ]);
  });

  test('a check sees enum labels and columns as the database has them', () => {
    expect(ofOffer({ status: 'CLOSED' })[0]).toContain(
      'breaks @check("(status = \'CLOSED\') = (closed_at IS NOT NULL)")',
    );
    expect(ofOffer({ status: 'CLOSED', closedAt: '2026-01-01T00:00:00Z' })).toEqual([]);
  });
});
