/** An SQL condition over a table's rows. */
export interface Condition {
  readonly sql: string;
  /** The columns of other tables that it reads, as `table.column`. */
  readonly reads: readonly string[];
}

/** Rows for which one of the conditions holds; undefined where there is none. */
export const anyOf = (conditions: readonly Condition[]): Condition | undefined => joined(conditions, 'OR');

/** Rows for which all of the conditions hold; undefined where there is none. */
export const allOf = (conditions: readonly Condition[]): Condition | undefined => joined(conditions, 'AND');

const joined = (conditions: readonly Condition[], operator: 'AND' | 'OR'): Condition | undefined => {
  if (conditions.length === 0) return undefined;
  return {
    sql: [...new Set(conditions.map(({ sql }) => sql))].join(`\n        ${operator} `),
    reads: conditions.flatMap(({ reads }) => reads),
  };
};
