import { beforeAll, describe, expect, test } from 'vitest';
import type { Column, Model } from '../contract.ts';
import { loadSqlParser } from '../sql/parser.ts';
import type { SqlParser } from '../sql/sql-parser.ts';
import { evaluateCheck, type StoredRow } from './evaluate-check.ts';

let sql: SqlParser;

beforeAll(async () => {
  sql = await loadSqlParser();
});

const check = (expression: string, row: StoredRow = {}, model?: Model): boolean | undefined =>
  evaluateCheck(sql.parseExpression(expression), row, model);

const position = { file: 'schema.prisma', line: 1, column: 1 };

const column = (name: string, type: string, more: Partial<Column> = {}): Column => ({
  name,
  column: name,
  documentation: '',
  type,
  isEnum: false,
  nativeType: undefined,
  isList: false,
  isRequired: true,
  default: undefined,
  isUpdatedAt: false,
  annotations: [],
  position,
  ...more,
});

const modelOf = (...columns: readonly Column[]): Model => ({
  name: 'Row',
  table: 'rows',
  documentation: '',
  columns,
  relations: [],
  primaryKey: ['id'],
  uniques: [],
  indexes: [],
  annotations: [],
  position,
});

describe('three-valued logic', () => {
  test.each([
    ['a > 1', { a: null }, true],
    ['NOT (a > 1)', { a: null }, true],
    ['a > 1 AND false', { a: null }, false],
    ['a > 1 OR true', { a: null }, true],
    ['a IS NULL', { a: null }, true],
    ['a IS NOT NULL', { a: null }, false],
    ['a IS DISTINCT FROM b', { a: null, b: 1 }, true],
    ['a IS NOT DISTINCT FROM b', { a: null, b: null }, true],
    ['a IS DISTINCT FROM b', { a: 1, b: 1 }, false],
    ['a IN (1, NULL)', { a: 2 }, true],
    ['a NOT IN (1, NULL)', { a: 1 }, false],
    ['(a > 1) IS TRUE', { a: null }, false],
    ['(a > 1) IS NOT FALSE', { a: null }, true],
    ['(a > 1) IS UNKNOWN', { a: null }, true],
    ["(a = 'x') = (b IS NOT NULL)", { a: 'x', b: null }, false],
    ["(a = 'x') = (b IS NOT NULL)", { a: 'y', b: null }, true],
  ])('%s of %j is %s', (expression, row, expected) => {
    expect(check(expression, row)).toBe(expected);
  });

  test('a column that is not given is unknown, unless the others decide', () => {
    expect(check('a > 1', {})).toBeUndefined();
    expect(check('a IS NULL', {})).toBeUndefined();
    expect(check('a > 1 AND b > 1', { b: 0 })).toBe(false);
    expect(check('a > 1 OR b > 1', { b: 2 })).toBe(true);
    expect(check('a > 1 OR b > 1', { b: 0 })).toBeUndefined();
    expect(check('a > b', { b: null })).toBe(true);
  });
});

describe('numbers', () => {
  const model = modelOf(
    column('amount', 'Decimal', { nativeType: { name: 'Decimal', args: ['18', '8'] } }),
    column('fee', 'Decimal', { nativeType: { name: 'Decimal', args: ['18', '8'] } }),
    column('count', 'Int'),
    column('score', 'Float'),
    column('maybe', 'Decimal', { isRequired: false }),
  );
  test.each([
    ['amount + fee = 0.3', { amount: '0.1', fee: '0.2' }, true],
    ['amount > fee', { amount: '10', fee: '9.5' }, true],
    ['amount = fee', { amount: '10', fee: '10.00' }, true],
    ['amount BETWEEN 0 AND 999999999.99999999', { amount: '999999999.99999999' }, true],
    ['amount < 123456789012345678901234567890', { amount: '1' }, true],
    ['amount NOT BETWEEN 0 AND 1', { amount: '1.00000001' }, true],
    ['amount BETWEEN SYMMETRIC 5 AND 1', { amount: '3' }, true],
    ['count / 2 = 2', { count: 5 }, true],
    ['amount / 2 = 2.5', { amount: '5' }, true],
    ['-7 / 2 = -3', {}, true],
    ['-7 % 3 = -1', {}, true],
    ['amount / 3 * 3 = amount', { amount: '1' }, false],
    ['round(amount, 2) = amount', { amount: '1.005' }, false],
    ['amount = trunc(amount)', { amount: '-2.5' }, false],
    ['floor(amount) = -3 AND ceil(amount) = -2 AND abs(amount) = 2.5', { amount: '-2.5' }, true],
    ['mod(amount, 0.25) = 0', { amount: '1.75' }, true],
    ['coalesce(maybe, 1) / 2 = 0.5', { maybe: null }, true],
    ['CASE WHEN count > 0 THEN 1 ELSE amount END / 2 = 0.5', { count: 1, amount: '1' }, true],
    ['greatest(amount, fee, 3) = 3', { amount: '1', fee: null }, true],
    ['least(amount, fee) = 1', { amount: '1', fee: '2' }, true],
    ['nullif(count, 0) IS NULL', { count: 0 }, true],
    ['num_nonnulls(amount, fee) = 1', { amount: null, fee: '1' }, true],
    ['num_nulls(amount, fee) <= 1', { amount: null, fee: null }, false],
    ['score >= 0 AND score <= 1', { score: 1.5 }, false],
    ['score = 0.1', { score: 0.1 }, true],
    ['count::numeric / 2 = 2.5', { count: 5 }, true],
    ["amount < 'NaN' AND score < 'NaN'", { amount: '99', score: 1 }, true],
    ["amount = 'NaN'", { amount: '99' }, false],
    ["amount < 'NaN'", { amount: 'NaN' }, false],
    ['amount > 5 AND score > amount', { amount: '6', score: 'NaN' }, true],
    ["score > '-Infinity' AND score < 'Infinity'", { score: 'Infinity' }, false],
    ['amount::int = 3', { amount: '2.5' }, true],
    ['count * 10000000000 > 0', { count: 5 }, true],
  ])('%s of %j is %s', (expression, row, expected) => {
    expect(check(expression, row, model)).toBe(expected);
  });

  test.each([
    ['count / 0 > 1', { count: 1 }],
    ['count * 2000000000 > 0', { count: 5 }],
    ['power(count, 2) > 0', { count: 5 }],
    ['coalesce(count + NULL, 1) / 2 = 0', { count: 1 }],
    ['amount > 1', { amount: 'many' }],
  ])('cannot tell %s of %j', (expression, row) => {
    expect(check(expression, row, model)).toBeUndefined();
  });
});

describe('text', () => {
  test.each([
    ["a = 'x'", { a: 'x' }, true],
    ["a <> 'x'", { a: 'x' }, false],
    ["a IN ('x', 'y')", { a: 'y' }, true],
    ["a = ANY (ARRAY['x', 'y'])", { a: 'z' }, false],
    ["a <> ALL (ARRAY['x', 'y'])", { a: 'z' }, true],
    ["a = ANY ('{x,y}')", { a: 'y' }, true],
    ['char_length(a) BETWEEN 2 AND 3', { a: '👩🏽' }, true],
    ['length(trim(a)) > 0', { a: '  ' }, false],
    ['a = lower(a)', { a: 'Student@azora.world' }, false],
    ["upper(a) = 'AB'", { a: 'ab' }, true],
    ["a LIKE '0x%'", { a: '0xab\n' }, true],
    ["a LIKE '_\\%'", { a: '5%' }, true],
    ["a NOT LIKE '%@%'", { a: 'a@b' }, false],
    ["a ILIKE 'HTTPS://%'", { a: 'https://azora.world' }, true],
    ["a ~ '^[a-f0-9]{64}$'", { a: 'ab'.repeat(32) }, true],
    ["a ~ '^[a-f0-9]{64}$'", { a: 'AB'.repeat(32) }, false],
    ["a ~* '^[a-f0-9]{4}$'", { a: 'ABcd' }, true],
    ["a ~ '^\\+[1-9]\\d{6,14}$'", { a: '+27821234567' }, true],
    ["a ~ '^[^@\\s]+@[^@\\s]+\\.[[:alpha:]]{2,}$'", { a: 'student@azora.world' }, true],
    ["a !~ '^(http|https)://'", { a: 'ftp://x' }, true],
    ["a ~ '^[A-Z]{3}(-[A-Z]{2})?$'", { a: 'ZAF-GP' }, true],
    ["a || '/' || b = 'x/y'", { a: 'x', b: 'y' }, true],
    ["position('@' in a) > 1", { a: '@x' }, false],
    ["left(a, 2) = '0x' AND starts_with(a, '0x')", { a: '0x1' }, true],
    ["coalesce(a, '') <> ''", { a: null }, false],
    ['octet_length(a) = 2', { a: 'é' }, true],
    ['octet_length(a) = 2', { a: new Uint8Array(3) }, false],
    ["a ~ '^[[][0-9]{4}[]]$'", { a: '[2026]' }, true],
    ["a !~ '[\\r\\n]'", { a: 'two\nlines' }, false],
  ])('%s of %j is %s', (expression, row, expected) => {
    expect(check(expression, row)).toBe(expected);
  });

  test.each([
    ['the collation orders texts', 'a < b', { a: 'a', b: 'B' }],
    ['case beyond ASCII is up to the collation', 'a = lower(a)', { a: 'É' }],
    ['classes mean more than ASCII', "a ~ '^\\w+$'", { a: 'é' }],
    ['a back reference', "a ~ '(a)\\1'", { a: 'aa' }],
    ['a word boundary, spelt otherwise there', "a ~ '\\bx'", { a: 'x' }],
    ['embedded options', "a ~ '(?i)x'", { a: 'X' }],
    ['SIMILAR TO', "a SIMILAR TO 'x'", { a: 'x' }],
    ['an escape character of its own', "a LIKE '!%' ESCAPE '!'", { a: '%' }],
    ['a collation', 'a COLLATE "C" < \'b\'', { a: 'a' }],
    ['a function that is not known', "my_function(a) = 'x'", { a: 'x' }],
    ['the clock', 'a < now()', { a: new Date() }],
  ])('cannot tell: %s', (_, expression, row) => {
    expect(check(expression, row)).toBeUndefined();
  });

  test('a column of a type that is compared in its own way is unknown', () => {
    const model = modelOf(column('a', 'String', { nativeType: { name: 'Citext', args: [] } }));
    expect(check("a = 'x'", { a: 'X' }, model)).toBeUndefined();
  });

  test('a char(n) is known where it is full', () => {
    const model = modelOf(column('a', 'String', { nativeType: { name: 'Char', args: ['3'] } }));
    expect(check("a ~ '^[A-Z]{3}$'", { a: 'ZAR' }, model)).toBe(true);
    expect(check("a ~ '^[A-Z]{2}$'", { a: 'ZA' }, model)).toBeUndefined();
  });
});

describe('dates, lists and the rest', () => {
  const timestamptz = { nativeType: { name: 'Timestamptz', args: ['6'] } };
  const model = modelOf(
    column('starts_at', 'DateTime', timestamptz),
    column('ends_at', 'DateTime', timestamptz),
    column('born_on', 'DateTime', { nativeType: { name: 'Date', args: [] } }),
    column('died_on', 'DateTime', { nativeType: { name: 'Date', args: [] } }),
    column('tags', 'String', { isList: true }),
    column('a_id', 'String', { nativeType: { name: 'Uuid', args: [] } }),
    column('b_id', 'String', { nativeType: { name: 'Uuid', args: [] } }),
    column('metadata', 'Json'),
    column('is_open', 'Boolean'),
  );
  const at = (starts_at: string, ends_at: string): StoredRow => ({ starts_at, ends_at });
  test.each([
    ['ends_at > starts_at', at('2026-01-01T10:00:00Z', '2026-01-01T12:00:00+02:00'), false],
    ["ends_at - starts_at <= interval '8 hours'", at('2026-01-01T10:00:00Z', '2026-01-01T18:00:00.000001Z'), false],
    ["ends_at = starts_at + interval '1 month'", at('2026-01-31T10:00:00Z', '2026-02-28T10:00:00Z'), true],
    ["ends_at <= starts_at + '30 days'", at('2026-01-01T00:00:00Z', '2026-01-31T00:00:00Z'), true],
    ['extract(epoch from (ends_at - starts_at)) = 90', at('2026-01-01T10:00:00Z', '2026-01-01T10:01:30Z'), true],
    ["starts_at = date_trunc('day', starts_at)", at('2026-01-01T00:00:00Z', '2026-01-01T10:01:30Z'), true],
    ["starts_at >= '2020-01-01'", { starts_at: new Date('2019-12-31T23:59:59Z') }, false],
    ['died_on - born_on > 365', { born_on: '2020-01-01', died_on: '2020-12-31' }, false],
    ["born_on > DATE '1900-01-01'", { born_on: '1899-12-31' }, false],
    ['extract(year from born_on) = 2020', { born_on: '2020-02-29' }, true],
    [
      "born_on <= (starts_at AT TIME ZONE 'UTC')::date",
      { born_on: '2026-01-02', ...at('2026-01-01T23:00:00Z', '') },
      false,
    ],
    ['cardinality(tags) <= 2', { tags: ['a', 'b', 'c'] }, false],
    ['array_length(tags, 1) > 0', { tags: [] }, true],
    ["'a' = ANY (tags)", { tags: ['b'] }, false],
    ["tags <@ ARRAY['a', 'b']::text[]", { tags: ['a', 'c'] }, false],
    ["tags && ARRAY['a']", { tags: ['a', 'c'] }, true],
    ['array_position(tags, NULL) IS NULL', { tags: ['a'] }, true],
    ['array_position(tags, NULL) IS NULL', { tags: ['a', null] }, false],
    ["tags && '{a,b}'", { tags: ['b'] }, true],
    ["tags <> '{}'", { tags: [] }, false],
    ["array_to_string(tags, ',') = 'a,b'", { tags: ['a', null, 'b'] }, true],
    ["tags[2] = 'b' AND tags[3] IS NULL", { tags: ['a', 'b'] }, true],
    [
      'a_id < b_id',
      { a_id: '00000000-0000-5000-8000-00000000000A', b_id: '00000000-0000-5000-8000-00000000000b' },
      true,
    ],
    [
      'a_id <> b_id',
      { a_id: '00000000-0000-5000-8000-00000000000A', b_id: '00000000-0000-5000-8000-00000000000a' },
      false,
    ],
    ["jsonb_typeof(metadata) = 'object'", { metadata: [1] }, false],
    ["metadata ? 'a'", { metadata: { a: null } }, true],
    ['is_open', { is_open: false }, false],
    ['NOT is_open', { is_open: false }, true],
  ])('%s of %j is %s', (expression, row, expected) => {
    expect(check(expression, row, model)).toBe(expected);
  });

  test.each([
    ["ends_at > starts_at + interval '1.5 days'", at('2026-01-01T10:00:00Z', '2026-01-01T12:00:00Z')],
    ["died_on > born_on + '1'", { born_on: '2020-01-01', died_on: '2020-12-31' }],
    ["metadata->>'a' = 'x'", { metadata: { a: 'x' } }],
    ['(SELECT true)', {}],
  ])('cannot tell %s', (expression, row) => {
    expect(check(expression, row, model)).toBeUndefined();
  });
});
