import { cut, MAX_IDENTIFIER_BYTES } from './safeguard-name.ts';

const SUFFIX = '_seq';

/**
 * The sequence that PostgreSQL makes for a column that it counts: `<table>_<column>_seq`. Where that has more than 63 bytes,
 * the longer of the two names is shortened until it fits, as by `makeObjectName` in PostgreSQL's
 * src/backend/commands/indexcmds.c.
 */
export const sequenceName = (table: string, column: string): string => {
  const available = MAX_IDENTIFIER_BYTES - SUFFIX.length - 1;
  let [tableBytes, columnBytes] = [bytesOf(table), bytesOf(column)];
  while (tableBytes + columnBytes > available) {
    if (tableBytes > columnBytes) tableBytes -= 1;
    else columnBytes -= 1;
  }
  return `${cut(table, tableBytes)}_${cut(column, columnBytes)}${SUFFIX}`;
};

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
