import type { Model } from '../contract.ts';

/** The columns of a model that a piece of SQL names, each once, in the order they first appear. */
export const columnsIn = (sql: string, model: Model): string[] => {
  const known = new Set(model.columns.map((column) => column.column));
  const withoutTexts = sql.replace(/'(?:[^']|'')*'/g, '');
  return [...new Set(withoutTexts.match(/\w+/g))].filter((word) => known.has(word));
};
