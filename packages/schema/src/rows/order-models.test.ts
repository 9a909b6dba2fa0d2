import { expect, test } from 'vitest';
import type { Column, Model, Relation } from '../contract.ts';
import { orderModels, orderRows } from './order-models.ts';

const position = { file: 'schema.prisma', line: 1, column: 1 };

/** A model with one foreign key to each of these; a name that ends in `?` may be empty. */
const model = (name: string, ...targets: readonly string[]): Model => ({
  name,
  table: name,
  documentation: '',
  columns: targets.map(
    (target): Column => ({
      name: `${target.replace('?', '')}Id`,
      column: target,
      documentation: '',
      type: 'String',
      isEnum: false,
      nativeType: undefined,
      isList: false,
      isRequired: !target.endsWith('?'),
      default: undefined,
      isUpdatedAt: false,
      annotations: [],
      position,
    }),
  ),
  relations: targets.map(
    (target): Relation => ({
      name: target.replace('?', '').toLowerCase(),
      model: target.replace('?', ''),
      fields: [`${target.replace('?', '')}Id`],
      references: ['id'],
      isRequired: !target.endsWith('?'),
      onDelete: 'Cascade',
      position,
    }),
  ),
  primaryKey: ['id'],
  uniques: [],
  indexes: [],
  annotations: [],
  position,
});

const ordered = (...models: readonly Model[]): unknown => {
  const order = orderModels(models);
  if ('cycle' in order) return order;
  const deferred = [...order.deferred].map(([name, relations]) => `${name}.${relations.map((r) => r.name)}`);
  return [order.models.map(({ name }) => name).join(' '), ...deferred];
};

test('puts each model after those it points at', () => {
  expect(ordered(model('C', 'B'), model('B', 'A'), model('A'))).toEqual(['A B C']);
});

test('keeps the order of the contract where nothing else decides', () => {
  expect(ordered(model('B'), model('A'), model('C'))).toEqual(['B A C']);
});

test('opens a cycle where a foreign key may be empty', () => {
  expect(ordered(model('A', 'B'), model('B', 'C?'), model('C', 'A'))).toEqual(['B A C', 'B.c']);
});

test('opens two cycles', () => {
  expect(ordered(model('A', 'B?', 'C?'), model('B', 'A'), model('C', 'A'))).toEqual(['A B C', 'A.b,c']);
});

test('names the models of a cycle that cannot be opened', () => {
  expect(ordered(model('X', 'A'), model('A', 'B'), model('B', 'A'))).toEqual({ cycle: ['A', 'B'] });
});

test('a model that points at itself, or at a model without rows, waits for nothing', () => {
  expect(ordered(model('A', 'A', 'Elsewhere'), model('B', 'A'))).toEqual(['A B']);
});

test('a relation that no row uses orders nothing', () => {
  const order = orderModels([model('A', 'B'), model('B', 'A')], ({ name }) => name === 'A');
  expect('models' in order && order.models.map(({ name }) => name)).toEqual(['B', 'A']);
});

test('puts each row after those it points at, and rows in a circle last', () => {
  const parents: Readonly<Record<string, readonly string[]>> = { c: ['b'], b: ['a'], x: ['y'], y: ['x'], own: ['own'] };
  expect(orderRows(['x', 'c', 'own', 'y', 'b', 'a'], (row) => parents[row] ?? [])).toEqual([
    'own',
    'a',
    'b',
    'c',
    'x',
    'y',
  ]);
});
