import { expect, it } from 'vitest';
import { modelsOf } from '../../test/example-fleet.ts';
import { readerView } from './reader-view.ts';

it('shows readers every column but secrets, in order, and personal data masked or not at all', () => {
  const { contract, model } = modelsOf(`
/// @internal
model Person {
  id        String    @id @default(uuid(7)) @db.Uuid
  /// @pii(name)
  fullName  String    @map("full_name") @db.VarChar(80)
  /// @secret
  /// @pii(government-id)
  passport  String
  /// @pii(government-id)
  taxNumber String    @map("tax_number")
  /// @pii(birthdate)
  bornOn    DateTime? @map("born_on") @db.Date
  /// @pii(ip)
  address   String    @db.Inet
  /// @pii(location)
  latitude  Decimal   @db.Decimal(9, 6)
  /// @pii(health)
  pulse     Int
  /// @pii(health)
  blood     Blood?
  /// @pii(phone)
  phones    String[]
  /// @pii(free-text)
  more      Json
  /// @pii(financial)
  /// @encrypted
  iban      Bytes
  createdAt DateTime  @default(now()) @map("created_at") @db.Timestamptz(6)
  @@map("people")
}

enum Blood {
  A
  B
  @@map("blood_group")
}`);
  expect(
    readerView(contract, model('Person')).join('\n'),
  ).toBe(`CREATE VIEW azora_reader."people" WITH (security_barrier = true) AS
    SELECT "id", azora.mask_name("full_name") AS "full_name", azora.mask_government_id("tax_number") AS "tax_number",
        azora.mask_birthdate("born_on") AS "born_on", azora.mask_ip("address") AS "address",
        azora.mask_location("latitude") AS "latitude", NULL::integer AS "pulse", NULL::"blood_group" AS "blood",
        NULL::text[] AS "phones", NULL::jsonb AS "more", NULL::bytea AS "iban", "created_at"
    FROM "people";
GRANT SELECT ON azora_reader."people" TO azora_reader;
ALTER VIEW azora_reader."people" OWNER TO azora_masker;`);
});
