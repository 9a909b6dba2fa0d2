import { type EraseAction, fieldAnnotation, modelAnnotations } from '../annotations/annotation.ts';
import { type PiiReplacement, piiReplacement } from '../annotations/pii-replacement.ts';
import { type Column, columnNamed, type Model } from '../contract.ts';
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

/** What erasing by anonymising does to one column. */
export interface ErasedColumn {
  readonly column: Column;
  readonly what: 'pii' | 'secret' | 'lookup';
  /** Undefined where no value can take its place. */
  readonly replacement: PiiReplacement | undefined;
}

/**
 * The columns that `@erase(anonymize)` writes over. `@pii` ones are replaced; `@secret` ones are cleared, since a password
 * or a key that outlives its person still opens doors; and so are the look-up hashes of encrypted ones, which tell the
 * person as well.
 */
export const erasedColumns = (model: Model): readonly ErasedColumn[] =>
  model.columns.flatMap((column) => {
    const pii = fieldAnnotation(column, 'pii')?.pii;
    const isSecret = fieldAnnotation(column, 'secret') !== undefined;
    if (pii === undefined && !isSecret) return [];
    const found: ErasedColumn =
      pii === undefined
        ? { column, what: 'secret', replacement: cleared(column) }
        : { column, what: 'pii', replacement: piiReplacement(pii, column) };
    const lookup = columnNamed(model, fieldAnnotation(column, 'encrypted')?.lookup ?? '');
    const isFoundItself =
      lookup === undefined ||
      fieldAnnotation(lookup, 'pii') !== undefined ||
      fieldAnnotation(lookup, 'secret') !== undefined;
    return isFoundItself ? [found] : [found, { column: lookup, what: 'lookup', replacement: cleared(lookup) }];
  });

/** A column without its value: NULL, or no item of a list. */
const cleared = (column: Column): PiiReplacement | undefined => {
  if (column.isList) return { kind: 'constant', value: [] };
  return column.isRequired ? undefined : { kind: 'null' };
};
