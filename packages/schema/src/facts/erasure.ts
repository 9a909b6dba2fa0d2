import { type EraseAction, modelAnnotations } from '../annotations/annotation.ts';
import type { Model } from '../contract.ts';
import { hasAnnotation, isOwned } from './has-annotation.ts';

/**
 * What erasing a subject does to the subject's rows here: what `@erase` says, `delete` for rows that belong to
 * somebody, and nothing (undefined) for rows that erasure does not find.
 */
export const effectiveErase = (model: Model): EraseAction | undefined => {
  const stated = modelAnnotations(model, 'erase')[0]?.action;
  if (stated !== undefined) return stated;
  return isOwned(model) || hasAnnotation(model, 'subject') ? 'delete' : undefined;
};
