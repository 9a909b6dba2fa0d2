import { describe, expect, it } from 'vitest';
import { modelsOf } from '../../test/example-fleet.ts';
import { grants } from './grants.ts';

const { model } = modelsOf(`
/// @owner(userId)
model Account {
  id     String @id @default(uuid(7)) @db.Uuid
  userId String @map("user_id") @db.Uuid
  /// @secret
  hash   String
  @@map("accounts")
}

/// @appendOnly
/// @owner(userId)
/// @writes(insert(userId))
model Entry {
  number Int    @id @default(autoincrement())
  userId String @map("user_id") @db.Uuid
  @@map("entries")
}
`);

const { model: withPersonal } = modelsOf(`
/// @internal
model Person {
  id    String @id @default(uuid(7)) @db.Uuid
  /// @pii(name)
  name  String
  /// @pii(phone)
  /// @secret
  phone String
  @@map("people")
}
`);

describe('the grants of a table', () => {
  it('leave secrets to the service', () => {
    expect(grants(model('Account'), true)).toEqual([
      'REVOKE ALL ON "accounts" FROM PUBLIC;',
      'GRANT SELECT, INSERT, UPDATE, DELETE ON "accounts" TO azora_service;',
      'GRANT SELECT ("id", "user_id") ON "accounts" TO azora_user, azora_maintenance, azora_masker;',
    ]);
  });

  it('give users nothing of what no policy shows them', () => {
    expect(grants(model('Account'), false).join('\n')).not.toContain('azora_user');
  });

  it('say which columns maintenance may redact', () => {
    expect(grants(withPersonal('Person'), false)).toContain(
      'GRANT UPDATE ("name", "phone") ON "people" TO azora_maintenance;',
    );
  });

  it('let the service add append-only rows and no more, counted keys too', () => {
    expect(grants(model('Entry'), true)).toEqual([
      'REVOKE ALL ON "entries" FROM PUBLIC;',
      'GRANT SELECT, INSERT ON "entries" TO azora_service;',
      'GRANT SELECT ON "entries" TO azora_user, azora_maintenance, azora_masker;',
      'GRANT INSERT ("number", "user_id") ON "entries" TO azora_user;',
      'GRANT USAGE, SELECT, UPDATE ON SEQUENCE "entries_number_seq" TO azora_service;',
      'GRANT USAGE ON SEQUENCE "entries_number_seq" TO azora_user;',
    ]);
  });
});
