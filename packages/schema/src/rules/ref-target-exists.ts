import { fieldAnnotation, type RefTarget } from '../annotations/annotation.ts';
import { columnNamed, modelNamed } from '../contract.ts';
import { isUniqueField } from '../facts/index-cover.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * A `@ref` names a service, a model and a unique field that exist.
 *
 * Nothing in PostgreSQL checks a reference into another database; this rule and the orphan scan do. A field that is
 * not unique would name several rows. References to a service whose schema could not be read are not judged.
 *
 * Good:
 * ```prisma
 * /// @ref(shared.Currency.code)
 * currency String @db.VarChar(10)
 * ```
 *
 * Bad:
 * ```prisma
 * /// @ref(shared.Curency.code)
 * currency String @db.VarChar(10)
 * ```
 */
export const refTargetExists: Rule = {
  code: 'ref-target-exists',
  preset: 'always',
  check: function* (contract, context) {
    for (const model of contract.models) {
      for (const column of model.columns) {
        const ref = fieldAnnotation(column, 'ref');
        const fault = ref === undefined ? undefined : faultOf(ref.target, context);
        if (ref === undefined || fault === undefined) continue;
        yield {
          at: ref.position,
          model: model.name,
          message: `${model.name}.${column.name} points at ${written(ref.target)}, but ${fault.reason}.`,
          help: fault.help,
        };
      }
    }
  },
};

interface Fault {
  readonly reason: string;
  readonly help: string;
}

const faultOf = (target: RefTarget, { fleet, databases, unread }: RuleContext): Fault | undefined => {
  if (unread.has(target.service)) return undefined;
  const contract = fleet.get(target.service);
  if (contract === undefined) {
    return {
      reason: `there is no service called ${target.service}`,
      help:
        didYouMean(target.service, databases.keys()) ??
        '`azora status` lists the services; mark an id of an outside system `@external("…")`.',
    };
  }
  const model = modelNamed(contract, target.model);
  if (model === undefined) {
    const names = contract.models.map(({ name }) => name);
    return {
      reason: `${target.service} has no model called ${target.model}`,
      help: didYouMean(target.model, names) ?? `Its models are ${names.join(', ')}.`,
    };
  }
  const field = target.field ?? 'id';
  if (isUniqueField(model, field)) return undefined;
  const keys = model.columns.map(({ name }) => name).filter((name) => isUniqueField(model, name));
  if (columnNamed(model, field) === undefined) {
    return {
      reason: `${target.model} has no field called ${field}`,
      help: didYouMean(field, keys) ?? `Its unique fields are ${keys.join(', ')}.`,
    };
  }
  return {
    reason: `${field} is not unique there, so it names no one row`,
    help: `Name a unique field (${keys.join(', ')}), or make ${field} \`@unique\` in ${target.service}.`,
  };
};

const written = (target: RefTarget): string =>
  [target.service, target.model, target.field].filter((part) => part !== undefined).join('.');
