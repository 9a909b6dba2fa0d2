import { fieldAnnotation, type RefTarget } from '../annotations/annotation.ts';
import type { Column, Contract, Model } from '../contract.ts';

/** `service.Model` of a reference's target. */
export const targetName = (target: RefTarget): string => `${target.service}.${target.model}`;

/**
 * Whether a column holds the id of `service.Model`: as a `@ref`, as the key of a relation where the model is in the
 * same service, or because the column is that model's own id.
 */
export const pointsAt = (contract: Contract, model: Model, column: Column, target: string): boolean => {
  const ref = fieldAnnotation(column, 'ref')?.target;
  if (ref !== undefined) return targetName(ref) === target && (ref.field === undefined || ref.field === 'id');
  if (`${contract.service}.${model.name}` === target) {
    if (model.primaryKey.length === 1 && model.primaryKey[0] === column.name) return true;
  }
  return model.relations.some((relation) => {
    const place = relation.fields.indexOf(column.name);
    return `${contract.service}.${relation.model}` === target && place >= 0 && relation.references[place] === 'id';
  });
};
