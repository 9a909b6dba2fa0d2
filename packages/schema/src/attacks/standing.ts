import { modelAnnotations } from '../annotations/annotation.ts';
import { type Contract, columnNamed, type Model } from '../contract.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import { isOpenToUsers, ownerColumns, tenantColumns } from './access.ts';
import type { AttackSession } from './attack.ts';
import { type KnownRows, parentRow, type TextRow } from './text-row.ts';

/** Whose a row is, and whether it is out of sight. */
export interface Standing {
  readonly owners: ReadonlySet<string>;
  readonly tenants: ReadonlySet<string>;
  readonly isShared: boolean;
  /** Soft-deleted, or a child of something that is. */
  readonly isDeleted: boolean;
  /** Who is shown it then, if they ask: its owners; where its model has none, its organisations; else those of its roots. */
  readonly claims: Claims;
}

interface Claims {
  readonly owners: readonly string[];
  readonly tenants: readonly string[];
}

/** Reads a row's standing from its values and those of its parents. */
export const standingOf = (contract: Contract, known: KnownRows, model: Model, row: TextRow): Standing => ({
  owners: new Set(ownersOf(contract, known, model, row)),
  tenants: new Set(tenantsOf(model, row)),
  isShared: hasAnnotation(model, 'shared'),
  isDeleted: isDeleted(contract, known, model, row),
  claims: claimsOf(contract, known, model, row),
});

/** Whether a user's session sees a row of that standing. */
export const maySee = (model: Model, standing: Standing, session: AttackSession): boolean => {
  if (!isOpenToUsers(model) || isOutOfSight(standing, session)) return false;
  return (
    isOwner(standing, session) ||
    (session.tenant !== undefined && standing.tenants.has(session.tenant)) ||
    (standing.isShared && session.subject !== undefined)
  );
};

/** Whether a user's session may do to a row what `@writes` opens to owners. */
export const mayWrite = (model: Model, standing: Standing, session: AttackSession): boolean =>
  isOpenToUsers(model) && isOwner(standing, session) && !isOutOfSight(standing, session);

const isOwner = ({ owners }: Standing, { subject }: AttackSession): boolean =>
  subject !== undefined && owners.has(subject);

const isOutOfSight = ({ isDeleted, claims }: Standing, session: AttackSession): boolean => {
  if (!isDeleted) return false;
  const isClaimed =
    (session.subject !== undefined && claims.owners.includes(session.subject)) ||
    (session.tenant !== undefined && claims.tenants.includes(session.tenant));
  return session.includeDeleted !== true || !isClaimed;
};

/** Ownership through a parent is the parent's own ownership, never that it is shared or a tenant's. */
const ownersOf = (
  contract: Contract,
  known: KnownRows,
  model: Model,
  row: TextRow,
  passed: readonly Model[] = [],
): readonly string[] => {
  const own = ownerColumns(model).flatMap((column) => row[column] ?? []);
  const through = modelAnnotations(model, 'ownerVia').flatMap(({ relation: name }) => {
    const relation = model.relations.find((candidate) => candidate.name === name);
    const found = relation === undefined ? undefined : parentRow(contract, known, model, row, relation);
    if (found === undefined || passed.includes(found.parent)) return [];
    return ownersOf(contract, known, found.parent, found.row, [...passed, model]);
  });
  return [...own, ...through];
};

const claimsOf = (
  contract: Contract,
  known: KnownRows,
  model: Model,
  row: TextRow,
  passed: readonly Model[] = [],
): Claims => {
  if (hasAnnotation(model, 'owner', 'ownerVia')) return { owners: ownersOf(contract, known, model, row), tenants: [] };
  if (hasAnnotation(model, 'tenant')) return { owners: [], tenants: tenantsOf(model, row) };
  const roots = rootRelations(model).flatMap((relation) => {
    const found = parentRow(contract, known, model, row, relation);
    if (found === undefined || passed.includes(found.parent)) return [];
    return [claimsOf(contract, known, found.parent, found.row, [...passed, model])];
  });
  return {
    owners: roots.flatMap((claims) => claims.owners),
    tenants: roots.flatMap((claims) => claims.tenants),
  };
};

const tenantsOf = (model: Model, row: TextRow): readonly string[] =>
  tenantColumns(model).flatMap((column) => row[column] ?? []);

/** A child lives and dies with its root: a row with the parents that it requires and that take it along. */
const isDeleted = (
  contract: Contract,
  known: KnownRows,
  model: Model,
  row: TextRow,
  passed: readonly Model[] = [],
): boolean => {
  const deletedAt = deletionColumn(model);
  if (deletedAt !== undefined && typeof row[deletedAt] === 'string') return true;
  return rootRelations(model).some((relation) => {
    const found = parentRow(contract, known, model, row, relation);
    if (found === undefined || passed.includes(found.parent)) return false;
    return isDeleted(contract, known, found.parent, found.row, [...passed, model]);
  });
};

/** The column that says when a row was soft-deleted. */
export const deletionColumn = (model: Model): string | undefined => {
  const column = columnNamed(model, 'deletedAt');
  return column?.type === 'DateTime' && !column.isRequired ? column.column : undefined;
};

/** The relations by which a row hangs on another: required ones that delete it along. */
export const rootRelations = (model: Model): Model['relations'] =>
  model.relations.filter(
    (relation) => relation.isRequired && relation.onDelete === 'Cascade' && relation.model !== model.name,
  );

/** The relations whose rows {@link standingOf} needs to know. */
export const standingRelations = (model: Model): Model['relations'] => {
  const via = modelAnnotations(model, 'ownerVia').map(({ relation }) => relation);
  const roots = rootRelations(model);
  return model.relations.filter((relation) => via.includes(relation.name) || roots.includes(relation));
};
