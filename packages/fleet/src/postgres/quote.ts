/** Quotes the name of a database, role, schema, table or column: `order` becomes `"order"`. */
export const quoteIdentifier = (name: string): string => {
  refuseNul(name);
  return `"${name.replaceAll('"', '""')}"`;
};

/**
 * Quotes text as an SQL literal, for the statements that take no parameters (`CREATE ROLE … PASSWORD`, `COMMENT ON`).
 * Right whatever `standard_conforming_strings` is: text with a backslash is written as an escape string.
 */
export const quoteLiteral = (text: string): string => {
  refuseNul(text);
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
};

/** PostgreSQL's strings end at a NUL, so the rest would be lost without a word. */
const refuseNul = (text: string): void => {
  if (text.includes('\0')) throw new RangeError('SQL text cannot hold a NUL character');
};
