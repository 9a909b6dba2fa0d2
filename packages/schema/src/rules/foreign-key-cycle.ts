import { type Contract, type Model, modelNamed, type Relation } from '../contract.ts';
import type { Rule } from './rule.ts';

/**
 * Required relations inside a service do not run in a circle.
 *
 * Where each model demands a row of the next, no first row can ever be inserted. One relation of the circle that is
 * optional lets a row come first and be completed later.
 *
 * Good:
 * ```prisma
 * model Course {
 *   id       String  @id @default(uuid(7)) @db.Uuid
 *   lessons  Lesson[] @relation("lessons")
 *   introId  String? @unique @map("intro_id") @db.Uuid
 *   intro    Lesson? @relation("intro", fields: [introId], references: [id], onDelete: SetNull)
 * }
 *
 * model Lesson {
 *   id       String  @id @default(uuid(7)) @db.Uuid
 *   courseId String  @map("course_id") @db.Uuid
 *   course   Course  @relation("lessons", fields: [courseId], references: [id], onDelete: Cascade)
 *   introOf  Course? @relation("intro")
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * model Course {
 *   id       String  @id @default(uuid(7)) @db.Uuid
 *   lessons  Lesson[] @relation("lessons")
 *   introId  String  @unique @map("intro_id") @db.Uuid
 *   intro    Lesson  @relation("intro", fields: [introId], references: [id], onDelete: Restrict)
 * }
 *
 * model Lesson {
 *   id       String  @id @default(uuid(7)) @db.Uuid
 *   courseId String  @map("course_id") @db.Uuid
 *   course   Course  @relation("lessons", fields: [courseId], references: [id], onDelete: Cascade)
 *   introOf  Course? @relation("intro")
 * }
 * ```
 */
export const foreignKeyCycle: Rule = {
  code: 'foreign-key-cycle',
  preset: 'always',
  check: function* (contract) {
    for (const { model, relation, circle } of circles(contract)) {
      yield {
        at: relation.position,
        model: model.name,
        message: `${circle.join(' → ')} demand a row of each other, so none can be inserted first.`,
        help: `Make one of these relations optional, for instance ${model.name}.${relation.name} and its ${relation.fields.join(', ')}.`,
      };
    }
  },
};

interface Circle {
  readonly model: Model;
  /** The required relation that closes it. */
  readonly relation: Relation;
  /** The names of its models, the first one again at the end. */
  readonly circle: readonly string[];
}

/** One circle for each relation that leads back to a model on the way to it. */
const circles = function* (contract: Contract): Iterable<Circle> {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = function* (model: Model): Iterable<Circle> {
    path.push(model.name);
    for (const relation of model.relations.filter(({ isRequired }) => isRequired)) {
      const begins = path.indexOf(relation.model);
      if (begins >= 0) yield { model, relation, circle: [...path.slice(begins), relation.model] };
      const next = modelNamed(contract, relation.model);
      if (begins < 0 && next !== undefined && !done.has(next.name)) yield* visit(next);
    }
    path.pop();
    done.add(model.name);
  };
  for (const model of contract.models) if (!done.has(model.name)) yield* visit(model);
};
