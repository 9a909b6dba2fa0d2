import { expect, test } from 'vitest';
import { columnReferences } from './column-references.ts';
import { loadSqlParser } from './parser.ts';

const parser = await loadSqlParser();
const named = (sql: string): string[] =>
  columnReferences(parser.parseExpression(sql)).map(({ table, column }) =>
    table === undefined ? column : `${table}.${column}`,
  );

test('finds columns wherever an expression holds them', () => {
  expect(named('a + b > 0 AND NOT (c IS NULL)')).toEqual(['a', 'b', 'c']);
  expect(named('lower(a) = coalesce(b, c)')).toEqual(['a', 'b', 'c']);
  expect(named('CASE WHEN a THEN b ELSE c END')).toEqual(['a', 'b', 'c']);
  expect(named("a::text IN (b, 'c') OR d = ANY (ARRAY[e])")).toEqual(['a', 'b', 'd', 'e']);
});

test('keeps the table and the spelling of quoted names, and folds others as PostgreSQL does', () => {
  expect(named('flights.used = "usedSeats" OR UPPERCASE')).toEqual(['flights.used', 'usedSeats', 'uppercase']);
});

test('takes neither literals, functions nor types for columns', () => {
  expect(named("char_length('a') > 1 AND now() > '2020-01-01'::date")).toEqual([]);
});
