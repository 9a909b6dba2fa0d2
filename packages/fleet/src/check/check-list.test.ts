import { BOTH_SERVERS, folderWith, testServers, throwawayDatabase } from '@azora/testkit';
import { expect, test } from 'vitest';
import { openProject } from '../config/open-project.ts';
import { withClient } from '../postgres/connect.ts';
import { check } from './check.ts';

const REFUSED = '23514';

/** Each check with what PostgreSQL makes of a list that is NULL and of an empty one, and the rule that finds it. */
const CHECKS: readonly (readonly [sql: string, left: string, empty: string, rule?: string])[] = [
  ['cardinality(tags) >= 1', 'taken', REFUSED, 'check-list-missing'],
  ['cardinality(tags) BETWEEN 1 AND 30', 'taken', REFUSED, 'check-list-missing'],
  [`tags <> '{}'`, 'taken', REFUSED, 'check-list-missing'],
  [`'home' = ANY (tags)`, 'taken', REFUSED, 'check-list-missing'],
  ['size <> 2 OR cardinality(tags) > 0', 'taken', REFUSED, 'check-list-missing'],
  ['cardinality(tags) = size', 'taken', REFUSED, 'check-list-missing'],
  [`array_to_string(tags, ',') ~ '^a'`, 'taken', REFUSED, 'check-list-missing'],
  ['array_length(tags, 1) > 0', 'taken', 'taken', 'check-list-empty'],
  ['array_length(tags, 1) = size', 'taken', 'taken', 'check-list-empty'],
  ['coalesce(cardinality(tags), 0) >= 1', REFUSED, REFUSED],
  ['tags IS NOT NULL AND cardinality(tags) >= 1', REFUSED, REFUSED],
  ['tags IS NULL OR cardinality(tags) >= 1', 'taken', REFUSED],
  ['coalesce(array_length(tags, 1), 0) > 0', REFUSED, REFUSED],
  ['cardinality(tags) <= 3', 'taken', 'taken'],
  ['array_length(tags, 1) <= 3', 'taken', 'taken'],
];

test.each(BOTH_SERVERS)('finds the checks that PostgreSQL lets a list without items pass (%s)', async (server) => {
  const models = CHECKS.map(
    ([sql], index) => `/// @check("${sql}")\nmodel Page${index} {\n  id Int @id\n  size Int\n  tags String[]\n}\n`,
  );
  const cwd = await folderWith({
    'azora.config.ts': `export default { rules: { 'check-list-missing': 'on' } };`,
    'services/blog/schema.prisma': `datasource db {\n  provider = "postgresql"\n}\n${models.join('')}`,
  });
  const { findings } = await check(await openProject({ cwd }), { services: [] });
  const found = new Map(findings.map(({ code, message }) => [/\bPage\d+/.exec(message)?.[0], code]));
  expect(CHECKS.map(([sql], index) => [sql, found.get(`Page${index}`)])).toEqual(
    CHECKS.map(([sql, , , rule]) => [sql, rule]),
  );

  const { address, name } = await throwawayDatabase(testServers()[server]);
  await withClient(address, name, async (client) => {
    for (const [sql, left, empty] of CHECKS) {
      await client.query(`DROP TABLE IF EXISTS page; CREATE TABLE page (size int, tags text[], CHECK (${sql}))`);
      const insert = (tags: string) =>
        client.query(`INSERT INTO page VALUES (2, ${tags})`).then(
          () => 'taken',
          (error) => error.code,
        );
      expect([sql, await insert('NULL'), await insert(`'{}'`)]).toEqual([sql, left, empty]);
    }
  });
});
