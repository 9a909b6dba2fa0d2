import { changing, type Plant, SOMEBODY, sql } from './plant.ts';

/** A policy with other conditions; what it said before comes back. */
const altered = (table: string, policy: string, conditions: string): Plant['sow'] =>
  changing(
    `SELECT concat_ws(' ', 'USING (' || pg_get_expr(polqual, polrelid) || ')',
                      'WITH CHECK (' || pg_get_expr(polwithcheck, polrelid) || ')') AS was
       FROM pg_policy WHERE polrelid = '${table}'::regclass AND polname = '${policy}'`,
    `ALTER POLICY ${policy} ON ${table} ${conditions}`,
    (was) => `ALTER POLICY ${policy} ON ${table} ${was}`,
  );

/** A policy of that kind made anew as another, or not at all. */
const dropped = (table: string, like: string, instead = 'SELECT'): Plant['sow'] =>
  changing(
    `SELECT format('CREATE POLICY %I ON ${table} AS %s FOR %s TO %s USING (%s)%s', polname,
                   CASE WHEN polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
                   CASE polcmd WHEN 'r' THEN 'SELECT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
                   (SELECT string_agg(role::regrole::text, ', ') FROM unnest(polroles) role),
                   pg_get_expr(polqual, polrelid), ' WITH CHECK (' || pg_get_expr(polwithcheck, polrelid) || ')') AS was
       FROM pg_policy WHERE polrelid = '${table}'::regclass AND polname LIKE '${like}'`,
    `DO $$ BEGIN EXECUTE (SELECT format('DROP POLICY %I ON ${table}', polname) FROM pg_policy
        WHERE polrelid = '${table}'::regclass AND polname LIKE '${like}'); END $$; ${instead}`,
    (was) => (instead === 'SELECT' ? was : `DROP POLICY planted ON ${table}; ${was}`),
  );

const added = (table: string, policy: string): Plant['sow'] =>
  sql(`CREATE POLICY planted ON ${table} ${policy}`, `DROP POLICY planted ON ${table}`);

const flag = (table: string, off: string, on: string): Plant['sow'] =>
  sql(`ALTER TABLE ${table} ${off} ROW LEVEL SECURITY`, `ALTER TABLE ${table} ${on} ROW LEVEL SECURITY`);

/** Row-level security that lets through what it must not, or holds back what it must not. */
export const policyPlants: readonly Plant[] = [
  {
    title: 'reading: USING (true)',
    service: 'auth-service',
    sow: altered('users', 'azora_user_select', 'USING (true)'),
    attack: { table: 'users' },
  },
  {
    title: 'reading through the parent: USING (true)',
    service: 'azora-sapiens',
    sow: altered('path_steps', 'azora_user_select', 'USING (true)'),
    attack: { table: 'path_steps' },
  },
  {
    title: 'updating: USING (true)',
    service: 'ai-family-service',
    sow: altered('conversations', 'azora_user_update', 'USING (true) WITH CHECK (true)'),
    attack: { table: 'conversations' },
  },
  {
    title: 'deleting: USING (true)',
    service: 'notification-service',
    sow: altered('notifications', 'azora_user_delete', 'USING (true)'),
    attack: { table: 'notifications' },
  },
  {
    title: 'adding: WITH CHECK (true)',
    service: 'azora-education',
    sow: altered('students', 'azora_user_insert', 'WITH CHECK (true)'),
    attack: { table: 'students' },
  },
  {
    title: 'adding to another’s parent: WITH CHECK (true)',
    service: 'azora-education',
    sow: altered('modules', 'azora_user_insert', 'WITH CHECK (true)'),
    attack: { table: 'modules' },
  },
  {
    title: 'everybody signed in reads what only its owner may',
    service: 'azora-nexus',
    sow: altered('recommendations', 'azora_user_select', 'USING ((SELECT azora.subject()) IS NOT NULL)'),
    attack: { table: 'recommendations' },
  },
  {
    title: 'a session without context reads everything',
    service: 'azora-covenant',
    sow: altered(
      'constitutional_compliance',
      'azora_user_select',
      'USING (user_id = coalesce((SELECT azora.subject()), user_id))',
    ),
    attack: { table: 'constitutional_compliance' },
  },
  {
    title: 'whoever acts for any organisation reads those of all',
    service: 'enterprise-service',
    sow: altered('verified_domains', 'azora_user_select', 'USING ((SELECT azora.tenant()) IS NOT NULL)'),
    attack: { table: 'verified_domains' },
  },
  {
    title: 'the organisation is taken for the person',
    service: 'enterprise-service',
    sow: altered('organization_memberships', 'azora_user_select', 'USING (user_id = (SELECT azora.subject()))'),
    attack: { table: 'organization_memberships' },
  },
  {
    title: 'one of two parties is forgotten',
    service: 'azora-mint',
    sow: altered('transactions', 'azora_user_select', 'USING (from_user_id = (SELECT azora.subject()))'),
    attack: { table: 'transactions' },
  },
  {
    title: 'a second policy opens what the first closes',
    service: 'azora-education',
    sow: added('wallets', 'FOR SELECT TO azora_user USING (true)'),
    attack: { table: 'wallets' },
    catalogue: { table: 'wallets' },
  },
  {
    title: 'a policy for PUBLIC',
    service: 'azora-mint',
    sow: added('mining_records', 'FOR SELECT TO PUBLIC USING (true)'),
    attack: { table: 'mining_records' },
    catalogue: { table: 'mining_records' },
  },
  {
    title: 'a policy that lets users write where nothing is opened',
    service: 'azora-forge',
    sow: sql(
      `CREATE POLICY planted ON contracts FOR UPDATE TO azora_user USING (true); GRANT UPDATE (amount) ON contracts TO azora_user`,
      `DROP POLICY planted ON contracts; REVOKE UPDATE (amount) ON contracts FROM azora_user`,
    ),
    attack: { table: 'contracts', column: 'amount' },
    catalogue: { table: 'contracts' },
  },
  {
    title: 'a restrictive policy dropped: deleted rows show',
    service: 'azora-sapiens',
    sow: dropped('questions', 'azora_user_live'),
    attack: { table: 'questions' },
    catalogue: { table: 'questions' },
  },
  {
    title: 'a restrictive policy of a child dropped: it outlives its root',
    service: 'ai-family-service',
    sow: dropped('messages', 'azora_user_live'),
    attack: { table: 'messages' },
    catalogue: { table: 'messages' },
  },
  {
    title: 'a restrictive policy made a permissive one',
    service: 'auth-service',
    sow: dropped(
      'mfa_settings',
      'azora_user_live',
      'CREATE POLICY planted ON mfa_settings TO azora_user USING (user_id IS NOT NULL)',
    ),
    attack: { table: 'mfa_settings' },
    catalogue: { table: 'mfa_settings' },
  },
  {
    title: 'a reading policy dropped: owners are shut out',
    service: 'azora-forge',
    sow: dropped('applications', 'azora_user_select'),
    attack: { table: 'applications' },
    catalogue: { table: 'applications' },
  },
  {
    title: 'the service’s policy dropped: the service is shut out',
    service: 'azora-nexus',
    sow: dropped('interactions', '%_access'),
    attack: { table: 'interactions' },
    catalogue: { table: 'interactions' },
  },
  {
    title: 'a policy that hides rows from the service',
    service: 'azora-covenant',
    sow: added('constitutional_rules', 'AS RESTRICTIVE TO azora_service USING (false)'),
    attack: { table: 'constitutional_rules' },
  },
  {
    title: 'the users’ policy open to others too',
    service: 'azora-education',
    sow: sql(
      'ALTER POLICY azora_user_select ON students TO azora_user, azora_reader',
      'ALTER POLICY azora_user_select ON students TO azora_user',
    ),
    catalogue: { table: 'students' },
  },
  {
    title: 'the masker’s policy dropped: readers see an empty table',
    service: 'audit-logging-service',
    sow: dropped('audit_exports', 'azora_masker'),
    attack: { table: 'azora_reader.audit_exports' },
    catalogue: { table: 'audit_exports' },
  },
  {
    title: 'row-level security switched off on one table',
    service: 'health-monitor',
    sow: flag('constitutional_logs', 'DISABLE', 'ENABLE'),
    attack: { table: 'constitutional_logs' },
    catalogue: { table: 'constitutional_logs' },
  },
  {
    title: 'row-level security switched off where users have no right anyway',
    service: 'health-monitor',
    sow: flag('logs', 'DISABLE', 'ENABLE'),
    catalogue: { table: 'logs' },
  },
  {
    title: 'row-level security that is not forced',
    service: 'azora-mint',
    sow: flag('wallets', 'NO FORCE', 'FORCE'),
    catalogue: { table: 'wallets' },
  },
  {
    title: 'a policy with a back door for one person',
    service: 'auth-service',
    sow: altered(
      'tokens',
      'azora_user_select',
      `USING (user_id = (SELECT azora.subject()) OR (SELECT azora.subject()) = '${SOMEBODY}')`,
    ),
    catalogue: { table: 'tokens' },
  },
  {
    title: 'WITH CHECK (true) on an update that no column leads to yet',
    service: 'notification-service',
    sow: altered('notifications', 'azora_user_update', 'USING (user_id = (SELECT azora.subject())) WITH CHECK (true)'),
    catalogue: { table: 'notifications' },
  },
];
