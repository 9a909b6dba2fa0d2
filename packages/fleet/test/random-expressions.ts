import type { StoredRow } from '@azora/schema';

/** A number from 0 to 1, another one each time. */
export type Random = () => number;

/** mulberry32: the same numbers for the same seed, so that a failure can be seen again. */
export const randomFrom = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const oneOf = <T>(random: Random, choices: readonly [T, ...T[]]): T =>
  choices[Math.floor(random() * choices.length)] ?? choices[0];

const facts = {
  i: [0, 1, 2, -3, 7],
  j: [0, 1, 2, 100000],
  n: ['0', '0.1', '-2.5', '3', '1234567.00000001', 'NaN'],
  m: ['0.2', '0.3', '3.00000000', '7'],
  f: [0, 0.1, 0.5, -1.5, 'Infinity', 'NaN'],
  s: ['', 'a', 'ab', 'A b ', 'a_b%', 'student@azora.world', 'é', 'x\ny'],
  t: ['a', 'ab', '%', 'A B'],
  b: [true, false],
  d: ['2024-02-29', '2025-01-31', '1999-12-31'],
  e: ['2025-01-31', '2025-02-28'],
  p: ['2025-01-31T10:00:00Z', '2025-03-30T01:30:00.123456Z', '2024-02-29T23:59:59+02:00'],
  q: ['2025-01-31T10:00:00.000Z', '2025-02-28T10:00:00Z'],
  x: [[], ['a'], ['a', 'b'], ['b', null]],
  u: ['00000000-0000-5000-8000-00000000000a', 'ffffffff-0000-5000-8000-000000000000'],
  v: ['00000000-0000-5000-8000-00000000000A', '11111111-0000-5000-8000-000000000000'],
  k: [{}, { a: 1 }, [], [1, 'a'], 'a', 5],
};

/** A row of the table `facts`. */
export const randomRow = (random: Random): StoredRow =>
  Object.fromEntries(
    Object.entries(facts).map(([name, values]) => {
      const all: readonly unknown[] = values;
      return [name, random() < 0.15 ? null : all[Math.floor(random() * all.length)]];
    }),
  );

/** An expression that is a number. */
export const numberOf = (random: Random, depth: number): string => {
  if (depth === 0) {
    return oneOf(random, [
      'i',
      'j',
      'n',
      'm',
      'i',
      'n',
      'f',
      '0',
      '1',
      '2',
      '-1',
      '0.5',
      '2.50',
      '3000000000',
      'NULL::numeric',
    ]);
  }
  const [a, b] = [numberOf(random, depth - 1), numberOf(random, depth - 1)];
  const text = textOf(random, depth - 1);
  return oneOf(random, [
    `(${a} + ${b})`,
    `(${a} - ${b})`,
    `(${a} * ${b})`,
    `(${a} / ${b})`,
    `(${a} % ${b})`,
    `(- ${a})`,
    `abs(${a})`,
    `round(${a}, 2)`,
    `floor(${a})`,
    `ceil(${a})`,
    `trunc(${a})`,
    `coalesce(${a}, ${b})`,
    `greatest(${a}, ${b})`,
    `least(${a}, ${b}, 1)`,
    `nullif(${a}, ${b})`,
    `CASE WHEN ${booleanOf(random, depth - 1)} THEN ${a} ELSE ${b} END`,
    `${a}::numeric(10,2)`,
    `${a}::int`,
    `${a}::bigint`,
    `char_length(${text})`,
    `octet_length(${text})`,
    `position(${text} in ${text})`,
    'cardinality(x)',
    'array_length(x, 1)',
    "array_position(x, 'b')",
    `num_nonnulls(i, ${a}, s)`,
    '(d - e)',
    'extract(epoch from (p - q))',
    'extract(year from p)',
    'extract(isodow from d)',
    'jsonb_array_length(k)',
  ]);
};

/** One that is text. */
export const textOf = (random: Random, depth: number): string => {
  if (depth === 0) return oneOf(random, ['s', 't', "'a'", "'ab'", "''", 'NULL::text']);
  const [a, b] = [textOf(random, depth - 1), textOf(random, depth - 1)];
  return oneOf(random, [
    `(${a} || ${b})`,
    `lower(${a})`,
    `upper(${a})`,
    `btrim(${a})`,
    `rtrim(${a}, 'b')`,
    `left(${a}, 1)`,
    `right(${a}, 2)`,
    `coalesce(${a}, ${b})`,
    `nullif(${a}, ${b})`,
    `${a}::varchar(1)`,
    `(${a} || ${numberOf(random, depth - 1)})`,
    'jsonb_typeof(k)',
    'd::text',
    "array_to_string(x, ',')",
    'x[1]',
    'x[3]',
  ]);
};

const timestampOf = (random: Random): string =>
  oneOf(random, [
    'p',
    'q',
    "'2025-02-28 10:00:00+00'::timestamptz",
    "(p + interval '1 month')",
    "(q - interval '1 day 02:00')",
    "date_trunc('month', p)",
    "date_trunc('day', q)",
    'd::timestamptz',
    "(p + '90 minutes')",
    '(q + (p - q))',
    'coalesce(p, q)',
  ]);

const comparison = (random: Random): string => oneOf(random, ['=', '<>', '<', '<=', '>', '>=']);

/** One that is true, false or unknown. */
export const booleanOf = (random: Random, depth: number): string => {
  const number = (): string => numberOf(random, Math.min(2, Math.floor(random() * (depth + 1))));
  const text = (): string => textOf(random, Math.floor(random() * Math.min(2, depth + 1)));
  if (depth === 0 || random() < 0.6) {
    return oneOf(random, [
      (): string => `${number()} ${comparison(random)} ${number()}`,
      (): string => `${number()} ${comparison(random)} ${number()}`,
      (): string => `${number()} BETWEEN ${number()} AND ${number()}`,
      (): string => `${number()} NOT BETWEEN SYMMETRIC ${number()} AND ${number()}`,
      (): string => `${number()} IN (${number()}, ${number()}, NULL)`,
      (): string => `${number()} IS DISTINCT FROM ${number()}`,
      (): string => `${text()} ${comparison(random)} ${text()}`,
      (): string => `${text()} NOT IN ('a', 'ab')`,
      (): string => `${text()} LIKE ${oneOf(random, ["'a%'", "'_'", "'%\\%'", "'%_b%'", 't'])}`,
      (): string => `${text()} NOT ILIKE 'A%'`,
      (): string => `${text()} ~ ${pattern(random)}`,
      (): string => `${text()} !~* ${pattern(random)}`,
      (): string => `${text()} = ANY (ARRAY['a', 'ab', NULL])`,
      (): string => `${text()} <> ALL (x)`,
      (): string =>
        `x ${oneOf(random, ['@>', '<@', '&&', '='])} ${oneOf(random, ["ARRAY['a', 'b']", "'{a,b}'", "'{}'"])}`,
      (): string => `${timestampOf(random)} ${comparison(random)} ${timestampOf(random)}`,
      (): string => `${timestampOf(random)} - ${timestampOf(random)} ${comparison(random)} interval '30 days'`,
      (): string => `d ${comparison(random)} e`,
      (): string => `d ${comparison(random)} p`,
      (): string => `${oneOf(random, ['n', 'f'])} ${comparison(random)} ${oneOf(random, ["'NaN'", "'Infinity'"])}`,
      (): string => `d ${comparison(random)} (p AT TIME ZONE 'UTC')::date`,
      (): string => `u ${comparison(random)} v`,
      (): string => `${oneOf(random, ['s', 'i', 'n', 'd', 'x', 'k'])} IS ${oneOf(random, ['NULL', 'NOT NULL'])}`,
      (): string => "k ? 'a'",
      (): string => 'b',
    ])();
  }
  const [a, b] = [booleanOf(random, depth - 1), booleanOf(random, depth - 1)];
  return oneOf(random, [
    `(${a} AND ${b})`,
    `(${a} OR ${b})`,
    `(NOT (${a}))`,
    `((${a}) = (${b}))`,
    `((${a}) IS ${oneOf(random, ['TRUE', 'NOT TRUE', 'FALSE', 'NOT FALSE', 'UNKNOWN', 'NOT UNKNOWN'])})`,
    `CASE WHEN ${a} THEN ${b} END`,
  ]);
};

const pattern = (random: Random): string =>
  oneOf(random, [
    "'^[a-z]+$'",
    "'^[^@[:space:]]+@[^@[:space:]]+\\.[a-z]{2,}$'",
    "'^(a|ab)?$'",
    "'b%$'",
    "'^.{1,2}$'",
    "'a.b'",
    "'[A-Z]'",
    "'^\\w+$'",
    "'^(?:a|b)*?$'",
    "'^(?!a)'",
    "'[]a]'",
    "'[a\\-]'",
    "'^[^[]$'",
    "'[[][]]'",
    "'[^\\r\\n]'",
    "'^\\s*$'",
    "'x\ny'",
  ]);
