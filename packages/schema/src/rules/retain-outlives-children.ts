import { modelAnnotations } from '../annotations/annotation.ts';
import { type Contract, type Model, modelNamed } from '../contract.ts';
import type { Rule } from './rule.ts';

/**
 * Rows are not purged before the rows that hold on to them.
 *
 * A child whose relation restricts deletion keeps its parent from going. Where the child is kept longer than the parent,
 * or for ever, the parent's purge fails on every run from the first old row on. A child is written after its parent, so
 * the parent has to be kept longer, not just as long.
 *
 * Good:
 * ```prisma
 * /// @appendOnly
 * /// @retain(400d, by: createdAt)
 * model Batch {
 *   id        String   @id @default(uuid(7)) @db.Uuid
 *   createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
 *   entries   Entry[]
 * }
 *
 * /// @appendOnly
 * /// @retain(365d, by: createdAt)
 * model Entry {
 *   id        String   @id @default(uuid(7)) @db.Uuid
 *   batchId   String   @map("batch_id") @db.Uuid
 *   createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
 *   batch     Batch    @relation(fields: [batchId], references: [id], onDelete: Restrict)
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @appendOnly
 * /// @retain(90d, by: createdAt)
 * model Batch {
 *   id        String   @id @default(uuid(7)) @db.Uuid
 *   createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
 *   entries   Entry[]
 * }
 *
 * /// @appendOnly
 * /// @retain(365d, by: createdAt)
 * model Entry {
 *   id        String   @id @default(uuid(7)) @db.Uuid
 *   batchId   String   @map("batch_id") @db.Uuid
 *   createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
 *   batch     Batch    @relation(fields: [batchId], references: [id], onDelete: Restrict)
 * }
 * ```
 */
export const retainOutlivesChildren: Rule = {
  code: 'retain-outlives-children',
  preset: 'always',
  check: function* (contract) {
    for (const parent of contract.models) {
      const [retain] = modelAnnotations(parent, 'retain');
      if (retain === undefined) continue;
      for (const child of holdersOf(contract, parent)) {
        const kept = modelAnnotations(child, 'retain')[0]?.days;
        if (kept !== undefined && kept < retain.days) continue;
        yield {
          at: retain.position,
          model: parent.name,
          message: `${parent.name} is purged after ${retain.days} days, and ${child.name}, which restricts that, is kept ${kept === undefined ? 'for ever' : `for ${kept}`}: the purge fails.`,
          help: `Keep ${parent.name} longer than ${child.name}, or let the relation cascade or be set to null.`,
        };
      }
    }
  },
};

/** The models whose rows keep a row of this one from being deleted. */
const holdersOf = (contract: Contract, parent: Model): readonly Model[] =>
  contract.models.filter(
    (child) =>
      child !== parent &&
      child.relations.some(
        ({ model, onDelete }) =>
          modelNamed(contract, model) === parent && (onDelete === 'Restrict' || onDelete === 'NoAction'),
      ),
  );
