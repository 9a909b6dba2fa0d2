import { expect, it } from 'vitest';
import { modelsOf } from '../../test/example-fleet.ts';
import { appendOnlyGuard } from './append-only-guard.ts';

const { model } = modelsOf(`
/// @internal
/// @appendOnly
model Entry {
  id  String @id @default(uuid(7)) @db.Uuid
  /// @pii(name)
  who String
  /// @secret
  key String?
  @@map("entries")
}

/// @internal
model Draft {
  id String @id @default(uuid(7)) @db.Uuid
}
`);

it('refuses changes, removals and truncation of append-only rows, and says what may be redacted', () => {
  expect(appendOnlyGuard(model('Entry'))).toEqual([
    `CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "entries"\n    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{who,key}');`,
    `CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "entries"\n    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();`,
  ]);
  expect(appendOnlyGuard(model('Draft'))).toEqual([]);
});
