import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test.each(['status', 'orderStatus', 'type', 'roles', 'currencyCode', 'currencies', 'logLevel', 'statuses'])(
  'finds the free string %s',
  (name) => {
    const type = name.endsWith('s') && name !== 'status' && name !== 'orderStatus' ? 'String[]' : 'String';
    expect(findingsIn(`${name} ${type}`, 'closed-value-sets')).toHaveLength(1);
  },
);

test.each([
  'contentType String',
  'mimeType String',
  'level Int',
  'typeName String',
  'statusText String',
  'class String',
])('leaves %s alone', (field) => {
  expect(findingsIn(field, 'closed-value-sets')).toEqual([]);
});

test('takes a reference to reference data', () => {
  expect(findingsIn('/// @ref(shared.Currency.code)\ncurrency String', 'closed-value-sets')).toEqual([]);
});
