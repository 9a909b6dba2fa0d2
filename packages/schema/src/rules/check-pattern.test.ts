import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const found = (annotation: string): string[] =>
  findingsIn(
    `/// ${annotation.replaceAll('\\', '\\\\')}
    model Page {
      id    String   @id @default(uuid(7)) @db.Uuid
      slug  String
      area  Unsupported("polygon")?
      words String[]
    }`,
    'check-pattern',
  ).map(({ message, help }) => `${message} ${help}`);

test.each([
  String.raw`@check("slug ~ '^[a-z0-9](\.[a-z]{0,61})?$' AND slug !~ '[][]'")`,
  `@check("area ~ '{1,2,3}'")`,
  `@check("text2ltree(slug) ~ '*.page.*'")`,
  `@check("slug LIKE '%(%' AND slug <> '[' AND slug SIMILAR TO '[a-z'")`,
  `@check("slug ~ slug OR slug ~ ('(' || slug)")`,
  `@check("slug ~ ANY ('{3,4}')")`,
  `@check("regexp_like(slug, '(', 'q') OR regexp_like(slug, 'a *b', slug)")`,
])('takes %s', (annotation) => expect(found(annotation)).toEqual([]));

test.each([
  [
    `@check("slug ~ '^[a-z$'")`,
    "@check of Page matches by '^[a-z$', which PostgreSQL refuses as soon as it meets a row",
  ],
  [`@check("slug !~* 'a)'")`, 'parentheses () not balanced. Close each parenthesis'],
  [`@check("length(slug) > 3 AND (slug ~ 'a{1,300}' OR slug = '')")`, 'A count goes up to 255'],
  [`@check("slug::text ~ '*'::text")`, 'quantifier operand invalid. Repeat one thing once'],
  [`@check("lower(slug) ~ '[z-a]'")`, 'invalid character range. Write a range from'],
  [String.raw`@check("coalesce(slug, '') ~ '\p{L}'")`, 'invalid escape \\ sequence. Write'],
  [String.raw`@check("array_to_string(words, ',') ~ '(a)\2'")`, 'invalid backreference number. Write a regular'],
  [`@check("slug ~ ANY (ARRAY['a', 'a{'||'b', 'c{2'])")`, "'c{2', which"],
  [`@check("regexp_like(slug, '(', 'i')")`, "'(', which"],
  [`@unique(slug, where: "slug ~ '['")`, 'The where of @unique of Page matches'],
  [`@index("regexp_count(slug, '[')")`, '@index of Page matches'],
])('finds %s', (annotation, text) => expect(found(annotation)).toEqual([expect.stringContaining(text)]));

test('says of a pattern that stands twice in a check once what is wrong with it', () => {
  expect(found(`@check("slug ~ '(' OR lower(slug) ~ '('")`)).toHaveLength(1);
});
