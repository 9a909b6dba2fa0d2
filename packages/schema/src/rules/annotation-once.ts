import type { FieldAnnotation, ModelAnnotation } from '../annotations/annotation.ts';
import type { Model } from '../contract.ts';
import type { Rule } from './rule.ts';

/**
 * An annotation that settles something stands once.
 *
 * Of two `@erase` or two `@owner` lines one would be followed and the other believed. `@check`, `@unique`, `@index`,
 * `@subject` and `@allow` may repeat, and `@owner(field)` may stand beside `@owner(via: relation)`; several owners are one
 * `@owner(field, field)`.
 *
 * Good:
 * ```prisma
 * /// @owner(buyerId, sellerId)
 * model Deal {
 *   id       String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   buyerId  String @map("buyer_id") @db.Uuid
 *   /// @ref(auth-service.User)
 *   sellerId String @map("seller_id") @db.Uuid
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @owner(buyerId)
 * /// @owner(sellerId)
 * model Deal {
 *   id       String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   buyerId  String @map("buyer_id") @db.Uuid
 *   /// @ref(auth-service.User)
 *   sellerId String @map("seller_id") @db.Uuid
 * }
 * ```
 */
export const annotationOnce: Rule = {
  code: 'annotation-once',
  preset: 'always',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const { name: carrier, annotations } of carriers(model)) {
        for (const [index, { kind, position }] of annotations.entries()) {
          if (REPEATABLE.has(kind) || annotations.findIndex((other) => other.kind === kind) === index) continue;
          const name = kind === 'ownerVia' ? 'owner' : kind;
          yield {
            at: position,
            model: model.name,
            message: `${carrier} has a second @${name}, which has no effect.`,
            help: kind === 'owner' ? 'Name every owner in one `@owner(field, field)`.' : `Keep one \`@${name}\`.`,
          };
        }
      }
    }
  },
};

const REPEATABLE = new Set(['check', 'unique', 'index', 'subject', 'allow']);

interface Carrier {
  readonly name: string;
  readonly annotations: readonly (ModelAnnotation | FieldAnnotation)[];
}

const carriers = (model: Model): readonly Carrier[] => [
  model,
  ...model.columns.map(({ name, annotations }) => ({ name: `${model.name}.${name}`, annotations })),
];
