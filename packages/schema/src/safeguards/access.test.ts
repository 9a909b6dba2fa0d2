import { describe, expect, it } from 'vitest';
import { clinic, modelsOf } from '../../test/example-fleet.ts';
import { accessSafeguards } from './access.ts';
import { dropSafeguard } from './safeguard.ts';
import { MAX_IDENTIFIER_BYTES, SAFEGUARD_NAME } from './safeguard-name.ts';

const unitOf = (snippet: string, table: string) =>
  accessSafeguards(modelsOf(snippet).contract).find((unit) => unit.kind === 'access' && unit.table === table);

const NOTE = `
/// @owner(userId)
model Note {
  id     String @id @default(uuid(7)) @db.Uuid
  userId String @map("user_id") @db.Uuid
  @@map("notes")
}`;

describe('the access rules of a table', () => {
  it('are one reviewable piece', () => {
    const unit = unitOf(NOTE, 'notes');
    expect(unit?.create).toBe(`ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "notes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "notes" TO azora_service;
GRANT SELECT ON "notes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "${unit?.name}" ON "notes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "notes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "notes" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."notes" WITH (security_barrier = true) AS
    SELECT "id", "user_id"
    FROM "notes";
GRANT SELECT ON azora_reader."notes" TO azora_reader;
ALTER VIEW azora_reader."notes" OWNER TO azora_masker;`);
  });

  it('are named for what they say, the parent’s part included', () => {
    const [before, after] = ['userId', 'otherId'].map((owner) =>
      unitOf(
        `
/// @owner(${owner})
model Note {
  id      String @id @default(uuid(7)) @db.Uuid
  userId  String @map("user_id") @db.Uuid
  otherId String @map("other_id") @db.Uuid
  lines   Line[]
  @@map("notes")
}

/// @owner(via: note)
model Line {
  id     String @id @default(uuid(7)) @db.Uuid
  noteId String @map("note_id") @db.Uuid
  note   Note   @relation(fields: [noteId], references: [id], onDelete: Cascade)
  @@map("lines")
}`,
        'lines',
      ),
    );
    expect(before?.name).toMatch(/^lines_[0-9a-f]{8}_access$/);
    expect(before?.name).not.toBe(after?.name);
  });

  it('fit PostgreSQL’s names, however long the table’s is', () => {
    const unit = unitOf(NOTE.replace('"notes"', `"${'n'.repeat(60)}"`), 'n'.repeat(60));
    expect(unit?.name).toMatch(SAFEGUARD_NAME);
    expect(unit?.name.length).toBeLessThanOrEqual(MAX_IDENTIFIER_BYTES);
  });

  it('go by one call of the kit', () => {
    expect(dropSafeguard({ kind: 'access', table: "o'clock", name: 'n' })).toBe(
      "SELECT azora.drop_access('o''clock');",
    );
    expect(dropSafeguard({ kind: 'live', table: 't', name: 'n' })).toBe('DROP VIEW IF EXISTS azora_keys."n";');
  });

  it('come for every table of a contract that says something of access, after the views they look into', () => {
    expect(accessSafeguards(clinic()).map(({ kind, table }) => `${kind} ${table}`)).toEqual([
      'live practitioners',
      'own practitioners',
      'own appointments',
      'access practitioners',
      'access slots',
      'access appointments',
      'access reminders',
    ]);
    const silent = 'model Log {\n  id String @id @default(uuid(7)) @db.Uuid\n  @@map("logs")\n}';
    expect(unitOf(`${NOTE}\n${silent}`, 'logs')?.create).not.toContain('azora_user');
  });

  it.each([
    ['no annotation', ''],
    ['one @internal, a tag of other tools too', '/// @internal'],
  ])('are none where the schema has %s', (_, annotation) => {
    const plain = (name: string): string => `model ${name} {\n  id String @id @default(uuid(7)) @db.Uuid\n}`;
    expect(accessSafeguards(modelsOf(`${annotation}\n${plain('A')}\n\n${plain('B')}`).contract)).toEqual([]);
  });

  it('close every table where all are @internal', () => {
    const all = accessSafeguards(
      modelsOf('/// @internal\nmodel A {\n  id String @id @default(uuid(7)) @db.Uuid\n}').contract,
    );
    expect(all).toHaveLength(1);
  });
});
