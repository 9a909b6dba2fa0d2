import type { Relation, Right } from './inspect-catalogue.ts';
import { type Fact, showColumnRights, showRelation } from './inspect-fact.ts';

/** Rights that can be given on single columns. */
const BY_COLUMN = new Set(['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']);

/**
 * Compares who has which rights on a relation with who must have them, column by column.
 * @param demanded columns by `role privilege`; none for rights on whole rows
 */
export const rightsFacts = (
  name: string,
  relation: Relation,
  demanded: ReadonlyMap<string, readonly string[]>,
): readonly Fact[] => {
  const found = rightsOf(relation);
  const facts: Fact[] = [];
  for (const [right, columns] of found) {
    const due = demanded.get(right);
    const excess = due === undefined ? columns : columns.filter((column) => !due.includes(column));
    if (due !== undefined && excess.length === 0) continue;
    facts.push(
      rightFact(name, right, due === undefined && excess.length === relation.columns.length ? [] : excess, true),
    );
  }
  for (const [right, due] of demanded) {
    const columns = found.get(right);
    const lacking = due.filter((column) => columns?.includes(column) !== true);
    if (columns !== undefined && lacking.length === 0) continue;
    facts.push(rightFact(name, right, columns === undefined ? [] : lacking, false));
  }
  return [...facts, ...grantable(name, [...relation.rights, ...relation.columnRights])];
};

/** By `role privilege`: the columns, those of a right on the whole table being all. */
const rightsOf = (relation: Relation): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const { grantee, privilege } of relation.rights) {
    found.set(`${grantee} ${privilege}`, BY_COLUMN.has(privilege) && relation.kind !== 'S' ? relation.columns : []);
  }
  for (const { grantee, privilege, column } of relation.columnRights) {
    const key = `${grantee} ${privilege}`;
    found.set(key, [...new Set([...(found.get(key) ?? []), column])]);
  }
  return found;
};

/** @param columns none: the whole relation */
const rightFact = (name: string, right: string, columns: readonly string[], isExcess: boolean): Fact => {
  const [grantee = '', privilege = ''] = split(right);
  const what = columns.length === 0 ? privilege : `${privilege} (${columns.join(', ')})`;
  const [column] = columns;
  return {
    table: name,
    operation: 'grant',
    ...(columns.length === 1 && column !== undefined ? { column } : {}),
    expected: isExcess ? `${grantee} has no such right` : `${grantee} may ${what}`,
    happened: isExcess ? `${grantee} may ${what}` : `${grantee} lacks it`,
    sql: columns.length === 0 ? showRelation(name) : showColumnRights(name),
  };
};

/** What a role may give on gets out of sight. */
const grantable = (name: string, rights: readonly Right[]): readonly Fact[] =>
  rights
    .filter((right) => right.grantable)
    .map(({ grantee, privilege }) => ({
      table: name,
      operation: 'grant',
      expected: `${grantee} gives no right on`,
      happened: `${grantee} has ${privilege} WITH GRANT OPTION`,
      sql: showRelation(name),
    }));

/** A role's name may hold spaces, a privilege's does not. */
const split = (right: string): readonly [string, string] => {
  const at = right.lastIndexOf(' ');
  return [right.slice(0, at), right.slice(at + 1)];
};
