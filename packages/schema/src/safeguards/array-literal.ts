import type { Column } from '../contract.ts';

/** Column names as a literal of `text[]`, for a trigger's argument: `'{email,name}'`. */
export const arrayLiteral = (columns: readonly Column[]): string => {
  const items = columns.map(({ column }) =>
    /^[a-z_][a-z0-9_]*$/.test(column) && column !== 'null' ? column : `"${column.replace(/["\\]/g, '\\$&')}"`,
  );
  return `'{${items.join(',').replaceAll("'", "''")}}'`;
};

/** A column's name as a literal of `text`: `'user_id'`. */
export const textLiteral = ({ column }: Column): string => `'${column.replaceAll("'", "''")}'`;
