import type { Model } from '../contract.ts';
import { ownerColumns, personalColumns, secretColumns, tenantColumns } from './access.ts';
import { deletionColumn, standingRelations } from './standing.ts';
import { columnOf, type TextRow } from './text-row.ts';

/** The rows of a table, those first that say most of what can go wrong: live ones, of somebody, with much in them. */
export const byWorth = (model: Model, rows: readonly TextRow[]): readonly TextRow[] =>
  rows
    .map((row) => ({ row, worth: worthOf(model, row) }))
    .sort((one, other) => other.worth - one.worth)
    .map(({ row }) => row);

/** A live row before any other, then owners (those of both parties), organisations, parents, and values to hide. */
const WORTH = { live: 10_000, owner: 1_000, tenant: 100, parent: 50, hidden: 1 };

const worthOf = (model: Model, row: TextRow): number => {
  const deletedAt = deletionColumn(model);
  const isFilled = (column: string): boolean => typeof row[column] === 'string';
  const parents = standingRelations(model).flatMap(({ fields }) => fields.map((field) => columnOf(model, field)));
  const hidden = [...secretColumns(model), ...personalColumns(model)].map(({ column }) => column);
  return (
    (deletedAt === undefined || !isFilled(deletedAt) ? WORTH.live : 0) +
    new Set(ownerColumns(model).flatMap((column) => row[column] ?? [])).size * WORTH.owner +
    tenantColumns(model).filter(isFilled).length * WORTH.tenant +
    parents.filter(isFilled).length * WORTH.parent +
    hidden.filter(isFilled).length * WORTH.hidden
  );
};
