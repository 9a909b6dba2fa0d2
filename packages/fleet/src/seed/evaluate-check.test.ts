import { type Column, evaluateCheck, type Model, type StoredRow } from '@azora/schema';
import { loadSqlParser } from '@azora/schema/sql';
import { BOTH_SERVERS, isFullRun, testServers, throwawayDatabase } from '@azora/testkit';
import { expect, test } from 'vitest';
import { booleanOf, numberOf, type Random, randomFrom, randomRow, textOf } from '../../test/random-expressions.ts';
import { withClient } from '../postgres/connect.ts';

/** Each is asked of the server: a second for a thousand. */
const EXPRESSIONS = isFullRun ? 10_000 : 1_000;

test.each(BOTH_SERVERS)('decides random checks as PostgreSQL does (%s)', async (server) => {
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

test.each(BOTH_SERVERS)('computes random values as PostgreSQL does (%s)', async (server) => {
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
  server: (typeof BOTH_SERVERS)[number],
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
