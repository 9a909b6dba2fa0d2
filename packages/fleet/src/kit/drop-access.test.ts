import { kitDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const ROLES = 'azora_user, azora_service, azora_reader, azora_maintenance, azora_masker';

const access = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT, INSERT ON ${table} TO ${ROLES};
  GRANT UPDATE (title) ON ${table} TO azora_user;
  CREATE POLICY "Access's" ON ${table} TO azora_service, azora_owner USING (true);
  CREATE POLICY azora_masker ON ${table} FOR SELECT TO azora_masker USING (true);
  CREATE VIEW azora_reader.${table} WITH (security_barrier = true) AS SELECT id FROM ${table};
  ALTER VIEW azora_reader.${table} OWNER TO azora_masker;
  CREATE TRIGGER azora_append_only BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION azora.refuse_change();`;

const TABLES = `
  CREATE TABLE notes (id int PRIMARY KEY, title text);
  CREATE TABLE "Odd ""one""" (id int PRIMARY KEY, title text);
  CREATE SCHEMA elsewhere;
  CREATE TABLE elsewhere.far (id int PRIMARY KEY, title text);
  CREATE FUNCTION own() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';`;

describe.each(['embedded18', 'debian15'] as const)('azora.drop_access on %s', (server) => {
  const database = kitDatabase(testServers()[server], TABLES);

  const left = (table: string): Promise<readonly Record<string, unknown>[]> =>
    database.asOwner(
      `SELECT c.relrowsecurity AND c.relforcerowsecurity AS closed,
         (SELECT count(*)::int FROM pg_policy WHERE polrelid = c.oid) AS policies,
         (SELECT count(*)::int FROM pg_trigger WHERE tgrelid = c.oid AND NOT tgisinternal) AS triggers,
         (SELECT count(*)::int FROM pg_class WHERE relname = c.relname AND relkind = 'v') AS views,
         (SELECT count(*)::int FROM aclexplode(c.relacl) WHERE grantee <> c.relowner) +
         (SELECT count(*)::int FROM pg_attribute WHERE attrelid = c.oid AND attacl <> '{}') AS grants
         FROM pg_class c WHERE c.oid = $1::regclass`,
      [table],
    );
  const NOTHING = { closed: true, policies: 0, triggers: 0, views: 0, grants: 0 };

  it.each([
    ['notes', 'notes'],
    ['"Odd ""one"""', 'Odd "one"'],
  ])('takes away what a migration made for %s, closes it, and finds nothing the second time', async (quoted, name) => {
    await database.asOwner(access(quoted));
    await database.asOwner('SELECT azora.drop_access($1)', [name]);
    expect(await left(quoted)).toEqual([NOTHING]);
    await database.asOwner('SELECT azora.drop_access($1)', [name]);
    await database.asOwner(access(quoted));
    expect(await left(quoted)).toMatchObject([{ policies: 2, triggers: 1, views: 1 }]);
    await database.asOwner('SELECT azora.drop_access($1)', [name]);
  });

  it('leaves alone what others made, and other tables', async () => {
    await database.asOwner(`
      CREATE POLICY own ON notes TO pg_monitor USING (false);
      GRANT SELECT ON notes TO pg_monitor;
      CREATE TRIGGER own BEFORE INSERT ON notes FOR EACH ROW EXECUTE FUNCTION own();
      ${access('"Odd ""one"""')}
      SELECT azora.drop_access('notes')`);
    expect(await left('notes')).toMatchObject([{ policies: 1, triggers: 1, grants: 1 }]);
    expect(await left('"Odd ""one"""')).toMatchObject([{ policies: 2 }]);
  });

  it('looks where the caller makes its tables', async () => {
    await database.asOwner(`
      SET LOCAL search_path = elsewhere;
      ${access('far')}
      SELECT azora.drop_access('far')`);
    expect(await left('elsewhere.far')).toEqual([NOTHING]);
  });

  it('takes a table that is gone for done', async () => {
    await database.asOwner(`SELECT azora.drop_access('never_there'), azora.drop_access('x"; DROP TABLE notes; --')`);
  });

  it.each(['azora_user', 'azora_service', 'azora_maintenance', 'azora_masker'])('refuses %s', async (role) => {
    await expect(database.as(role, {}, `SELECT azora.drop_access('notes')`)).rejects.toMatchObject({ code: '42501' });
  });
});
