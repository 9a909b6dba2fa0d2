import { changing, type Plant, sql } from './plant.ts';

/** A masked view made anew with another body; what it was before comes back. */
const remade = (table: string, select: string, options = 'WITH (security_barrier = true)'): Plant['sow'] => {
  const view = `azora_reader.${table}`;
  const made = (body: string, how: string): string =>
    `DROP VIEW ${view}; CREATE VIEW ${view} ${how} AS ${body}; GRANT SELECT ON ${view} TO azora_reader; ALTER VIEW ${view} OWNER TO azora_masker`;
  return changing(`SELECT pg_get_viewdef('${view}'::regclass) AS was`, made(select, options), (was) =>
    made(was.replace(/;\s*$/, ''), 'WITH (security_barrier = true)'),
  );
};

const option = (view: string, set: string, reset: string): Plant['sow'] =>
  sql(`ALTER VIEW ${view} ${set}`, `ALTER VIEW ${view} ${reset}`);

/** Views that show what they must not, or can be made to. */
export const viewPlants: readonly Plant[] = [
  {
    title: 'an unmasked view',
    service: 'notification-service',
    sow: remade('notifications', 'SELECT * FROM notifications'),
    attack: { table: 'azora_reader.notifications', column: 'title' },
  },
  {
    title: 'a view with one mask too few',
    service: 'auth-service',
    sow: remade(
      'users',
      `SELECT id, email, is_email_verified, password_changed_at, azora.mask_name(name) AS name, role, status, suspended_at,
              failed_sign_in_count, locked_until, organization_id, compliance_status, compliance_id, created_at, updated_at,
              deleted_at FROM users`,
    ),
    attack: { table: 'azora_reader.users', column: 'email' },
  },
  {
    title: 'a view that shows a secret',
    service: 'auth-service',
    sow: remade(
      'sessions',
      `SELECT id, user_id, methods, assurance_level, authenticated_at, acting_organization_id,
              azora.mask_ip(ip_address) AS ip_address, azora.mask_free_text(user_agent) AS user_agent, last_seen_at,
              expires_at, revoked_at, revocation_reason, created_at, updated_at, token_hash FROM sessions`,
    ),
    catalogue: { table: 'azora_reader.sessions', column: 'token_hash' },
  },
  {
    title: 'a view that hides a row',
    service: 'azora-education',
    sow: remade(
      'wallets',
      'SELECT id, student_id, user_id, balance, mint_wallet_id, created_at, updated_at FROM wallets WHERE false',
    ),
    attack: { table: 'azora_reader.wallets' },
  },
  {
    title: 'a view with a column too few',
    service: 'azora-education',
    sow: remade(
      'transactions',
      `SELECT id, wallet_id, user_id, type, enrollment_id, mint_transaction_id, idempotency_key, created_at
         FROM transactions`,
    ),
    attack: { table: 'azora_reader.transactions' },
    catalogue: { table: 'azora_reader.transactions', column: 'amount' },
  },
  {
    title: 'a view of keys granted to readers',
    service: 'azora-covenant',
    sow: sql(
      'GRANT SELECT ON ALL TABLES IN SCHEMA azora_keys TO azora_reader',
      'REVOKE SELECT ON ALL TABLES IN SCHEMA azora_keys FROM azora_reader',
    ),
    catalogue: { table: /^azora_keys\.constitutional_articles_/ },
  },
  {
    title: 'a view that is no security barrier',
    service: 'azora-forge',
    sow: option('azora_reader.jobs', 'RESET (security_barrier)', 'SET (security_barrier = true)'),
    catalogue: { table: 'azora_reader.jobs' },
  },
  {
    title: 'a view that reads with the rights of whoever asks',
    service: 'azora-mint',
    sow: option('azora_reader.wallets', 'SET (security_invoker = true)', 'RESET (security_invoker)'),
    attack: { table: 'azora_reader.wallets' },
    catalogue: { table: 'azora_reader.wallets' },
  },
  {
    title: 'a view owned by the database’s owner',
    service: 'azora-sapiens',
    sow: sql(
      ({ roles }) => `ALTER VIEW azora_reader.messages OWNER TO "${roles.owner}"`,
      'ALTER VIEW azora_reader.messages OWNER TO azora_masker',
    ),
    catalogue: { table: 'azora_reader.messages' },
  },
  {
    title: 'a masked view that users may read',
    service: 'enterprise-service',
    sow: sql(
      'GRANT USAGE ON SCHEMA azora_reader TO azora_user; GRANT SELECT ON azora_reader.organization_units TO azora_user',
      'REVOKE SELECT ON azora_reader.organization_units FROM azora_user; REVOKE USAGE ON SCHEMA azora_reader FROM azora_user',
    ),
    attack: { table: 'azora_reader.organization_units' },
    catalogue: { table: 'azora_reader.organization_units' },
  },
  {
    title: 'a masked view that is not there',
    service: 'azora-nexus',
    sow: sql(
      'ALTER VIEW azora_reader.interactions RENAME TO gone',
      'ALTER VIEW azora_reader.gone RENAME TO interactions',
    ),
    catalogue: { table: 'azora_reader.interactions' },
  },
  {
    title: 'a view of keys that shows more than keys',
    service: 'auth-service',
    sow: changing(
      `SELECT concat('azora_keys.', quote_ident(viewname), ' AS ', definition) AS was FROM pg_views
        WHERE schemaname = 'azora_keys' AND viewname LIKE 'users_%'`,
      `DO $$ BEGIN EXECUTE (SELECT format('CREATE OR REPLACE VIEW azora_keys.%I AS SELECT id, email FROM users WHERE deleted_at IS NULL', viewname)
          FROM pg_views WHERE schemaname = 'azora_keys' AND viewname LIKE 'users_%'); END $$`,
      // A column of a view that policies read is not taken away by making it anew, so the policies go and come too.
      (was) => `DO $$
        DECLARE remade text;
        BEGIN
          SELECT string_agg(format('CREATE POLICY %I ON %s AS RESTRICTIVE TO azora_user USING (%s)', polname, polrelid::regclass,
                                   pg_get_expr(polqual, polrelid)), ';') INTO remade
            FROM pg_policy WHERE pg_get_expr(polqual, polrelid) LIKE '%azora_keys.users_%';
          EXECUTE (SELECT string_agg(format('DROP POLICY %I ON %s', polname, polrelid::regclass), ';')
            FROM pg_policy WHERE pg_get_expr(polqual, polrelid) LIKE '%azora_keys.users_%');
          EXECUTE (SELECT format('DROP VIEW azora_keys.%I', viewname) FROM pg_views
            WHERE schemaname = 'azora_keys' AND viewname LIKE 'users_%');
          EXECUTE 'CREATE VIEW ${was.replaceAll("'", "''")}';
          EXECUTE 'GRANT SELECT ON ${was.split(' AS ')[0]} TO azora_user';
          EXECUTE 'ALTER VIEW ${was.split(' AS ')[0]} OWNER TO ' || (SELECT datdba::regrole FROM pg_database WHERE datname = current_database());
          EXECUTE remade;
        END $$`,
    ),
    catalogue: { table: /^azora_keys\.users_/, column: 'email' },
  },
  {
    title: 'a view of own keys that shows everybody’s',
    service: 'azora-sapiens',
    sow: changing(
      `SELECT concat('azora_keys.', quote_ident(viewname), ' AS ', definition) AS was FROM pg_views
        WHERE schemaname = 'azora_keys' AND viewname LIKE 'learning_paths_%_own'`,
      `DO $$ BEGIN EXECUTE (SELECT format('CREATE OR REPLACE VIEW azora_keys.%I AS SELECT id FROM learning_paths', viewname)
          FROM pg_views WHERE schemaname = 'azora_keys' AND viewname LIKE 'learning_paths_%_own'); END $$`,
      (was) => `CREATE OR REPLACE VIEW ${was}`,
    ),
    attack: { table: 'path_steps' },
    catalogue: { table: /^azora_keys\.learning_paths_/ },
  },
  {
    title: 'a view of a table beside the masked ones',
    service: 'enterprise-service',
    sow: sql(
      'CREATE VIEW everybody AS SELECT * FROM organization_memberships; GRANT SELECT ON everybody TO azora_user',
      'DROP VIEW everybody',
    ),
    catalogue: { table: 'everybody' },
  },
  {
    title: 'a copy of a table that is not in the contract',
    service: 'azora-covenant',
    sow: sql(
      'CREATE TABLE compliance_copy AS TABLE constitutional_compliance; GRANT SELECT ON compliance_copy TO PUBLIC',
      'DROP TABLE compliance_copy',
    ),
    catalogue: { table: 'compliance_copy' },
  },
];
