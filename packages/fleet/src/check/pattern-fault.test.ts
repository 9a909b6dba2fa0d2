import { patternFault } from '@azora/schema';
import { BOTH_SERVERS, isFullRun, testServers } from '@azora/testkit';
import { expect, test } from 'vitest';
import { type Random, randomFrom } from '../../test/random-expressions.ts';
import { withClient } from '../postgres/connect.ts';

const PATTERNS = isFullRun ? 50_000 : 5_000;

const REFUSED: readonly (readonly [pattern: string, fault: string])[] = [
  ['[a-z', 'brackets [] not balanced'],
  ['[]', 'brackets [] not balanced'],
  ['[[:alpha:]', 'brackets [] not balanced'],
  ['[[:alpha', 'brackets [] not balanced'],
  ['^(a|b', 'parentheses () not balanced'],
  ['a)$', 'parentheses () not balanced'],
  ['(?=a', 'parentheses () not balanced'],
  ['a{256}', 'invalid repetition count(s)'],
  ['a{1,1000}', 'invalid repetition count(s)'],
  ['a{3,2}', 'invalid repetition count(s)'],
  ['a{2,x}', 'invalid repetition count(s)'],
  ['a{2', 'braces {} not balanced'],
  ['a{2,', 'braces {} not balanced'],
  ['*a', 'quantifier operand invalid'],
  ['a**', 'quantifier operand invalid'],
  ['a++', 'quantifier operand invalid'],
  ['^*a', 'quantifier operand invalid'],
  ['(+a)', 'quantifier operand invalid'],
  ['\\y+', 'quantifier operand invalid'],
  ['(?<name>a)', 'quantifier operand invalid'],
  ['a(?i)b', 'quantifier operand invalid'],
  ['[z-a]', 'invalid character range'],
  ['[a-b-c]', 'invalid character range'],
  ['[\\w-z]', 'invalid character range'],
  ['[a-\\d]', 'invalid character range'],
  ['[[:letter:]]', 'invalid character class'],
  ['a\\', 'invalid escape \\ sequence'],
  ['\\p{L}', 'invalid escape \\ sequence'],
  ['\\z', 'invalid escape \\ sequence'],
  ['\\u12', 'invalid escape \\ sequence'],
  ['[\\y]', 'invalid escape \\ sequence'],
  ['(a)\\2', 'invalid backreference number'],
  ['(a\\1)', 'invalid backreference number'],
  ['(a)(?=\\1)', 'invalid backreference number'],
  ['***?', 'invalid regexp (reg version 0.8)'],
  ['(?iz)a', 'invalid embedded option'],
];

const TAKEN = [
  '',
  '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$',
  '[]a]',
  '[^]a]',
  '[-a]',
  '[a-]',
  '[+--]',
  '{',
  'a{,5}',
  'a{b}',
  'a{0}',
  'a{255}',
  'a{2,}?',
  'a*?',
  '()',
  '(|a)',
  '|',
  '(a)\\1',
  '[[:<:]]a[[:>:]]',
  '[[:word:][:ascii:]]',
  '[[.a.]-z]',
  '[\\]\\-\\d]',
  '\\A\\m\\Z',
  '(?i)a',
  '***=a(',
  '***:a',
  'a(?#no)*',
  '(?#open',
  '\\é\\/\\u00e9\\x41',
  '\\012',
  '(?<!a)b',
  ']',
  '}',
  'a|b|',
];

test.each(BOTH_SERVERS)('finds fault where PostgreSQL does, in its words (%s)', async (server) => {
  const refusals = await refusalsOf(
    server,
    REFUSED.map(([pattern]) => pattern),
  );
  expect(refusals).toEqual(REFUSED.map(([, fault]) => fault));
  expect(REFUSED.map(([pattern]) => patternFault(pattern))).toEqual(REFUSED.map(([, fault]) => fault));
});

test.each(BOTH_SERVERS)('takes what PostgreSQL takes (%s)', async (server) => {
  const none = TAKEN.map(() => undefined);
  expect(await refusalsOf(server, TAKEN)).toEqual(none);
  expect(TAKEN.map(patternFault)).toEqual(none);
});

test('leaves alone what reads by another syntax', () => {
  expect(['(?x)a (', '(?q)a(', '(?e)a\\q', '[[.hyphen.]-z]', '[z-[.NUL.]]'].map(patternFault)).toEqual(
    Array.from({ length: 5 }),
  );
});

test.each(BOTH_SERVERS)('decides random patterns as PostgreSQL does (%s)', async (server) => {
  const random = randomFrom(Number(process.env.AZORA_TEST_SEED ?? 1));
  const patterns = Array.from({ length: PATTERNS }, () => randomPattern(random));
  const refusals = await refusalsOf(server, patterns);
  const differing = patterns.filter((pattern, index) => (patternFault(pattern) ?? '') !== (refusals[index] ?? ''));
  expect(differing.map((pattern) => [pattern, patternFault(pattern), refusals[patterns.indexOf(pattern)]])).toEqual([]);
  const faulty = refusals.filter((refusal) => refusal !== undefined).length;
  expect(faulty).toBeGreaterThan(PATTERNS / 4);
  expect(faulty).toBeLessThan((PATTERNS * 3) / 4);
});

/** What the server says of each pattern; undefined where it takes it. */
const refusalsOf = (
  server: (typeof BOTH_SERVERS)[number],
  patterns: readonly string[],
): Promise<(string | undefined)[]> => {
  const { maintenanceDatabase, ...address } = testServers()[server];
  return withClient({ ...address, maintenanceDatabase }, maintenanceDatabase, async (client) => {
    await client.query(`CREATE FUNCTION pg_temp.refusal(pattern text) RETURNS text LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 'text' ~ pattern;
        RETURN NULL;
      EXCEPTION WHEN invalid_regular_expression THEN
        RETURN replace(SQLERRM, 'invalid regular expression: ', '');
      END $$`);
    const { rows } = await client.query<{ refusal: string | null }>(
      'SELECT pg_temp.refusal(pattern) AS refusal FROM unnest($1::text[]) WITH ORDINALITY p(pattern, n) ORDER BY n',
      [patterns],
    );
    return rows.map(({ refusal }) => refusal ?? undefined);
  });
};

const PIECES =
  'a b ab z 0 - ^ $ . | ( ) (a) (b|0) (?:a) (?=b) (?!b) (?<=b) (?<a>b) (?i) (?# ) [ ] [a-z] [z-a] [^a] [-a [:alpha:] [[:digit:]] ' +
  '[[:x:]] [.a.] [=a=] * + ? *? {2} {2,1} {0,255} {256} {3 {, } \\ \\\\ \\d \\D \\y \\A \\1 \\2 \\10 \\18 \\012 \\u00e9 \\x4 \\q \\. /';

const randomPattern = (random: Random): string => {
  const pieces = PIECES.split(' ');
  const length = 1 + Math.floor(random() * 6);
  return Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)] ?? '').join('');
};
