import { modelAnnotations } from '../annotations/annotation.ts';
import type { Model } from '../contract.ts';
import { isAppendOnly, isOpenToUsers } from './access.ts';
import type { Target } from './target.ts';
import { columnOf, parentRow, type TextRow } from './text-row.ts';

/** Something that a row leaves untried, since nobody was seen to be let in as that party or organisation. */
export interface Gap {
  readonly text: string;
  /** The column that, once filled, would close it; undefined where it may not be written. */
  readonly fill: Filling | undefined;
}

/** A column that names a person or an organisation, of the row itself or of the one that its owner is read from. */
export interface Filling {
  readonly kind: 'owner' | 'tenant';
  readonly model: Model;
  readonly row: TextRow;
  readonly column: string;
}

/** What the chosen row leaves untried. */
export const gapsOf = (target: Target): readonly Gap[] => {
  const { model, row, standing } = target;
  if (!isOpenToUsers(model)) return [];
  const parties = ownerFields(model);
  const tenants = modelAnnotations(model, 'tenant').map(({ field }) => field);
  const emptyOf = (kind: Filling['kind'], fields: readonly string[]): readonly Gap[] =>
    fields
      .filter((field) => isEmpty(model, row, field))
      .map((field) => ({ text: `${field} is empty`, fill: fillable(kind, model, row, field) }));
  const isOrphan = modelAnnotations(model, 'ownerVia').length > 0 && standing.owners.size === 0;
  return [
    ...emptyOf('owner', parties),
    ...emptyOf('tenant', tenants),
    ...(isOrphan ? [{ text: 'what it belongs to has no owner', fill: ownerAbove(target, model, row) }] : []),
    ...(standing.isDeleted ? [{ text: 'it is soft-deleted', fill: undefined }] : []),
  ];
};

const ownerFields = (model: Model): readonly string[] =>
  modelAnnotations(model, 'owner').flatMap(({ fields }) => fields);

const isEmpty = (model: Model, row: TextRow, field: string): boolean => (row[columnOf(model, field)] ?? null) === null;

/** Ids of other services' rows can be anything; those that a foreign key or the guard of append-only rows watches cannot. */
const fillable = (kind: Filling['kind'], model: Model, row: TextRow, field: string): Filling | undefined => {
  const column = model.columns.find(({ name }) => name === field);
  const isFree = column?.nativeType?.name === 'Uuid' && !model.relations.some(({ fields }) => fields.includes(field));
  return column === undefined || !isFree || isAppendOnly(model)
    ? undefined
    : { kind, model, row, column: column.column };
};

const ownerAbove = (target: Target, model: Model, row: TextRow, passed: readonly Model[] = []): Filling | undefined => {
  for (const { relation: name } of modelAnnotations(model, 'ownerVia')) {
    const relation = model.relations.find((candidate) => candidate.name === name);
    const found =
      relation === undefined ? undefined : parentRow(target.ground.contract, target.known, model, row, relation);
    if (found === undefined || passed.includes(found.parent)) continue;
    const own = ownerFields(found.parent)
      .filter((field) => isEmpty(found.parent, found.row, field))
      .map((field) => fillable('owner', found.parent, found.row, field))
      .find((filling) => filling !== undefined);
    const above = own ?? ownerAbove(target, found.parent, found.row, [...passed, model]);
    if (above !== undefined) return above;
  }
  return undefined;
};
