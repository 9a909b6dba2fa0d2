/** A name in double quotes. */
export const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Names with commas between them. */
export const names = (texts: readonly string[]): string => texts.map(name).join(', ');

/** A value in its text form, which PostgreSQL reads by the type of where it stands. */
export const literal = (text: string | null): string => {
  if (text === null) return 'NULL';
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted;
};
