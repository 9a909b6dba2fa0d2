import type { ModelAnnotation } from '../annotations/annotation.ts';
import type { Model } from '../contract.ts';

/** Whether the model carries an annotation of one of these kinds. */
export const hasAnnotation = (model: Model, ...kinds: readonly ModelAnnotation['kind'][]): boolean =>
  model.annotations.some((annotation) => kinds.includes(annotation.kind));

/** Whether some row of the model belongs to a data subject: by a field of its own or through its parent. */
export const isOwned = (model: Model): boolean => hasAnnotation(model, 'owner', 'ownerVia');
