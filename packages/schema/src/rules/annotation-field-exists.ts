import { fieldAnnotation, type ModelAnnotation } from '../annotations/annotation.ts';
import { columnNamed, type Model } from '../contract.ts';
import type { Position } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from './rule.ts';

/**
 * Every field that an annotation names is a column of its model.
 *
 * A policy, a grant or a retention job is made of the name; one that is not there fails in the migration or, worse,
 * protects nothing. Names are Prisma's field names, not the column names of the database, and not relations.
 *
 * Good:
 * ```prisma
 * /// @owner(studentId)
 * model Essay {
 *   id        String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   studentId String @map("student_id") @db.Uuid
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @owner(student_id)
 * model Essay {
 *   id        String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   studentId String @map("student_id") @db.Uuid
 * }
 * ```
 */
export const annotationFieldExists: Rule = {
  code: 'annotation-field-exists',
  preset: 'always',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const { name, written, at } of namedFields(model)) {
        if (columnNamed(model, name) !== undefined) continue;
        yield {
          at,
          model: model.name,
          message: `${written} names ${name}, which is no column of ${model.name}, so nothing would follow from it.`,
          help: suggestion(model, name),
        };
      }
    }
  },
};

interface NamedField {
  readonly name: string;
  readonly written: string;
  readonly at: Position;
}

const namedFields = function* (model: Model): Iterable<NamedField> {
  for (const annotation of model.annotations) {
    const written = `@${annotation.kind}`;
    for (const name of fieldsOf(annotation)) yield { name, written, at: annotation.position };
  }
  for (const column of model.columns) {
    const encrypted = fieldAnnotation(column, 'encrypted');
    if (encrypted?.lookup === undefined) continue;
    yield { name: encrypted.lookup, written: '@encrypted(lookup:)', at: encrypted.position };
  }
};

const fieldsOf = (annotation: ModelAnnotation): readonly string[] => {
  switch (annotation.kind) {
    case 'owner':
      return annotation.fields;
    case 'tenant':
      return [annotation.field];
    case 'writes':
      return [...(annotation.writes.insert ?? []), ...(annotation.writes.update ?? [])];
    case 'subject':
      return [annotation.match];
    case 'retain':
      return [annotation.by];
    case 'unique':
    case 'index':
      return annotation.key.kind === 'fields' ? annotation.key.fields : [];
    default:
      return [];
  }
};

const suggestion = (model: Model, name: string): string => {
  const relation = model.relations.find((candidate) => candidate.name === name);
  if (relation !== undefined) return `${name} is a relation: name its key, ${relation.fields.join(', ')}.`;
  const byColumn = model.columns.find((column) => column.column === name);
  if (byColumn !== undefined) return `Name the field, not its column: ${byColumn.name}.`;
  const names = model.columns.map((column) => column.name);
  return didYouMean(name, names) ?? `The fields of ${model.name} are ${names.join(', ')}.`;
};
