import { testServers } from '@azora/testkit';
import { expect, it } from 'vitest';
import { withClient } from './connect.ts';
import { quoteIdentifier, quoteLiteral } from './quote.ts';

const AWKWARD = ['plain', 'Mixed Case', 'a"b', "a'b", 'a\\b', "\\'; DROP TABLE x; --", 'order', 'é\n\t', '$$', ''];

it.each(['on', 'off'])(
  'quotes literals that PostgreSQL reads back as they were (standard strings %s)',
  async (mode) => {
    const server = testServers().embedded18;
    await withClient(server, 'postgres', async (client) => {
      await client.query(`SET standard_conforming_strings = ${mode}`);
      for (const text of AWKWARD) {
        const { rows } = await client.query<{ text: string }>(`SELECT ${quoteLiteral(text)} AS text`);
        expect(rows).toEqual([{ text }]);
      }
    });
  },
);

it('quotes identifiers that PostgreSQL reads back as they were', async () => {
  await withClient(testServers().embedded18, 'postgres', async (client) => {
    for (const name of AWKWARD.filter((text) => text !== '')) {
      const { fields } = await client.query(`SELECT 1 AS ${quoteIdentifier(name)}`);
      expect(fields.map((field) => field.name)).toEqual([name]);
    }
  });
});

it('refuses a NUL character, at which PostgreSQL would cut the text off', () => {
  expect(() => quoteIdentifier('a\0b')).toThrow(RangeError);
  expect(() => quoteLiteral('a\0b')).toThrow(RangeError);
});
