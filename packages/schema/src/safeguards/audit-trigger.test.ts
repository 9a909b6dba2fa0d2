import { expect, it } from 'vitest';
import { modelsOf } from '../../test/example-fleet.ts';
import { auditTriggers } from './audit-trigger.ts';

const { model } = modelsOf(`
/// @audited
/// @owner(userId)
model Account {
  id     String @id @default(uuid(7)) @db.Uuid
  userId String @map("user_id") @db.Uuid
  /// @pii(email)
  email  String @map("E-mail")
  /// @pii(phone)
  /// @secret
  phone  String
  @@map("accounts")
}

/// @audited
/// @internal
model Pair {
  left  String @db.Uuid
  right String @db.Uuid
  @@id([left, right])
  @@map("pairs")
}

/// @audited
/// @internal
model Keyless {
  note  String? @unique
  label String  @unique
  @@map("keyless")
}

/// @audited
/// @owner(userId)
model Purse {
  id     String @id @default(uuid(7)) @db.Uuid
  userId String @map("user's id") @db.Uuid
  @@map("purses")
}

/// @audited
/// @internal
model Rate {
  id String @id @default(uuid(7)) @db.Uuid
  @@map("rates")
}

/// @audited
/// @owner(fromId, toId)
model Deal {
  id     String @id @default(uuid(7)) @db.Uuid
  fromId String @map("from_id") @db.Uuid
  toId   String @map("to_id") @db.Uuid
  @@map("deals")
}

/// @internal
model Quiet {
  id String @id @default(uuid(7)) @db.Uuid
}
`);

it('hands every change of an audited table to the kit, and says which columns are secret, personal, the subject', () => {
  expect(auditTriggers(model('Account')).join('\n')).toBe(`CREATE TRIGGER azora_audit_insert AFTER INSERT ON "accounts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{phone}', '{"E-mail"}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "accounts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{phone}', '{"E-mail"}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "accounts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{phone}', '{"E-mail"}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "accounts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();`);
});

it('says what the key is where it is not id', () => {
  expect(auditTriggers(model('Pair'))[0]).toContain(`azora.audit_insert('{}', '{}', '{}', '{left,right}')`);
  expect(auditTriggers(model('Keyless'))[0]).toContain(`azora.audit_insert('{}', '{}', '{}', '{label}')`);
});

it('names the person alone where nothing is hidden', () => {
  expect(auditTriggers(model('Purse'))[0]).toContain(`azora.audit_insert('user''s id')`);
  expect(auditTriggers(model('Rate'))[0]).toContain('azora.audit_insert()');
  expect(auditTriggers(model('Deal'))[0]).toContain(`azora.audit_insert('{}', '{}', '{from_id,to_id}')`);
});

it('leaves other tables alone', () => {
  expect(auditTriggers(model('Quiet'))).toEqual([]);
});
