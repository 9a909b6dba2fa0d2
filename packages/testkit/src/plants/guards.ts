import { changing, type Plant, sql } from './plant.ts';

/** A trigger that is not there; it comes back as it was. */
const dropped = (table: string, trigger: string, instead = 'SELECT'): Plant['sow'] =>
  changing(
    `SELECT pg_get_triggerdef(oid) AS was FROM pg_trigger WHERE tgrelid = '${table}'::regclass AND tgname = '${trigger}'`,
    `DROP TRIGGER ${trigger} ON ${table}; ${instead}`,
    (was) => `DROP TRIGGER IF EXISTS ${trigger} ON ${table}; ${was}`,
  );

const disabled = (table: string, trigger: string, how = 'DISABLE TRIGGER'): Plant['sow'] =>
  sql(`ALTER TABLE ${table} ${how} ${trigger}`, `ALTER TABLE ${table} ENABLE TRIGGER ${trigger}`);

/** Triggers that do not do what they are for. */
export const guardPlants: readonly Plant[] = [
  {
    title: 'the append-only guard dropped',
    service: 'azora-mint',
    sow: dropped('transactions', 'azora_append_only'),
    attack: { table: 'transactions' },
    catalogue: { table: 'transactions' },
  },
  {
    title: 'the append-only guard disabled',
    service: 'azora-covenant',
    sow: disabled('covenant_entries', 'azora_append_only'),
    attack: { table: 'covenant_entries' },
    catalogue: { table: 'covenant_entries' },
  },
  {
    title: 'the append-only guard enabled in replicas alone',
    service: 'azora-nexus',
    sow: disabled('audit_logs', 'azora_append_only', 'ENABLE REPLICA TRIGGER'),
    attack: { table: 'audit_logs' },
    catalogue: { table: 'audit_logs' },
  },
  {
    title: 'an append-only guard that lets rows be deleted',
    service: 'health-monitor',
    sow: dropped(
      'logs',
      'azora_append_only',
      `CREATE TRIGGER azora_append_only BEFORE UPDATE ON logs FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}')`,
    ),
    attack: { table: 'logs' },
    catalogue: { table: 'logs' },
  },
  {
    title: 'an append-only guard bound to a condition',
    service: 'azora-education',
    sow: dropped(
      'transactions',
      'azora_append_only',
      `CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON transactions FOR EACH ROW
         WHEN (OLD.amount > 1000000) EXECUTE FUNCTION azora.refuse_change('{}')`,
    ),
    attack: { table: 'transactions' },
    catalogue: { table: 'transactions' },
  },
  {
    title: 'the guard against truncation dropped',
    service: 'auth-service',
    sow: dropped('audit_logs', 'azora_append_only_truncate'),
    attack: { table: 'audit_logs' },
    catalogue: { table: 'audit_logs' },
  },
  {
    title: 'the guard against truncation disabled',
    service: 'health-monitor',
    sow: disabled('constitutional_logs', 'azora_append_only_truncate'),
    attack: { table: 'constitutional_logs' },
    catalogue: { table: 'constitutional_logs' },
  },
  {
    title: 'added rows are not recorded',
    service: 'azora-sapiens',
    sow: dropped('learning_paths', 'azora_audit_insert'),
    attack: { table: 'learning_paths' },
    catalogue: { table: 'learning_paths' },
  },
  {
    title: 'changed rows are not recorded',
    service: 'azora-forge',
    sow: disabled('disputes', 'azora_audit_update'),
    attack: { table: 'disputes' },
    catalogue: { table: 'disputes' },
  },
  {
    title: 'removed rows are not recorded',
    service: 'ai-family-service',
    sow: dropped('conversations', 'azora_audit_delete'),
    attack: { table: 'conversations' },
    catalogue: { table: 'conversations' },
  },
  {
    title: 'truncation is not recorded',
    service: 'enterprise-service',
    sow: disabled('enterprise_agreements', 'azora_audit_truncate'),
    catalogue: { table: 'enterprise_agreements' },
  },
  {
    title: 'secrets are recorded',
    service: 'auth-service',
    sow: dropped(
      'users',
      'azora_audit_update',
      `CREATE TRIGGER azora_audit_update AFTER UPDATE ON users REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
         FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_update('{}', '{email,name}', '{id}')`,
    ),
    attack: { table: 'users' },
    catalogue: { table: 'users' },
  },
  {
    title: 'personal data are recorded as they are',
    service: 'ai-family-service',
    sow: dropped(
      'conversations',
      'azora_audit_insert',
      `CREATE TRIGGER azora_audit_insert AFTER INSERT ON conversations REFERENCING NEW TABLE AS new_rows
         FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_insert('user_id')`,
    ),
    attack: { table: 'conversations' },
    catalogue: { table: 'conversations' },
  },
  {
    title: 'the trail’s own guard dropped',
    service: 'notification-service',
    sow: dropped('azora.audit_trail', 'audit_trail_append_only'),
    catalogue: { table: 'azora.audit_trail' },
  },
  {
    title: 'a trigger that writes with its owner’s rights',
    service: 'azora-sapiens',
    sow: sql(
      `CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN RETURN NEW; END';
       REVOKE ALL ON FUNCTION planted() FROM PUBLIC;
       CREATE TRIGGER planted BEFORE INSERT ON messages FOR EACH ROW EXECUTE FUNCTION planted()`,
      'DROP TRIGGER planted ON messages; DROP FUNCTION planted()',
    ),
    catalogue: { table: 'messages' },
  },
  {
    title: 'foreign keys that are not checked',
    service: 'azora-education',
    sow: sql('ALTER TABLE enrollments DISABLE TRIGGER ALL', 'ALTER TABLE enrollments ENABLE TRIGGER ALL'),
    catalogue: { table: 'enrollments' },
  },
  {
    title: 'a rule that rewrites deletions into nothing',
    service: 'azora-forge',
    sow: sql('CREATE RULE planted AS ON DELETE TO milestones DO INSTEAD NOTHING', 'DROP RULE planted ON milestones'),
    attack: { table: 'milestones' },
    catalogue: { table: 'milestones' },
  },
  {
    title: 'append-only rows that a crash takes away',
    service: 'health-monitor',
    sow: sql('ALTER TABLE logs SET UNLOGGED', 'ALTER TABLE logs SET LOGGED'),
    catalogue: { table: 'logs' },
  },
  {
    title: 'the foreign key gone that binds rows of a user to what is theirs',
    service: 'ai-family-service',
    sow: sql(
      'ALTER TABLE messages DROP CONSTRAINT messages_user_id_conversation_id_fkey',
      `ALTER TABLE messages ADD CONSTRAINT messages_user_id_conversation_id_fkey FOREIGN KEY (user_id, conversation_id)
         REFERENCES conversations (user_id, id) ON UPDATE CASCADE ON DELETE CASCADE`,
    ),
    catalogue: { table: 'messages' },
  },
  {
    title: 'a foreign key that the rows there were not held to',
    service: 'ai-family-service',
    sow: sql(
      `ALTER TABLE conversations DROP CONSTRAINT conversations_member_id_fkey;
       ALTER TABLE conversations ADD CONSTRAINT conversations_member_id_fkey FOREIGN KEY (member_id)
         REFERENCES family_members (id) ON UPDATE CASCADE ON DELETE RESTRICT NOT VALID`,
      'ALTER TABLE conversations VALIDATE CONSTRAINT conversations_member_id_fkey',
    ),
    catalogue: { table: 'conversations', column: 'member_id' },
  },
  {
    title: 'a check that lets more through',
    service: 'azora-mint',
    sow: changing(
      `SELECT format('%I %s', conname, pg_get_constraintdef(oid)) AS was FROM pg_constraint
        WHERE conrelid = 'wallets'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%balance%' LIMIT 1`,
      `DO $$ BEGIN EXECUTE (
         SELECT format('ALTER TABLE wallets DROP CONSTRAINT %1$I, ADD CONSTRAINT %1$I CHECK (balance IS NOT NULL)', conname)
           FROM pg_constraint
          WHERE conrelid = 'wallets'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%balance%' LIMIT 1); END $$`,
      (was) => `ALTER TABLE wallets DROP CONSTRAINT ${was.split(' ')[0]}, ADD CONSTRAINT ${was}`,
    ),
    catalogue: { table: 'wallets' },
  },
  {
    title: 'a default that gives users what they may not set',
    service: 'notification-service',
    sow: changing(
      `SELECT pg_get_expr(adbin, adrelid) AS was FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum
        WHERE adrelid = 'notifications'::regclass AND attname = 'is_read'`,
      'ALTER TABLE notifications ALTER COLUMN is_read SET DEFAULT true',
      (was) => `ALTER TABLE notifications ALTER COLUMN is_read SET DEFAULT ${was}`,
    ),
    catalogue: { table: 'notifications', column: 'is_read' },
  },
];
