import type { Contract, Model, Relation } from '../contract.ts';
import { effectiveErase } from '../facts/erasure.ts';
import type { Rule } from './rule.ts';

/**
 * Where erasure deletes a row, its children do not stand in the way, and none that should stay is deleted with it.
 *
 * A child with `onDelete: Restrict` whose own rows stay (`anonymize`, `keep`, or nobody's) makes the deletion fail, so
 * the person is not erased. A child with `onDelete: Cascade` that says `anonymize` or `keep` is deleted all the same.
 * Rows that belong to somebody are deleted unless `@erase` says otherwise.
 *
 * Good:
 * ```prisma
 * /// @owner(userId)
 * /// @erase(anonymize, reason: "Its receipts must name a purchase.")
 * model Purchase {
 *   id       String    @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId   String    @map("user_id") @db.Uuid
 *   /// @pii(free-text)
 *   note     String?
 *   receipts Receipt[]
 * }
 *
 * /// @internal
 * model Receipt {
 *   id         String   @id @default(uuid(7)) @db.Uuid
 *   purchaseId String   @map("purchase_id") @db.Uuid
 *   purchase   Purchase @relation(fields: [purchaseId], references: [id], onDelete: Restrict)
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @owner(userId)
 * model Purchase {
 *   id       String    @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   userId   String    @map("user_id") @db.Uuid
 *   receipts Receipt[]
 * }
 *
 * /// @internal
 * model Receipt {
 *   id         String   @id @default(uuid(7)) @db.Uuid
 *   purchaseId String   @map("purchase_id") @db.Uuid
 *   purchase   Purchase @relation(fields: [purchaseId], references: [id], onDelete: Restrict)
 * }
 * ```
 */
export const eraseReachesChildren: Rule = {
  code: 'erase-reaches-children',
  preset: 'always',
  check: function* (contract) {
    for (const { model, relation } of relationsOf(contract)) {
      const roots = contract.models.filter(
        (candidate) => effectiveErase(candidate) === 'delete' && goesWith(contract, candidate, relation.model),
      );
      const [root] = roots;
      if (root === undefined) continue;
      const outcome = effectiveErase(model);
      if (relation.onDelete === 'Cascade' && (outcome === 'keep' || outcome === 'anonymize')) {
        yield {
          at: relation.position,
          model: model.name,
          message: `Erasing a person deletes their ${root.name}, and with it rows of ${model.name} that are to ${outcome === 'keep' ? 'be kept' : 'stay, anonymised'}.`,
          help: `Write \`onDelete: Restrict\` here and \`@erase(anonymize, …)\` or \`@erase(keep, …)\` on ${root.name}, or let ${model.name} be deleted too.`,
        };
      }
      const stays = outcome !== 'delete' && !roots.some((other) => goesWith(contract, other, model.name));
      if ((relation.onDelete === 'Restrict' || relation.onDelete === 'NoAction') && stays) {
        yield {
          at: relation.position,
          model: model.name,
          message: `Erasing a person deletes their ${root.name}, but rows of ${model.name} stay and restrict it, so the erasure fails.`,
          help: `Write \`@erase(anonymize, …)\` or \`@erase(keep, …)\` on ${root.name}, or let ${model.name} go with it.`,
        };
      }
    }
  },
};

const relationsOf = (contract: Contract): readonly { readonly model: Model; readonly relation: Relation }[] =>
  contract.models.flatMap((model) =>
    model.relations.filter((relation) => relation.model !== model.name).map((relation) => ({ model, relation })),
  );

/** Whether deleting a row of `root` deletes rows of the model: it is the same, or cascades lead from one to the other. */
const goesWith = (contract: Contract, root: Model, name: string, passed: ReadonlySet<string> = new Set()): boolean => {
  if (root.name === name) return true;
  const model = contract.models.find((candidate) => candidate.name === name);
  if (model === undefined || passed.has(name)) return false;
  return model.relations.some(
    (relation) =>
      relation.onDelete === 'Cascade' && goesWith(contract, root, relation.model, new Set([...passed, name])),
  );
};
