import { modelAnnotations } from '../annotations/annotation.ts';
import { type Column, columnNamed, type Model } from '../contract.ts';
import { hasServerDefault } from '../facts/server-default.ts';
import type { Rule } from './rule.ts';

/**
 * `@writes(insert(…))` names every field that a new row needs: required ones without a default, and the owner's.
 *
 * A user session may set the named columns alone, so an insert that leaves a required one out always fails, and one
 * without its owner is refused by the policy, which checks the owner of the new row. A default that Prisma's client makes
 * (`uuid()`, `cuid()`) is one that a user session would have to send, so such a field is named too.
 *
 * Good:
 * ```prisma
 * /// @owner(userId)
 * /// @writes(insert(userId, text))
 * model Note {
 *   id     String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId String @map("user_id") @db.Uuid
 *   text   String
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @owner(userId)
 * /// @writes(insert(userId))
 * model Note {
 *   id     String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId String @map("user_id") @db.Uuid
 *   text   String
 * }
 * ```
 */
export const writesInsertComplete: Rule = {
  code: 'writes-insert-complete',
  preset: 'always',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const { writes, position } of modelAnnotations(model, 'writes')) {
        const named = writes.insert;
        if (named === undefined) continue;
        const needed = model.columns.filter((column) => isNeeded(model, column)).map((column) => column.name);
        const missing = [...new Set([...needed, ...ownerFields(model, named)])].filter((name) => !named.includes(name));
        if (missing.length === 0) continue;
        yield {
          at: position,
          model: model.name,
          message: `A user can never insert a row of ${model.name}: it needs ${missing.join(', ')}, which @writes does not let them set.`,
          help: `Add ${missing.join(', ')} to \`insert(…)\`, or give the field a default.`,
        };
      }
    }
  },
};

/** The key and the timestamps come along by themselves. */
const isNeeded = (model: Model, column: Column): boolean =>
  column.isRequired &&
  !column.isList &&
  !hasServerDefault(column) &&
  !column.isUpdatedAt &&
  !model.primaryKey.includes(column.name);

/** An owner field where none is named: one party of several is enough. */
const ownerFields = (model: Model, named: readonly string[]): readonly string[] => {
  const fields = modelAnnotations(model, 'owner').flatMap((owner) => owner.fields);
  const viaKeys = modelAnnotations(model, 'ownerVia').flatMap(
    (via) => model.relations.find((relation) => relation.name === via.relation)?.fields ?? [],
  );
  const owners = [...fields, ...viaKeys].filter(
    (name) => columnNamed(model, name) !== undefined && !model.primaryKey.includes(name),
  );
  return owners.some((name) => named.includes(name)) ? [] : owners.slice(0, 1);
};
