import type { Model } from '../contract.ts';
import { hasAnnotation, isOwned } from './has-annotation.ts';

/**
 * An aggregate root: a model that no other model owns through a required, cascading relation. Its children live and
 * die with it. A relation of a model to itself makes no child: the first row would have no parent.
 */
export const isAggregateRoot = (model: Model): boolean =>
  !model.relations.some(
    (relation) => relation.isRequired && relation.onDelete === 'Cascade' && relation.model !== model.name,
  );

/**
 * A root that people or organisations create: it belongs to a person (`@owner`) or an organisation (`@tenant`) and may
 * change. So it is none of the rest: reference data (`@shared` alone), the service's own rows (`@internal`),
 * append-only rows, or a child. Rows that a machine makes about somebody count too, unless `@allow` says why not.
 */
export const isMadeByPeople = (model: Model): boolean =>
  isAggregateRoot(model) &&
  (isOwned(model) || hasAnnotation(model, 'tenant')) &&
  !hasAnnotation(model, 'appendOnly', 'internal');
