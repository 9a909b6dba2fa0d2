import { type Column, evaluateCheck, type Model, type StoredRow } from '@azora/schema';
import { loadSqlParser } from '@azora/schema/sql';
import { testServers, throwawayDatabase } from '@azora/testkit';
import { expect, test } from 'vitest';
import { withClient } from '../postgres/connect.ts';

const EXPRESSIONS = 3_000;

const SERVERS = ['embedded18', 'debian15'] as const;

test.each(SERVERS)('decides random checks as PostgreSQL does (%s)', async (server) => {
  const told = await eachRandomFact(server, async ({ random, row, ask, tell }) => {
    const expression = booleanOf(random, 3);
    const answer = await ask(expression, row);
    const told = tell(expression, row);
    if (answer === undefined || told === undefined) return false;
    expect(told, `${expression} of ${JSON.stringify(row)}`).toBe((answer ?? 'true') === 'true');
    return true;
  });
  // Otherwise the test would pass by telling nothing.
  expect(told).toBeGreaterThan(EXPRESSIONS / 2);
});

test.each(SERVERS)('computes random values as PostgreSQL does (%s)', async (server) => {
  const told = await eachRandomFact(server, async ({ random, row, ask, tell }) => {
    const isNumber = random() < 0.7;
    const expression = isNumber ? numberOf(random, 2) : textOf(random, 2);
    const answer = await ask(expression, row);
    if (answer === undefined) return false;
    const literal =
      answer === null ? 'NULL' : isNumber && /\d/.test(answer) ? answer : `'${answer.replaceAll("'", "''")}'`;
    const told = tell(`(${expression}) IS NOT DISTINCT FROM (${literal})`, row);
    expect(told, `${expression} of ${JSON.stringify(row)} is ${answer}`).not.toBe(false);
    return told !== undefined;
  });
  expect(told).toBeGreaterThan(EXPRESSIONS / 2);
});

interface RandomFact {
  readonly random: Random;
  readonly row: StoredRow;
  /** The value as text, by PostgreSQL; undefined where it raises an error. */
  readonly ask: (expression: string, row: StoredRow) => Promise<string | null | undefined>;
  readonly tell: (expression: string, row: StoredRow) => boolean | undefined;
}

/** How many of the facts the callback counted. */
const eachRandomFact = async (
  server: (typeof SERVERS)[number],
  use: (fact: RandomFact) => Promise<boolean>,
): Promise<number> => {
  const random = randomFrom(Number(process.env.AZORA_TEST_SEED ?? 1));
  const sql = await loadSqlParser();
  const { address, name } = await throwawayDatabase(testServers()[server]);
  return withClient(address, name, async (client) => {
    await client.query(TABLE);
    await client.query("SET TIME ZONE 'UTC'");
    const ask = async (expression: string, row: StoredRow): Promise<string | null | undefined> => {
      const query = `SELECT (${expression})::text AS value FROM jsonb_populate_record(null::facts, $1)`;
      const answer = await client
        .query<{ value: string | null }>(query, [JSON.stringify(row)])
        .catch(() => ({ rows: [] }));
      return answer.rows[0]?.value;
    };
    const tell = (expression: string, row: StoredRow) => evaluateCheck(sql.parseExpression(expression), row, model);
    let told = 0;
    for (let index = 0; index < EXPRESSIONS; index++) {
      if (await use({ random, row: randomRow(random), ask, tell })) told += 1;
    }
    return told;
  });
};

const TABLE = `CREATE TABLE facts (i int, j int, n numeric(18,8), m numeric(18,8), f float8, s text, t text, b bool,
  d date, e date, p timestamptz, q timestamptz, x text[], u uuid, v uuid, k jsonb)`;

type Random = () => number;

/** mulberry32: the same numbers for the same seed, so that a failure can be seen again. */
const randomFrom = (seed: number): Random => {
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

const randomRow = (random: Random): StoredRow =>
  Object.fromEntries(
    Object.entries(facts).map(([name, values]) => {
      const all: readonly unknown[] = values;
      return [name, random() < 0.15 ? null : all[Math.floor(random() * all.length)]];
    }),
  );

const numberOf = (random: Random, depth: number): string => {
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

const textOf = (random: Random, depth: number): string => {
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

const booleanOf = (random: Random, depth: number): string => {
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

const column = (name: string, type: string, native?: string, args: readonly string[] = []): Column => ({
  name,
  column: name,
  documentation: '',
  type,
  isEnum: false,
  nativeType: native === undefined ? undefined : { name: native, args },
  isList: name === 'x',
  isRequired: false,
  default: undefined,
  isUpdatedAt: false,
  annotations: [],
  position: { file: '', line: 1, column: 1 },
});

const model: Model = {
  name: 'Fact',
  table: 'facts',
  documentation: '',
  columns: [
    ...['i', 'j'].map((name) => column(name, 'Int')),
    ...['n', 'm'].map((name) => column(name, 'Decimal', 'Decimal', ['18', '8'])),
    column('f', 'Float'),
    ...['s', 't', 'x'].map((name) => column(name, 'String')),
    column('b', 'Boolean'),
    ...['d', 'e'].map((name) => column(name, 'DateTime', 'Date')),
    ...['p', 'q'].map((name) => column(name, 'DateTime', 'Timestamptz', ['6'])),
    ...['u', 'v'].map((name) => column(name, 'String', 'Uuid')),
    column('k', 'Json'),
  ],
  relations: [],
  primaryKey: [],
  uniques: [],
  indexes: [],
  annotations: [],
  position: { file: '', line: 1, column: 1 },
};
