import type { Position } from '../finding.ts';

/** Which of a subject's columns hold which kind of personal data; decides masking and anonymising. */
export const piiKinds = [
  'name',
  'email',
  'phone',
  'address',
  'ip',
  'location',
  'birthdate',
  'government-id',
  'financial',
  'health',
  'free-text',
] as const;
export type PiiKind = (typeof piiKinds)[number];

/** What a user session may do to its own rows: with which fields, besides key and timestamps. */
export interface Writes {
  readonly insert: readonly string[] | undefined;
  readonly update: readonly string[] | undefined;
  readonly delete: boolean;
}

/** The row of another service that a field points at: `auth-service.User`, or `shared.Currency.code`. */
export interface RefTarget {
  readonly service: string;
  readonly model: string;
  /** The referenced field; undefined means the target's `id`. */
  readonly field: string | undefined;
}

interface At {
  readonly position: Position;
}

/** An annotation on a model. Field names are Prisma's; quoted SQL is over column names. */
export type ModelAnnotation = At &
  (
    | { readonly kind: 'owner'; readonly fields: readonly string[] }
    | { readonly kind: 'ownerVia'; readonly relation: string }
    | { readonly kind: 'tenant'; readonly field: string }
    | { readonly kind: 'shared' }
    | { readonly kind: 'internal' }
    | { readonly kind: 'writes'; readonly writes: Writes }
    | { readonly kind: 'subject'; readonly match: string }
    | { readonly kind: 'audited' }
    | { readonly kind: 'appendOnly' }
    | { readonly kind: 'retain'; readonly days: number; readonly by: string }
    | { readonly kind: 'erase'; readonly action: EraseAction; readonly reason: string | undefined }
    | { readonly kind: 'check'; readonly sql: string }
    | { readonly kind: 'unique'; readonly key: IndexKey; readonly where: string | undefined }
    | { readonly kind: 'index'; readonly key: IndexKey; readonly where: string | undefined }
    | { readonly kind: 'allow'; readonly rule: string; readonly reason: string }
  );

export type EraseAction = 'delete' | 'anonymize' | 'keep';

/** What a partial or expression key is over: fields, or SQL such as `lower(email)`. */
export type IndexKey =
  | { readonly kind: 'fields'; readonly fields: readonly string[] }
  | { readonly kind: 'sql'; readonly sql: string };

/** An annotation on a field. */
export type FieldAnnotation = At &
  (
    | { readonly kind: 'ref'; readonly target: RefTarget }
    | { readonly kind: 'external'; readonly source: string }
    | { readonly kind: 'pii'; readonly pii: PiiKind }
    | { readonly kind: 'secret' }
    | { readonly kind: 'encrypted'; readonly lookup: string | undefined }
  );

/** The annotations of one kind on a model, typed as that kind, in the order they are written. */
export const modelAnnotations = <K extends ModelAnnotation['kind']>(
  model: { readonly annotations: readonly ModelAnnotation[] },
  kind: K,
): Extract<ModelAnnotation, { kind: K }>[] =>
  model.annotations.filter((a): a is Extract<ModelAnnotation, { kind: K }> => a.kind === kind);

/** The first annotation of that kind on a field, if it has one. */
export const fieldAnnotation = <K extends FieldAnnotation['kind']>(
  column: { readonly annotations: readonly FieldAnnotation[] },
  kind: K,
): Extract<FieldAnnotation, { kind: K }> | undefined =>
  column.annotations.find((a): a is Extract<FieldAnnotation, { kind: K }> => a.kind === kind);
