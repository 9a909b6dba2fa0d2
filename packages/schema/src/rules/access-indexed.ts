import { fieldAnnotation, modelAnnotations } from '../annotations/annotation.ts';
import { type Contract, columnNamed, type Model, modelNamed } from '../contract.ts';
import { leadsIndex } from '../facts/index-cover.ts';
import type { Position } from '../finding.ts';
import { parentKey } from '../safeguards/parent-key.ts';
import type { Rule } from './rule.ts';

/**
 * Every column by which a policy finds a session's rows leads a declared index, in a composite key too.
 *
 * A user's query reads the rows of one owner, parent or organisation. The index of a composite foreign key serves it
 * only where it begins with that column; otherwise every query of every user reads the whole table. Foreign keys and
 * uuid references of one column are what `foreign-key-indexed` looks at.
 *
 * Good:
 * ```prisma
 * /// @owner(userId)
 * model Purse {
 *   id     String  @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId String  @map("user_id") @db.Uuid
 *   drafts Draft[]
 *
 *   @@unique([userId, id])
 * }
 *
 * /// @owner(userId)
 * model Draft {
 *   id      String @id @default(uuid(7)) @db.Uuid
 *   purseId String @map("purse_id") @db.Uuid
 *   userId  String @map("user_id") @db.Uuid
 *   purse   Purse  @relation(fields: [purseId, userId], references: [id, userId])
 *
 *   @@index([userId, purseId])
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @owner(userId)
 * model Purse {
 *   id     String  @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId String  @map("user_id") @db.Uuid
 *   drafts Draft[]
 *
 *   @@unique([userId, id])
 * }
 *
 * /// @owner(userId)
 * model Draft {
 *   id      String @id @default(uuid(7)) @db.Uuid
 *   purseId String @map("purse_id") @db.Uuid
 *   userId  String @map("user_id") @db.Uuid
 *   purse   Purse  @relation(fields: [purseId, userId], references: [id, userId])
 *
 *   @@index([purseId, userId])
 * }
 * ```
 */
export const accessIndexed: Rule = {
  code: 'access-indexed',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const { fields, by, position } of accessKeys(contract, model)) {
        if (leadsIndex(model, fields) || isSeenAsKey(model, fields)) continue;
        const names = fields.join(', ');
        yield {
          at: position,
          model: model.name,
          message: `No index begins with ${names}, by which ${by} finds the rows a session may read, so each query reads all of ${model.table}.`,
          help: `Add \`@@index([${names}])\` to ${model.name}, or begin an index you need with it.`,
        };
      }
    }
  },
};

interface AccessKey {
  readonly fields: readonly string[];
  /** The annotation, as it is written. */
  readonly by: string;
  readonly position: Position;
}

const accessKeys = (contract: Contract, model: Model): readonly AccessKey[] => [
  ...modelAnnotations(model, 'owner').flatMap(({ fields, position }) =>
    fields.map((field) => ({ fields: [field], by: '@owner', position })),
  ),
  ...modelAnnotations(model, 'tenant').map(({ field, position }) => ({ fields: [field], by: '@tenant', position })),
  ...modelAnnotations(model, 'ownerVia').flatMap(({ relation: name, position }) => {
    const relation = model.relations.find((candidate) => candidate.name === name);
    const parent = relation === undefined ? undefined : modelNamed(contract, relation.model);
    if (relation === undefined || parent === undefined) return [];
    const columns = parentKey(model, relation, parent).map(({ child }) => child);
    const fields = model.columns.filter(({ column }) => columns.includes(column)).map((column) => column.name);
    return [{ fields, by: `@owner(via: ${name})`, position }];
  }),
];

/** Whether `foreign-key-indexed` looks at just that; a field that is not there is another rule's matter too. */
const isSeenAsKey = (model: Model, fields: readonly string[]): boolean => {
  const [field = '', ...more] = fields;
  const column = columnNamed(model, field);
  if (column === undefined) return true;
  const keys = model.relations.filter((relation) => relation.fields.includes(field));
  if (keys.some((relation) => relation.fields.length === fields.length)) return true;
  const isUuidRef = fieldAnnotation(column, 'ref') !== undefined && column.nativeType?.name === 'Uuid';
  return more.length === 0 && keys.length === 0 && isUuidRef;
};
