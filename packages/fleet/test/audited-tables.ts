/** As migrations make an audited table. */
const triggers = (table: string, args: string): string => `
  CREATE TRIGGER azora_audit_insert AFTER INSERT ON ${table}
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_insert(${args});
  CREATE TRIGGER azora_audit_update AFTER UPDATE ON ${table}
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_update(${args});
  CREATE TRIGGER azora_audit_delete AFTER DELETE ON ${table}
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_delete(${args});
  CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();`;

/** Tables of every kind that the audit trail tells apart. */
export const AUDITED_TABLES = `
  CREATE TABLE accounts (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), user_id uuid, partner_id uuid, email text,
    password_hash text, plan text, boss uuid REFERENCES accounts ON DELETE CASCADE);
  ${triggers('accounts', `'{password_hash}', '{email}', '{user_id,partner_id}'`)}
  CREATE TABLE plain (id int PRIMARY KEY, name text);
  ${triggers('plain', `'{}', '{name}'`)}
  CREATE TABLE pairs (a text, b int, v int, PRIMARY KEY (a, b));
  ${triggers('pairs', `'{}', '{}', '{}', '{a,b}'`)}
  CREATE TABLE notes (id int PRIMARY KEY, user_id uuid, body text);
  ${triggers('notes', `'user_id'`)}
  CREATE TABLE papers (LIKE notes INCLUDING ALL);
  ${triggers('papers', '')}
  CREATE TABLE letters ("Id" int PRIMARY KEY, "From, by" uuid, body text);
  ${triggers('letters', `'{}', '{}', '{"From, by"}', '{"Id"}'`)}
  GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON accounts, plain, pairs, notes, papers, letters TO azora_user, azora_service;`;
