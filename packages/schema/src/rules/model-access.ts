import { hasAnnotation } from '../facts/has-annotation.ts';
import type { Rule } from './rule.ts';

/**
 * Every model says who may read its rows: `@owner` or `@tenant`, `@shared`, or `@internal`.
 *
 * Without a word there is no policy, so no user session can read the rows, and nobody can tell whether that was
 * meant. `@shared` may stand beside `@owner` or `@tenant`, which then say whose the row is.
 *
 * Good:
 * ```prisma
 * /// @shared
 * model Currency {
 *   id   String @id @default(uuid(7)) @db.Uuid
 *   code String @unique
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * model Currency {
 *   id   String @id @default(uuid(7)) @db.Uuid
 *   code String @unique
 * }
 * ```
 */
export const modelAccess: Rule = {
  code: 'model-access',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      if (hasAnnotation(model, 'owner', 'ownerVia', 'tenant', 'shared', 'internal')) continue;
      yield {
        at: model.position,
        model: model.name,
        message: `${model.name} does not say who may read its rows, so no user can, and nobody knows whether that is meant.`,
        help: 'Add `@owner(field)`, `@owner(via: relation)` or `@tenant(field)`; `@shared` for anyone signed in; `@internal` for the service alone.',
      };
    }
  },
};
