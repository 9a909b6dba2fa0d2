/** A page: its parts with an empty line between them. */
export const paragraphs = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

/** A Markdown table; what would end a cell or a row in its text is written otherwise. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');

/** Text in a fixed pitch, whatever backticks are in it. */
export const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

/** Somebody's sentence on one line; what Markdown would take for emphasis, HTML or mathematics stays as it is written. */
export const prose = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[*<$~]|\b_|_\b/g, '\\$&')))
    .join('');

/** The anchor that GitHub gives a heading. */
export const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
