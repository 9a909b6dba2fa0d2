import { expect, it } from 'vitest';
import { migrationsNeedKit } from './needs-kit.ts';

const needed = (sql: string): boolean => migrationsNeedKit([{ name: 'a', path: 'a', sql, checksum: '' }]);

it.each([
  'EXECUTE FUNCTION azora.refuse_change()',
  'CREATE VIEW azora_reader."users" AS SELECT 1',
  'SELECT 1 FROM azora_keys."users"',
])('migrations need the kit that say %s', (sql) => {
  expect(needed(sql)).toBe(true);
});

it.each(['CREATE TABLE "azora" (id int)', 'SELECT my_azora.x', 'CREATE TABLE azora_users (id int)', ''])(
  'migrations need no kit that say %j',
  (sql) => {
    expect(needed(sql)).toBe(false);
  },
);
