import { describe, expect, expectTypeOf, test } from 'vitest';
import { defineSeed, type RowsByModel, rowId, type SeedOf } from './seed.ts';

test('a seed is plain data, with both kinds of rows', () => {
  expect(defineSeed('shop', { demo: { Offer: { desk: { name: 'Desk' } } } })).toEqual({
    service: 'shop',
    reference: {},
    demo: { Offer: { desk: { name: 'Desk' } } },
  });
});

test('a row of another service is named without asking for it', () => {
  expect(rowId('auth-service.User', 'student@azora.world')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
});

describe('the types of rows', () => {
  /** As Prisma generates it. */
  interface OfferCreateManyInput {
    id?: string;
    name: string;
    price?: string | number;
    status?: 'OPEN' | 'CLOSED';
    details?: { readonly [key in string]?: unknown } | string | null;
    picture?: Uint8Array | null;
    tags?: { set: string[] } | string[];
    views?: bigint | number;
    createdAt?: Date | string;
  }
  type Rows = RowsByModel<{ Offer: OfferCreateManyInput }>;
  type Offer = NonNullable<Rows['Offer']>[string];

  test('need what has no default', () => {
    expectTypeOf<{ name: string }>().toExtend<Offer>();
    expectTypeOf<{ price: string }>().not.toExtend<Offer>();
  });

  test('take what is undefined as left out', () => {
    expectTypeOf<{ name: string; price: undefined }>().toExtend<Offer>();
    expectTypeOf<{ name: undefined }>().not.toExtend<Offer>();
  });

  test('know models, enum values and types of values', () => {
    expectTypeOf<SeedOf<{ Offer: OfferCreateManyInput }>['demo']>().toExtend<Rows | undefined>();
    expectTypeOf<{ name: string; status: 'OPEN' }>().toExtend<Offer>();
    expectTypeOf<{ name: string; status: 'OPNE' }>().not.toExtend<Offer>();
    expectTypeOf<{ name: string; createdAt: number }>().not.toExtend<Offer>();
  });

  test('take lists as lists, bytes as hexadecimal digits, long numbers as text, JSON as it is', () => {
    expectTypeOf<{ name: string; tags: readonly string[] }>().toExtend<Offer>();
    expectTypeOf<{ name: string; tags: { set: string[] } }>().not.toExtend<Offer>();
    expectTypeOf<{ name: string; picture: string }>().toExtend<Offer>();
    expectTypeOf<{ name: string; views: string }>().toExtend<Offer>();
    expectTypeOf<{ name: string; details: { set: 1 } }>().toExtend<Offer>();
  });
});
