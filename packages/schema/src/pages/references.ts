import { fieldAnnotation } from '../annotations/annotation.ts';
import type { Contract } from '../contract.ts';

/** A field of one service that points at a model of another. */
export interface Reference {
  readonly service: string;
  readonly model: string;
  readonly field: string;
  /** The model it points at. */
  readonly target: string;
}

/** Every reference between services, by the service it points at; one pass over the fleet. */
export const referencesByTarget = (fleet: Iterable<Contract>): ReadonlyMap<string, readonly Reference[]> => {
  const references = new Map<string, Reference[]>();
  for (const { service, models } of fleet) {
    for (const model of models) {
      for (const column of model.columns) {
        const target = fieldAnnotation(column, 'ref')?.target;
        if (target === undefined || target.service === service) continue;
        const reference = { service, model: model.name, field: column.name, target: target.model };
        const known = references.get(target.service);
        if (known === undefined) references.set(target.service, [reference]);
        else known.push(reference);
      }
    }
  }
  return references;
};
