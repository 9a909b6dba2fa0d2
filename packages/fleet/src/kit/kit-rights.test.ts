import { kitDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { withClient } from '../postgres/connect.ts';

const CONTEXT = ['actor()', 'include_deleted()', 'request_id()', 'subject()', 'tenant()'];
const SOFT_DELETION = ['restore(regclass,uuid)', 'soft_delete(regclass,uuid)'];

describe.each(['embedded18', 'debian15'] as const)('the rights to the kit on %s', (server) => {
  const database = kitDatabase(testServers()[server]);

  const callable = async (role: string): Promise<string[]> => {
    const rows = await database.asOwner(
      `SELECT replace(oid::regprocedure::text, 'azora.', '') AS name FROM pg_proc
        WHERE pronamespace = 'azora'::regnamespace AND has_function_privilege($1, oid, 'EXECUTE') ORDER BY 1`,
      [role],
    );
    return rows.map(({ name }) => String(name));
  };

  it('let each role call what is for it, and PUBLIC nothing', async () => {
    expect(await callable('azora_user')).toEqual([...CONTEXT, ...SOFT_DELETION].sort());
    expect(await callable('azora_service')).toEqual([...CONTEXT, ...SOFT_DELETION].sort());
    expect(await callable('azora_maintenance')).toEqual(
      [
        ...CONTEXT,
        'forget_subject(uuid)',
        'hold_audit_trail()',
        'open_audit_segment(integer,text,text,bigint,xid8)',
        'purge(regclass,timestamp with time zone,name,bigint)',
        'redact(regclass,uuid[],jsonb)',
      ].sort(),
    );
    expect((await callable('azora_reader')).every((name) => name.startsWith('mask_'))).toBe(true);
    expect(await callable('azora_masker')).toEqual(await callable('azora_reader'));
    expect(await callable(`${database.name()}_app`)).toEqual([]);
    expect(await callable('pg_read_all_data')).toEqual([]);
  });

  it('let nobody at its tables but maintenance at the trail and the service at the outbox', async () => {
    const rows = await database.asOwner(
      `SELECT DISTINCT c.relname || ': ' || CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END AS who
         FROM pg_class c LEFT JOIN pg_attribute k ON k.attrelid = c.oid,
              LATERAL (SELECT * FROM aclexplode(c.relacl) UNION ALL SELECT * FROM aclexplode(k.attacl)) a
        WHERE c.relnamespace = 'azora'::regnamespace AND a.grantee <> c.relowner ORDER BY 1`,
    );
    expect(rows.map(({ who }) => who)).toEqual([
      'audit_segment: azora_maintenance',
      'audit_trail: azora_maintenance',
      'audit_trail_id_seq: azora_maintenance',
      'outbox: azora_service',
    ]);
  });

  it('force row-level security on what others than the owner have rights to', async () => {
    const rows = await database.asOwner(
      `SELECT relname FROM pg_class WHERE relnamespace = 'azora'::regnamespace AND relrowsecurity AND relforcerowsecurity
        ORDER BY 1`,
    );
    expect(rows.map(({ relname }) => relname)).toEqual(['audit_segment', 'audit_trail', 'outbox']);
  });

  it('leave no function to a search path, and none to rights that it does not need', async () => {
    const rows = await database.asOwner(
      `SELECT proname, prosqlbody IS NOT NULL OR 'search_path=pg_catalog, pg_temp' = ANY (proconfig) AS is_pinned, prosecdef
         FROM pg_proc WHERE pronamespace = 'azora'::regnamespace`,
    );
    expect(rows.filter(({ is_pinned }) => is_pinned !== true)).toEqual([]);
    expect(
      [...new Set(rows.filter(({ prosecdef }) => prosecdef === true).map(({ proname }) => proname))].sort(),
    ).toEqual([
      'audit_delete',
      'audit_insert',
      'audit_truncate',
      'audit_update',
      'forget_subject',
      'hold_audit_trail',
      'open_audit_segment',
      'purge',
      'redact',
      'refuse_change',
      'restore',
      'soft_delete',
    ]);
  });

  it('are no way to run what a session made in its temporary schema as the owner', async () => {
    await database.asOwner(`
      GRANT TEMPORARY ON DATABASE ${database.name()} TO azora_user;
      CREATE TABLE things (id uuid PRIMARY KEY, deleted_at timestamptz);
      ALTER TABLE things ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY all_rows ON things TO azora_user, azora_owner USING (true);
      GRANT SELECT, DELETE ON things TO azora_user;
      INSERT INTO things VALUES ('11111111-1111-4111-8111-111111111111')`);
    await withClient(testServers()[server], database.name(), async (client) => {
      await client.query(`
        SET ROLE azora_user;
        CREATE FUNCTION pg_temp.trap() RETURNS boolean LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''trapped''; END';
        ${['text', 'name', 'uuid', 'regclass', 'timestamptz', 'oid']
          .map((type) => `CREATE DOMAIN pg_temp.${type} AS pg_catalog.${type} CHECK (pg_temp.trap());`)
          .join('\n')}
        CREATE TABLE pg_temp.pg_class (); CREATE TABLE pg_temp.pg_policy (); CREATE TABLE pg_temp.pg_roles ();`);
      const done = await client.query(
        `SELECT azora.soft_delete('things'::pg_catalog.regclass, '11111111-1111-4111-8111-111111111111') AS done`,
      );
      expect(done.rows).toEqual([{ done: true }]);
    });
  });

  it('refuse the login that has taken on no role', async () => {
    await expect(database.asLogin('SELECT azora.subject()')).rejects.toMatchObject({ code: '42501' });
    await expect(database.asLogin('SELECT FROM azora.outbox')).rejects.toMatchObject({ code: '42501' });
  });
});
