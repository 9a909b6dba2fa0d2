import { expect, test } from 'vitest';
import { contractOf, schemaOf } from '../../test/example-fleet.ts';
import { isAggregateRoot, isMadeByPeople } from './aggregate-root.ts';

const child = (relation: string, annotations = ''): { isRoot: boolean; isMade: boolean } => {
  const optional = relation.startsWith('?') ? '?' : '';
  const { models } = contractOf(
    'a',
    'a',
    schemaOf(`model Parent {
      id       String  @id @default(uuid(7)) @db.Uuid
      children Child[]
    }
    ${annotations}model Child {
      id       String @id @default(uuid(7)) @db.Uuid
      parentId String${optional} @db.Uuid
      parent   Parent${optional} @relation(fields: [parentId], references: [id], onDelete: ${relation.replace('?', '')})
    }`),
  );
  const model = models.find(({ name }) => name === 'Child');
  if (model === undefined) throw new Error('Child was not read');
  return { isRoot: isAggregateRoot(model), isMade: isMadeByPeople(model) };
};

test.each([
  ['Cascade', false],
  ['Restrict', true],
  ['?Cascade', true],
  ['?SetNull', true],
])('a model under a relation with %s is a root: %s', (relation, isRoot) => {
  expect(child(relation).isRoot).toBe(isRoot);
});

test.each([
  ['/// @owner(via: parent)\n', 'Restrict', true],
  ['/// @tenant(parentId)\n', 'Restrict', true],
  ['/// @shared\n/// @owner(parentId)\n', 'Restrict', true],
  ['/// @owner(parentId)\n', 'Cascade', false],
  ['/// @owner(parentId)\n/// @appendOnly\n', 'Restrict', false],
  ['/// @shared\n', 'Restrict', false],
  ['/// @internal\n', 'Restrict', false],
  ['', 'Restrict', false],
])('with "%s" and %s it is made by people: %s', (annotations, relation, isMade) => {
  expect(child(relation, annotations).isMade).toBe(isMade);
});
