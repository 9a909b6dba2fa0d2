import { fieldAnnotation } from '../annotations/annotation.ts';
import type { Model } from '../contract.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import { ownColumns } from '../facts/own-columns.ts';
import { targetName } from '../facts/points-at.ts';
import type { Rule } from './rule.ts';

/**
 * What the domain fixes is a check, a key, an enum or a reference, not a hope.
 *
 * A model with none of them takes any row at all, twice if it comes twice. Counted are `@check`, a key besides `id`,
 * an enum besides `complianceStatus`, a relation, and a `@ref` besides those to the common models. A model that nobody
 * filled in yet has no facts to state.
 *
 * Good:
 * ```prisma
 * /// @check("score BETWEEN 0 AND 100")
 * model Reading {
 *   id    String @id @default(uuid(7)) @db.Uuid
 *   score Int
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * model Reading {
 *   id    String @id @default(uuid(7)) @db.Uuid
 *   score Int
 * }
 * ```
 */
export const domainFactsStated: Rule = {
  code: 'domain-facts-stated',
  preset: 'azora',
  check: function* (contract, { commonModels }) {
    for (const model of contract.models) {
      if (ownColumns(model, commonModels).length === 0 || statesFact(model, commonModels)) continue;
      yield {
        at: model.position,
        model: model.name,
        message: `${model.name} takes any row at all: it has no check, no key besides id, no enum and no relation.`,
        help: 'Ask what can never be true of a row and write it as `@check`; ask what may not come twice and make it a key.',
      };
    }
  },
};

const statesFact = (model: Model, commonModels: readonly string[]): boolean =>
  hasAnnotation(model, 'check', 'unique') ||
  model.uniques.length > 0 ||
  model.primaryKey.length > 1 ||
  model.relations.length > 0 ||
  model.columns.some((column) => {
    if (column.isEnum) return column.name !== 'complianceStatus';
    const ref = fieldAnnotation(column, 'ref');
    return ref !== undefined && !commonModels.includes(targetName(ref.target));
  });
