import { describe, expect, it } from 'vitest';
import { contractOf, schemaOf } from '../../test/example-fleet.ts';
import { erDiagram } from './er-diagram.ts';

const contract = contractOf(
  'school',
  'school',
  schemaOf(`
model Class {
  id   String @id @db.Uuid
  one  Seat?
  many Mark[]
}

model Seat {
  id      String @id @db.Uuid
  classId String @unique @db.Uuid
  class   Class  @relation(fields: [classId], references: [id])
}

model Mark {
  id      String  @id @db.Uuid
  toId    String? @db.Uuid
  /// @ref(people.Person)
  byId    String  @db.Uuid
  /// @ref(people.Person)
  seenBy  String? @db.Uuid
  /// @ref(people.Badge)
  badgeId String  @unique @db.Uuid
  /// @ref(auth.User)
  userId  String  @db.Uuid
  to      Class?  @relation(fields: [toId], references: [id])
}
`),
);

describe('an entity-relationship diagram', () => {
  const lines = erDiagram(contract, ['auth.User'])
    .split('\n')
    .map((line) => line.trim());

  it('quotes what Mermaid would take for a word of its own', () => {
    expect(lines).toContain('"Class" {');
    expect(lines).toContain('"Class" |o--o{ "Mark" : "to"');
  });

  it('says one where the foreign key is unique, and needed where it is required', () => {
    expect(lines).toContain('"Class" ||--o| "Seat" : "class"');
  });

  it('draws one line to each model of another service, and none to the common ones', () => {
    expect(lines.filter((line) => line.includes('..'))).toEqual([
      '"people.Person" ||..o{ "Mark" : "byId, seenBy"',
      '"people.Badge" ||..o| "Mark" : "badgeId"',
    ]);
  });
});
