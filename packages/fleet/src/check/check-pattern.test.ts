import { BOTH_SERVERS, folderWith, testServers, throwawayDatabase } from '@azora/testkit';
import { expect, test } from 'vitest';
import { openProject } from '../config/open-project.ts';
import { withClient } from '../postgres/connect.ts';
import { check } from './check.ts';

const FOUND = [
  `slug ~ '^[a-z$'`,
  `slug !~* 'a)'`,
  `length(slug) > 3 AND (slug ~ 'a{1,300}' OR slug = '')`,
  `slug::text ~ '*'::text`,
  `lower(slug) ~ '[z-a]'`,
  String.raw`coalesce(slug, '') ~ '\p{L}'`,
  String.raw`array_to_string(words, ',') ~ '(a)\2'`,
  `slug ~ ANY (ARRAY['c{2'])`,
  `regexp_like(slug, '(', 'i')`,
  `slug ~ '^(?<year>\\d{4})'`,
];

const TAKEN = [
  String.raw`slug ~ '^[a-z0-9](\.[a-z]{0,255})?'`,
  `slug !~ '[][]'`,
  `regexp_like(slug, '(', 'q') IS NOT NULL`,
  `slug SIMILAR TO '%(a|b)?%'`,
];

test.each(BOTH_SERVERS)('finds patterns with which no row can be written (%s)', async (server) => {
  const all = [...FOUND, ...TAKEN];
  const models = all.map((sql, index) => {
    const written = sql.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    return `/// @check("${written}")\nmodel Page${index} {\n  id Int @id\n  slug String\n  words String[]\n}\n`;
  });
  const cwd = await folderWith({
    'azora.config.ts': 'export default {};',
    'services/blog/schema.prisma': `datasource db {\n  provider = "postgresql"\n}\n${models.join('')}`,
  });
  const { findings } = await check(await openProject({ cwd }), { services: [] });
  expect(findings.map(({ code, message }) => [code, /\bPage\d+/.exec(message)?.[0]])).toEqual(
    FOUND.map((_, index) => ['check-pattern', `Page${index}`]),
  );

  const { address, name } = await throwawayDatabase(testServers()[server]);
  await withClient(address, name, async (client) => {
    for (const sql of all) {
      await client.query(`DROP TABLE IF EXISTS page; CREATE TABLE page (slug text, words text[], CHECK (${sql}))`);
      const inserted = client.query(`INSERT INTO page VALUES ('word', '{word}')`);
      const state = await inserted.then(() => 'taken').catch((error) => error.code);
      expect([sql, state]).toEqual([sql, FOUND.includes(sql) ? '2201B' : 'taken']);
    }
  });
});
