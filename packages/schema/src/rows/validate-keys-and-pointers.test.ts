import { describe, expect, test } from 'vitest';
import { contracts, ofOffer, people, seedOf, sellerId, sql, validate } from '../../test/shop-seeds.ts';
import { rowId } from './row-id.ts';
import type { SeedRow } from './seed.ts';
import { validateRows } from './validate-rows.ts';

describe('keys', () => {
  const offers = (...rows: readonly SeedRow[]): string[] =>
    validate(
      people,
      seedOf('shop', {
        Offer: Object.fromEntries(
          rows.map((row, index) => [`offer ${index}`, { name: `n${index}`, slug: `s${index}`, sellerId, ...row }]),
        ),
      }),
    ).map(({ code, message }) => `${code}: ${message}`);

  test('a primary key that two rows have', () => {
    expect(offers({ id: sellerId }, { id: sellerId.toUpperCase() })).toEqual([
      'seed-unique: Offer "offer 1": has the same id as Offer "offer 0"',
    ]);
  });

  test('a partial unique key holds only the rows of its predicate', () => {
    const closed = { name: 'same', status: 'CLOSED', closedAt: '2026-01-01T00:00:00Z' };
    expect(offers({ name: 'same' }, closed, closed)).toEqual([]);
    expect(offers({ name: 'same' }, { name: 'same' })).toEqual([
      'seed-unique: Offer "offer 1": has the same name as Offer "offer 0"',
    ]);
  });

  test('an expression that must be unique', () => {
    expect(offers({ slug: 'A' }, { slug: 'a' })).toEqual([
      'seed-unique: Offer "offer 1": has the same lower(slug) as Offer "offer 0"',
    ]);
  });

  test('a composite key, compared as numbers', () => {
    const offerId = rowId('shop.Offer', 'desk');
    const findings = validate(
      people,
      seedOf('shop', {
        Offer: { desk: { name: 'Desk', slug: 'desk', sellerId } },
        Bid: { a: { offerId, amount: '1' }, b: { offerId, amount: '1.00' }, c: { offerId, amount: '2' } },
      }),
    );
    expect(findings.map(({ message }) => message)).toEqual(['Bid "b": has the same offerId, amount as Bid "a"']);
  });

  test('a natural key that is both a reference and a demo row', () => {
    const findings = validate(
      seedOf('people', { Country: { za: { code: 'ZW' } } }, { Country: { za: { code: 'ZA' } } }),
    );
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'seed-key-twice: Country "za": is a reference row and a demo row, so both would have one id',
    ]);
  });
});

describe('pointers', () => {
  test('a foreign key to a row that is not in the seed', () => {
    expect(ofOffer({ parentId: rowId('shop.Offer', 'chair') })[0]).toContain(
      'seed-foreign-key: Offer "desk": parentId: no seeded Offer has id "',
    );
    expect(ofOffer({ parentId: rowId('shop.Offer', 'desk') })).toEqual([]);
  });

  test('a @ref to a row that no seed holds', () => {
    expect(ofOffer({ sellerId: rowId('people.User', 'bob') })[0]).toContain(
      'seed-ref: Offer "desk": sellerId: no seed holds a people.User with id "',
    );
  });

  test('a @ref by natural key', () => {
    expect(ofOffer({ country: 'ZW' })).toEqual([
      'seed-ref: Offer "desk": country: no seed holds a people.Country with code "ZW" ' +
        'Write the code of a row of the seed of people, or add the row there.',
    ]);
  });

  test('a @ref into a service without contract is left to the rules', () => {
    const shop = seedOf('shop', { Offer: { desk: { name: 'Desk', slug: 'desk', sellerId } } });
    const own = new Map([...contracts].filter(([service]) => service === 'shop'));
    expect(validateRows({ seeds: [shop], contracts: own, sql })).toEqual([]);
  });

  test('a reference row that points at a demo row', () => {
    const findings = validate(
      people,
      seedOf('shop', {}, { Offer: { desk: { name: 'Desk', slug: 'desk', sellerId } } }),
    );
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'seed-reference-on-demo: Offer "desk": sellerId: points at User "ann", which is a demo row',
    ]);
  });
});

test('checks only the services asked for, with the rows of all', () => {
  const seeds = [people, seedOf('shop', { Offer: { desk: { name: 'Desk', slug: 'desk', sellerId: 'x' } } })];
  expect(validateRows({ seeds, contracts, sql, services: new Set(['people']) })).toEqual([]);
});

test('gives the line of the row in its file', () => {
  const text =
    "export default defineSeed('shop', {\n  reference: { Offer: {} },\n  demo: {\n    Offer: {\n      'desk': {},\n      table: {},\n    },\n  },\n});\n";
  const rows = { desk: { price: 'x' }, table: {}, chair: {} };
  const findings = validate(seedOf('shop', { Offer: rows }, {}, text)).filter(({ message }) =>
    /price|name/.test(message),
  );
  expect(findings.map(({ line, column, message }) => [line, column, message.slice(0, 13)])).toEqual([
    [4, 5, 'Offer "chair"'],
    [5, 7, 'Offer "desk":'],
    [5, 7, 'Offer "desk":'],
    [6, 7, 'Offer "table"'],
  ]);
});
