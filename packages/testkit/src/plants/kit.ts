import { changing, granted, type Plant, SOMEBODY, sql } from './plant.ts';

/** A function of the kit replaced by another with the same arguments; it comes back as it was. */
const replaced = (name: string, how: string): Plant['sow'] =>
  changing(
    `SELECT pg_get_functiondef('azora.${name}'::regproc) AS was`,
    `DO $do$ BEGIN EXECUTE (
       SELECT format('CREATE OR REPLACE FUNCTION azora.%I(%s) RETURNS %s %s', proname, pg_get_function_arguments(oid),
                     pg_get_function_result(oid), $how$${how}$how$)
         FROM pg_proc WHERE oid = 'azora.${name}'::regproc); END $do$`,
    (was) => was,
  );

const executable = (name: string, who: string): Plant['sow'] => granted(`EXECUTE ON FUNCTION azora.${name}`, who);

const PINNED = 'SET search_path = pg_catalog, pg_temp';

/** Functions of the platform kit that are not what they say, and rights to them too many. */
export const kitPlants: readonly Plant[] = [
  {
    title: 'purging open to users',
    service: 'azora-mint',
    sow: executable('purge', 'azora_user'),
    attack: { table: 'wallets' },
    catalogue: { table: /^azora\.purge\(/ },
  },
  {
    title: 'redacting open to the service',
    service: 'azora-nexus',
    sow: executable('redact', 'azora_service'),
    catalogue: { table: /^azora\.redact\(/ },
  },
  {
    title: 'forgetting open to PUBLIC',
    service: 'notification-service',
    sow: executable('forget_subject', 'PUBLIC'),
    attack: { table: 'azora.forget_subject' },
    catalogue: { table: /^azora\.forget_subject\(/ },
  },
  {
    title: 'subject() answers with nobody',
    service: 'ai-family-service',
    sow: replaced('subject', 'LANGUAGE sql STABLE PARALLEL SAFE RETURN NULL::uuid'),
    attack: { table: 'conversations' },
    catalogue: { table: 'azora.subject()' },
  },
  {
    title: 'subject() answers with somebody else',
    service: 'health-monitor',
    sow: replaced('subject', `LANGUAGE sql STABLE PARALLEL SAFE RETURN '${SOMEBODY}'::uuid`),
    attack: { table: 'constitutional_logs' },
    catalogue: { table: 'azora.subject()' },
  },
  {
    title: 'subject() answers with somebody where nobody asks',
    service: 'azora-sapiens',
    sow: replaced(
      'subject',
      `LANGUAGE sql STABLE PARALLEL SAFE
       RETURN coalesce(nullif(current_setting('azora.subject', true), ''), '${SOMEBODY}')::uuid`,
    ),
    catalogue: { table: 'azora.subject()' },
  },
  {
    title: 'tenant() answers with the subject',
    service: 'enterprise-service',
    sow: replaced('tenant', 'LANGUAGE sql STABLE PARALLEL SAFE RETURN azora.subject()'),
    attack: { table: 'organization_units' },
    catalogue: { table: 'azora.tenant()' },
  },
  {
    title: 'include_deleted() is always true',
    service: 'notification-service',
    sow: replaced('include_deleted', 'LANGUAGE sql STABLE PARALLEL SAFE RETURN true'),
    attack: { table: 'notifications' },
    catalogue: { table: 'azora.include_deleted()' },
  },
  {
    title: 'a mask that masks nothing',
    service: 'auth-service',
    sow: replaced('mask_email', 'LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN value'),
    attack: { table: 'azora_reader.users', column: 'email' },
    catalogue: { table: 'azora.mask_email(value text)' },
  },
  {
    title: 'a guard that lets everything through',
    service: 'azora-covenant',
    sow: replaced(
      'refuse_change',
      `LANGUAGE plpgsql SECURITY DEFINER ${PINNED} AS $$ BEGIN RETURN coalesce(NEW, OLD); END $$`,
    ),
    attack: { table: 'state_checkpoints' },
    catalogue: { table: 'azora.refuse_change()' },
  },
  {
    title: 'everybody has a ticket for maintenance',
    service: 'azora-education',
    sow: replaced('has_ticket', `LANGUAGE plpgsql ${PINNED} AS $$ BEGIN RETURN true; END $$`),
    attack: { table: 'transactions' },
    catalogue: { table: /^azora\.has_ticket\(/ },
  },
  {
    title: 'an audit trigger that writes nothing',
    service: 'azora-forge',
    sow: replaced('audit_update', `LANGUAGE plpgsql SECURITY DEFINER ${PINNED} AS $$ BEGIN RETURN NULL; END $$`),
    attack: { table: 'contracts' },
    catalogue: { table: 'azora.audit_update()' },
  },
  {
    title: 'hashes that are none',
    service: 'ai-family-service',
    sow: replaced('kept_image', 'LANGUAGE sql STABLE PARALLEL SAFE ROWS 1 BEGIN ATOMIC SELECT image; END'),
    attack: { table: 'conversations' },
    catalogue: { table: /^azora\.kept_image\(/ },
  },
  {
    title: 'soft deletion that asks no policy',
    service: 'notification-service',
    sow: replaced('policy_condition', `LANGUAGE plpgsql STABLE ${PINNED} AS $$ BEGIN RETURN 'true'; END $$`),
    attack: { table: 'notifications' },
    catalogue: { table: /^azora\.policy_condition\(/ },
  },
  {
    title: 'a function of the kit without a fixed search path',
    service: 'audit-logging-service',
    sow: sql(
      'ALTER FUNCTION azora.audit_truncate() RESET search_path',
      'ALTER FUNCTION azora.audit_truncate() SET search_path = pg_catalog, pg_temp',
    ),
    catalogue: { table: 'azora.audit_truncate()' },
  },
  {
    title: 'a function more in the kit’s schema',
    service: 'audit-logging-service',
    sow: sql(
      `CREATE FUNCTION azora.peek() RETURNS SETOF audit_logs LANGUAGE sql SECURITY DEFINER AS 'SELECT * FROM audit_logs'`,
      'DROP FUNCTION azora.peek()',
    ),
    catalogue: { table: 'azora.peek()' },
  },
  {
    title: 'a kit of another version',
    service: 'azora-nexus',
    sow: sql(
      'INSERT INTO azora.kit_version (version) VALUES (999)',
      'DELETE FROM azora.kit_version WHERE version = 999',
    ),
    catalogue: { table: 'azora.kit_version' },
  },
  {
    title: 'row-level security switched off on the trail',
    service: 'azora-forge',
    sow: sql(
      'ALTER TABLE azora.audit_trail DISABLE ROW LEVEL SECURITY',
      'ALTER TABLE azora.audit_trail ENABLE ROW LEVEL SECURITY',
    ),
    catalogue: { table: 'azora.audit_trail' },
  },
  {
    title: 'tickets for any purpose',
    service: 'azora-education',
    sow: changing(
      `SELECT format('%I %s', conname, pg_get_constraintdef(oid)) AS was FROM pg_constraint
        WHERE conrelid = 'azora.maintenance_ticket'::regclass AND contype = 'c'`,
      'ALTER TABLE azora.maintenance_ticket DROP CONSTRAINT maintenance_ticket_purpose_check',
      (was) => `ALTER TABLE azora.maintenance_ticket ADD CONSTRAINT ${was}`,
    ),
    catalogue: { table: 'azora.maintenance_ticket' },
  },
  {
    title: 'a function outside the kit that runs as its owner for everybody',
    service: 'auth-service',
    sow: sql(
      `CREATE FUNCTION password_of(who uuid) RETURNS text LANGUAGE sql SECURITY DEFINER
         AS 'SELECT password_hash FROM users WHERE id = who'`,
      'DROP FUNCTION password_of(uuid)',
    ),
    catalogue: { table: /^public\.password_of\(/ },
  },
  {
    title: 'a function among the masked views that runs as the database’s owner',
    service: 'health-monitor',
    sow: sql(
      `CREATE FUNCTION azora_reader.everything() RETURNS SETOF public.constitutional_logs LANGUAGE sql SECURITY DEFINER
         AS 'SELECT * FROM public.constitutional_logs'`,
      'DROP FUNCTION azora_reader.everything()',
    ),
    catalogue: { table: /^azora_reader\.everything\(/ },
  },
  {
    title: 'a function that sees rows before policies hide them',
    service: 'ai-family-service',
    sow: sql(
      `CREATE FUNCTION seen(value text) RETURNS boolean LANGUAGE plpgsql LEAKPROOF COST 0.0001
         AS $$ BEGIN RAISE NOTICE '%', value; RETURN true; END $$`,
      'DROP FUNCTION seen(text)',
    ),
    catalogue: { table: /^public\.seen\(/ },
  },
  {
    title: 'a function of the server’s own under another name',
    service: 'health-monitor',
    sow: sql(
      `CREATE FUNCTION read_any(text) RETURNS text LANGUAGE internal STRICT AS 'pg_read_file_all'`,
      'DROP FUNCTION read_any(text)',
    ),
    catalogue: { table: /^public\.read_any\(/ },
  },
  {
    title: 'a function that runs as its owner, among PostgreSQL’s own',
    service: 'azora-mint',
    sow: sql(
      `CREATE FUNCTION pg_catalog.all_wallets() RETURNS SETOF public.wallets LANGUAGE sql SECURITY DEFINER
         AS 'SELECT * FROM public.wallets'`,
      'DROP FUNCTION pg_catalog.all_wallets()',
    ),
    catalogue: { table: /^pg_catalog\.all_wallets\(/ },
  },
  {
    title: 'a function that runs as its owner, passed off as an extension’s',
    service: 'notification-service',
    sow: sql(
      `CREATE FUNCTION all_notifications() RETURNS SETOF notifications LANGUAGE sql SECURITY DEFINER
         AS 'SELECT * FROM notifications'; ALTER EXTENSION plpgsql ADD FUNCTION all_notifications()`,
      'ALTER EXTENSION plpgsql DROP FUNCTION all_notifications(); DROP FUNCTION all_notifications()',
    ),
    catalogue: { table: /^public\.all_notifications\(/ },
  },
  {
    title: 'a trail that a crash empties',
    service: 'azora-forge',
    sow: sql('ALTER TABLE azora.audit_trail SET UNLOGGED', 'ALTER TABLE azora.audit_trail SET LOGGED'),
    catalogue: { table: 'azora.audit_trail' },
  },
  {
    title: 'entries of the trail that are numbered backwards',
    service: 'health-monitor',
    sow: sql(
      'ALTER SEQUENCE azora.audit_trail_id_seq INCREMENT BY -1',
      'ALTER SEQUENCE azora.audit_trail_id_seq INCREMENT BY 1',
    ),
    catalogue: { table: 'azora.audit_trail_id_seq' },
  },
];
