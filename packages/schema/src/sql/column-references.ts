import type { Node } from '@pgsql/types';

/** A column as an expression names it; `table` where it is qualified. */
export interface ColumnReference {
  readonly table: string | undefined;
  readonly column: string;
}

/** Every column that an expression names, as often as it names it; `*` is no column. */
export const columnReferences = (expression: Node): readonly ColumnReference[] => {
  const found: ColumnReference[] = [];
  eachNode(expression, (kind, node) => {
    if (kind !== 'ColumnRef' || !('fields' in node) || !Array.isArray(node.fields)) return;
    const names = node.fields.flatMap((field: unknown) => stringValue(field));
    const column = names.at(-1);
    if (column !== undefined) found.push({ table: names.length > 1 ? names.at(-2) : undefined, column });
  });
  return found;
};

/** Calls `visit` for every tagged node of a parsed expression, parents first. */
export const eachNode = (value: unknown, visit: (kind: string, node: object) => void): void => {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) eachNode(item, visit);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'object' || inner === null) continue;
    // libpg_query tags nodes with their type, which begins with a capital; fields are lower-case.
    if (/^[A-Z]/.test(key) && !Array.isArray(inner)) visit(key, inner);
    eachNode(inner, visit);
  }
};

/** The text of a `String` node, as a list of none or one. */
export const stringValue = (node: unknown): readonly string[] => {
  if (typeof node !== 'object' || node === null || !('String' in node)) return [];
  const { String: inner } = node;
  if (typeof inner !== 'object' || inner === null || !('sval' in inner)) return [];
  return typeof inner.sval === 'string' ? [inner.sval] : [];
};
