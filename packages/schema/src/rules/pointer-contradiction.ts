import { fieldAnnotation } from '../annotations/annotation.ts';
import type { Rule } from './rule.ts';

/**
 * A field points either into the fleet (`@ref`, `@relation`) or out of it (`@external`), not both.
 *
 * `@external` says that nobody here can look the id up; a reference says that somebody does, and that a missing row
 * is a fault. Orphan scans and erasure would follow one word and the reader the other.
 *
 * Good:
 * ```prisma
 * /// @external("Stripe PaymentIntent")
 * paymentIntentId String @map("payment_intent_id")
 * ```
 *
 * Bad:
 * ```prisma
 * /// @ref(auth-service.User)
 * /// @external("Stripe PaymentIntent")
 * paymentIntentId String @map("payment_intent_id") @db.Uuid
 * ```
 */
export const pointerContradiction: Rule = {
  code: 'pointer-contradiction',
  preset: 'always',
  check: function* (contract) {
    for (const model of contract.models) {
      const keys = new Set(model.relations.flatMap((relation) => relation.fields));
      for (const column of model.columns) {
        const external = fieldAnnotation(column, 'external');
        if (external === undefined) continue;
        const isRef = fieldAnnotation(column, 'ref') !== undefined;
        if (!isRef && !keys.has(column.name)) continue;
        yield {
          at: external.position,
          model: model.name,
          message: `${model.name}.${column.name} is ${isRef ? 'a @ref' : 'the key of a @relation'} and @external: its row is both here and not here.`,
          help: 'Keep the one that is true.',
        };
      }
    }
  },
};
