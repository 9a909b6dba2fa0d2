import { granted, type Plant, sql } from './plant.ts';

const revoked = (right: string, who: string): Plant['sow'] =>
  sql(`REVOKE ${right} FROM ${who}`, `GRANT ${right} TO ${who}`);

/** Rights too many, and one too few. */
export const rightPlants: readonly Plant[] = [
  {
    title: 'an internal table granted to users',
    service: 'audit-logging-service',
    sow: granted('SELECT ON legal_holds', 'azora_user'),
    attack: { table: 'legal_holds' },
    catalogue: { table: 'legal_holds' },
  },
  {
    title: 'a column granted that owners must not write',
    service: 'auth-service',
    sow: granted('UPDATE (role) ON users', 'azora_user'),
    attack: { table: 'users', column: 'role' },
    catalogue: { table: 'users', column: 'role' },
  },
  {
    title: 'a column granted that owners must not set when they add a row',
    service: 'azora-mint',
    sow: granted('INSERT (balance) ON wallets', 'azora_user'),
    catalogue: { table: 'wallets', column: 'balance' },
  },
  {
    title: 'a secret granted to users',
    service: 'auth-service',
    sow: granted('SELECT (password_hash) ON users', 'azora_user'),
    attack: { table: 'users', column: 'password_hash' },
    catalogue: { table: 'users', column: 'password_hash' },
  },
  {
    title: 'a secret granted to maintenance',
    service: 'auth-service',
    sow: granted('SELECT (token_hash) ON sessions', 'azora_maintenance'),
    attack: { table: 'sessions', column: 'token_hash' },
    catalogue: { table: 'sessions', column: 'token_hash' },
  },
  {
    title: 'a table granted to PUBLIC',
    service: 'azora-forge',
    sow: granted('SELECT ON skill_profiles', 'PUBLIC'),
    attack: { table: 'skill_profiles' },
    catalogue: { table: 'skill_profiles' },
  },
  {
    title: 'a column granted to PUBLIC',
    service: 'enterprise-service',
    sow: granted('SELECT (client_id) ON sso_connections', 'PUBLIC'),
    catalogue: { table: 'sso_connections', column: 'client_id' },
  },
  {
    title: 'a table granted to readers',
    service: 'azora-covenant',
    sow: granted('SELECT ON constitutional_articles', 'azora_reader'),
    attack: { table: 'constitutional_articles' },
    catalogue: { table: 'constitutional_articles' },
  },
  {
    title: 'a table granted to the app’s login itself',
    service: 'azora-mint',
    sow: granted('SELECT ON stakes', ({ roles }) => roles.app[0]),
    attack: { table: 'stakes' },
    catalogue: { table: 'stakes' },
  },
  {
    title: 'deletion granted where nothing opens it',
    service: 'ai-family-service',
    sow: granted('DELETE ON family_interactions', 'azora_user'),
    attack: { table: 'family_interactions' },
    catalogue: { table: 'family_interactions' },
  },
  {
    title: 'truncation granted to the service',
    service: 'azora-sapiens',
    sow: granted('TRUNCATE ON learning_insights', 'azora_service'),
    attack: { table: 'learning_insights' },
    catalogue: { table: 'learning_insights' },
  },
  {
    title: 'deletion of append-only rows granted, which the guard still refuses',
    service: 'azora-nexus',
    sow: granted('DELETE ON audit_logs', 'azora_service'),
    catalogue: { table: 'audit_logs' },
  },
  {
    title: 'a right that may be given on',
    service: 'azora-forge',
    sow: sql(
      'GRANT SELECT ON jobs TO azora_user WITH GRANT OPTION',
      'REVOKE GRANT OPTION FOR SELECT ON jobs FROM azora_user',
    ),
    catalogue: { table: 'jobs' },
  },
  {
    title: 'foreign keys to a table, by which its keys can be guessed',
    service: 'azora-education',
    sow: granted('REFERENCES ON enrollments', 'azora_user'),
    catalogue: { table: 'enrollments' },
  },
  {
    title: 'the service cannot add rows',
    service: 'notification-service',
    sow: revoked('INSERT ON notifications', 'azora_service'),
    attack: { table: 'notifications' },
    catalogue: { table: 'notifications' },
  },
  {
    title: 'a table that the service owns',
    service: 'azora-nexus',
    sow: sql(
      'ALTER TABLE recommendations OWNER TO azora_service',
      ({ roles }) =>
        `ALTER TABLE recommendations OWNER TO "${roles.owner}";
         GRANT SELECT, INSERT, UPDATE, DELETE ON recommendations TO azora_service`,
    ),
    attack: { table: 'recommendations' },
    catalogue: { table: 'recommendations' },
  },
  {
    title: 'a column that the contract does not know',
    service: 'auth-service',
    sow: sql('ALTER TABLE user_profiles ADD COLUMN planted text', 'ALTER TABLE user_profiles DROP COLUMN planted'),
    catalogue: { table: 'user_profiles', column: 'planted' },
  },
  {
    title: 'the audit trail granted to the service',
    service: 'auth-service',
    sow: granted('SELECT ON azora.audit_trail', 'azora_service'),
    attack: { table: 'azora.audit_trail' },
    catalogue: { table: 'azora.audit_trail' },
  },
  {
    title: 'entries of the audit trail forged by users',
    service: 'azora-covenant',
    sow: sql(
      `GRANT INSERT ON azora.audit_trail TO azora_user; CREATE POLICY planted ON azora.audit_trail FOR INSERT TO azora_user WITH CHECK (true)`,
      `DROP POLICY planted ON azora.audit_trail; REVOKE INSERT ON azora.audit_trail FROM azora_user`,
    ),
    attack: { table: 'azora.audit_trail' },
    catalogue: { table: 'azora.audit_trail' },
  },
  {
    title: 'the salts of the trail’s hashes granted to the service',
    service: 'azora-mint',
    sow: granted('SELECT ON azora.subject_salt', 'azora_service'),
    attack: { table: 'azora.subject_salt' },
    catalogue: { table: 'azora.subject_salt' },
  },
  {
    title: 'tickets for maintenance that the service can write',
    service: 'health-monitor',
    sow: granted('INSERT ON azora.maintenance_ticket', 'azora_service'),
    attack: { table: 'azora.maintenance_ticket' },
    catalogue: { table: 'azora.maintenance_ticket' },
  },
  {
    title: 'the outbox granted to users',
    service: 'notification-service',
    sow: granted('SELECT ON azora.outbox', 'azora_user'),
    attack: { table: 'azora.outbox' },
    catalogue: { table: 'azora.outbox' },
  },
  {
    title: 'keys that policies look into can be listed',
    service: 'ai-family-service',
    sow: granted('USAGE ON SCHEMA azora_keys', 'azora_user'),
    attack: { table: /^azora_keys\./ },
    catalogue: { table: 'azora_keys' },
  },
  {
    title: 'users can make functions in the kit’s schema',
    service: 'azora-nexus',
    sow: granted('CREATE ON SCHEMA azora', 'azora_user'),
    catalogue: { table: 'azora' },
  },
  {
    title: 'users can make tables',
    service: 'azora-nexus',
    sow: granted('CREATE ON SCHEMA public', 'azora_user'),
    catalogue: { table: 'public' },
  },
  {
    title: 'tables to come are granted to users',
    service: 'azora-forge',
    sow: sql(
      ({ roles }) => `ALTER DEFAULT PRIVILEGES FOR ROLE "${roles.owner}" GRANT SELECT ON TABLES TO azora_user`,
      ({ roles }) => `ALTER DEFAULT PRIVILEGES FOR ROLE "${roles.owner}" REVOKE SELECT ON TABLES FROM azora_user`,
    ),
    catalogue: { table: '' },
  },
  {
    title: 'the history of migrations granted to the app',
    service: 'azora-sapiens',
    sow: granted('SELECT ON _prisma_migrations', ({ roles }) => roles.app[0]),
    catalogue: { table: '_prisma_migrations' },
  },
  {
    title: 'PostgreSQL’s own passwords granted to the service',
    service: 'enterprise-service',
    sow: granted('SELECT ON pg_catalog.pg_authid', 'azora_service'),
    catalogue: { table: 'pg_authid' },
  },
  {
    title: 'files of the server granted to the reader',
    service: 'enterprise-service',
    sow: granted('EXECUTE ON FUNCTION pg_catalog.pg_read_file(text)', ({ roles }) => roles.reader[0]),
    catalogue: { table: 'pg_read_file(text)' },
  },
  {
    title: 'triggers that the app can switch off',
    service: 'azora-covenant',
    sow: granted('SET ON PARAMETER session_replication_role', ({ roles }) => roles.app[0]),
    catalogue: { table: 'parameter session_replication_role' },
  },
  {
    title: 'a foreign server that users may ask',
    service: 'auth-service',
    sow: sql(
      `CREATE EXTENSION postgres_fdw; CREATE SERVER planted FOREIGN DATA WRAPPER postgres_fdw;
       CREATE USER MAPPING FOR PUBLIC SERVER planted OPTIONS (user 'postgres'); GRANT USAGE ON FOREIGN SERVER planted TO azora_user`,
      'DROP EXTENSION postgres_fdw CASCADE',
    ),
    catalogue: { table: 'foreign server planted' },
  },
  {
    title: 'a large object that everybody may read',
    service: 'notification-service',
    sow: sql(
      `SELECT lo_from_bytea(424242, 'personal'); GRANT SELECT ON LARGE OBJECT 424242 TO PUBLIC`,
      'SELECT lo_unlink(424242)',
    ),
    catalogue: { table: 'large object 424242' },
  },
  {
    title: 'a copy of a table that the app owns',
    service: 'ai-family-service',
    sow: sql(
      ({ roles }) => `CREATE TABLE copied AS TABLE messages; ALTER TABLE copied OWNER TO "${roles.app[0]}"`,
      'DROP TABLE copied',
    ),
    catalogue: { table: 'copied' },
  },
  {
    title: 'tables in a schema that the service owns, who can drop them',
    service: 'azora-nexus',
    sow: sql('ALTER SCHEMA public OWNER TO azora_service', 'ALTER SCHEMA public OWNER TO pg_database_owner'),
    catalogue: { table: 'public' },
  },
];
