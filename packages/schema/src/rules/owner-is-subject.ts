import { modelAnnotations } from '../annotations/annotation.ts';
import { type Contract, columnNamed, type Model, modelNamed } from '../contract.ts';
import { pointsAt } from '../facts/points-at.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from './rule.ts';

/**
 * Every `@owner` field holds the id of the subject model, and every `@owner(via: relation)` ends at such a field.
 *
 * The policy compares the field with the id of whoever is signed in. A field that holds any other id, a student's
 * for one, compares unequal for ever: the owner cannot read the row, and export and erasure pass it over. Within the
 * subject's own service the field is the key of a relation to it, and the subject model is owned by its `id`.
 *
 * Good:
 * ```prisma
 * /// @owner(authorId)
 * model Essay {
 *   id       String  @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   authorId String  @map("author_id") @db.Uuid
 *   drafts   Draft[]
 * }
 *
 * /// @owner(via: essay)
 * model Draft {
 *   id      String @id @default(uuid(7)) @db.Uuid
 *   essayId String @map("essay_id") @db.Uuid
 *   essay   Essay  @relation(fields: [essayId], references: [id], onDelete: Cascade)
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @owner(studentId)
 * model Essay {
 *   id        String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(azora-education.Student)
 *   studentId String @map("student_id") @db.Uuid
 * }
 * ```
 */
export const ownerIsSubject: Rule = {
  code: 'owner-is-subject',
  preset: 'always',
  check: function* (contract, { subjectModel }) {
    for (const model of contract.models) {
      for (const { fields, position } of modelAnnotations(model, 'owner')) {
        for (const field of fields) {
          const column = columnNamed(model, field);
          if (column === undefined) continue;
          if (subjectModel === undefined) {
            yield {
              at: position,
              model: model.name,
              message: `${model.name} is owned by ${field}, but no subject model is known to compare it with.`,
              help: "Set `subjectModel: 'service.Model'` in azora.config.ts.",
            };
          } else if (column.isList || !pointsAt(contract, model, column, subjectModel)) {
            yield {
              at: position,
              model: model.name,
              message: `${model.name}.${field} does not hold the id of one ${subjectModel}, so its owner could not read the row.`,
              help: `Put \`/// @ref(${subjectModel})\` on ${field}, or name a field that holds that id.`,
            };
          }
        }
      }
      for (const { relation, position } of modelAnnotations(model, 'ownerVia')) {
        const fault = viaFault(contract, model, relation);
        if (fault !== undefined) yield { at: position, model: model.name, ...fault };
      }
    }
  },
};

interface Fault {
  readonly message: string;
  readonly help: string;
}

const viaFault = (contract: Contract, model: Model, name: string): Fault | undefined => {
  const relation = model.relations.find((candidate) => candidate.name === name);
  if (relation === undefined) {
    const names = model.relations.map((candidate) => candidate.name);
    return {
      message: `@owner(via: ${name}) names no relation that ${model.name} holds the key of, so its rows belong to nobody.`,
      help: didYouMean(name, names) ?? `Name one of its relations${names.length > 0 ? `: ${names.join(', ')}` : ''}.`,
    };
  }
  if (endsInOwner(contract, relation.model, new Set([model.name]))) return undefined;
  return {
    message: `${model.name} is owned through ${name}, but ${relation.model} belongs to nobody, so no owner could read the row.`,
    help: `Give ${relation.model} an \`@owner\`, or ${model.name} an owner field of its own.`,
  };
};

/** Whether the model has an owner field, or leads to one through its parents; a circle leads to none. */
const endsInOwner = (contract: Contract, name: string, passed: ReadonlySet<string>): boolean => {
  const model = modelNamed(contract, name);
  if (model === undefined || passed.has(name)) return false;
  if (modelAnnotations(model, 'owner').length > 0) return true;
  return modelAnnotations(model, 'ownerVia').some((via) => {
    const parent = model.relations.find((relation) => relation.name === via.relation)?.model;
    return parent !== undefined && endsInOwner(contract, parent, new Set([...passed, name]));
  });
};
