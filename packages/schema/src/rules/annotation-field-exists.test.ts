import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const helps = (annotation: string): string[] =>
  findingsIn(
    `model Owner {
      id     String  @id @default(uuid(7)) @db.Uuid
      things Thing[]
    }
    /// ${annotation}
    model Thing {
      id        String   @id @default(uuid(7)) @db.Uuid
      ownerId   String   @map("owner_id") @db.Uuid
      createdAt DateTime @map("created_at") @db.Timestamptz(6)
      owner     Owner    @relation(fields: [ownerId], references: [id])
    }`,
    'annotation-field-exists',
  ).map(({ help }) => help);

test.each([
  ['@owner(ownerI)', 'Did you mean "ownerId"?'],
  ['@tenant(owner_id)', 'Name the field, not its column: ownerId.'],
  ['@writes(insert(owner))', 'owner is a relation: name its key, ownerId.'],
  ['@writes(update(zzzzzzzzz))', 'The fields of Thing are id, ownerId, createdAt.'],
  ['@subject(match: email)', 'The fields of Thing are id, ownerId, createdAt.'],
  ['@retain(9d, by: created)', 'Did you mean "createdAt"?'],
  ['@unique(ownerid, where: "true")', 'Did you mean "ownerId"?'],
  ['@index(ownerid, where: "true")', 'Did you mean "ownerId"?'],
])('says what %s should name', (annotation, help) => {
  const [found] = helps(annotation);
  expect(found).toBe(help);
});

test('leaves alone what names no field', () => {
  expect(helps('@index("lower(nothing)")')).toEqual([]);
  expect(helps('@owner(via: owner)')).toEqual([]);
});

test('looks at the look-up of an encrypted field', () => {
  expect(
    findingsIn('/// @encrypted(lookup: phonHash)\nphone Bytes\nphoneHash Bytes', 'annotation-field-exists'),
  ).toEqual([expect.objectContaining({ help: 'Did you mean "phoneHash"?' })]);
});

test('is the only rule that speaks of a field that is not there', () => {
  const findings = findingsIn(
    `/// @owner(nobody)
    /// @tenant(nobody)
    /// @subject(match: nobody)
    /// @retain(9d, by: nobody)
    /// @writes(insert(nobody))
    /// @unique(nobody, where: "true")
    model Thing {
      id String @id @default(uuid(7)) @db.Uuid
    }`,
    ...['annotation-field-exists', 'owner-is-subject', 'tenant-is-tenant-model', 'subject-match-kind'],
    ...['retain-by-timestamp', 'writes-insert-complete', 'writes-reserved', 'secret-not-writable'],
    ...['anonymize-satisfiable', 'index-annotation-plain'],
  );
  expect(findings.map(({ code, line }) => `${line} ${code}`)).toEqual(
    [10, 11, 12, 13, 14, 15].map((line) => `${line} annotation-field-exists`),
  );
});
