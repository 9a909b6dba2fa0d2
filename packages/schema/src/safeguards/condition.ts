import type { Safeguard } from './safeguard.ts';

/** An SQL condition over a table's rows. */
export interface Condition {
  readonly sql: string;
  /** The columns that it reads, as `table.column`. */
  readonly reads: readonly string[];
  /** The views of keys that it looks into, each after those that it looks into itself. */
  readonly views: readonly Safeguard[];
}

/** Rows for which one of the conditions holds; undefined where there is none. */
export const anyOf = (conditions: readonly Condition[]): Condition | undefined => joined(conditions, 'OR');

/** Rows for which all of the conditions hold; undefined where there is none. */
export const allOf = (conditions: readonly Condition[]): Condition | undefined => joined(conditions, 'AND');

/** A condition in brackets, where something else stands beside it. */
export const inBrackets = ({ sql }: Condition): string => (/\n +(?:OR|AND) /.test(sql) ? `(${sql})` : sql);

const joined = (conditions: readonly Condition[], operator: 'AND' | 'OR'): Condition | undefined => {
  if (conditions.length === 0) return undefined;
  return {
    sql: [...new Set(conditions.map(({ sql }) => sql))].join(`\n        ${operator} `),
    reads: conditions.flatMap(({ reads }) => reads),
    views: conditions.flatMap(({ views }) => views),
  };
};
