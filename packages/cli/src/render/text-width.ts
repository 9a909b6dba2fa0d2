import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'fast-string-width';

/** Columns that a text takes on a terminal: an ideograph takes two, a combining mark and a colour code none. */
export const textWidth = (text: string): number => stringWidth(text);

/**
 * Cuts a text to `width` columns, the last of them an ellipsis where something was cut.
 * Colours are taken out of a text that is cut, so that none is left open.
 */
export const truncate = (text: string, width: number): string => {
  if (textWidth(text) <= width) return text;
  if (width <= 0) return '';
  let cut = '';
  let columns = 0;
  for (const { segment } of graphemes().segment(stripVTControlCharacters(text))) {
    columns += stringWidth(segment);
    if (columns > width - 1) break;
    cut += segment;
  }
  return `${cut}…`;
};

/** Made when a text is first cut: it takes longer than the rest of this folder takes to load. */
let segmenter: Intl.Segmenter | undefined;
const graphemes = (): Intl.Segmenter => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter;
};

/** Fills a text with blanks to `width` columns; a longer one is left as it is. */
export const pad = (text: string, width: number, align: 'left' | 'right' = 'left'): string => {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
};

/**
 * A text from elsewhere (a file name, a server's message) on one line: control characters, which could move the
 * cursor or hide what stands beside them, become blanks.
 */
export const oneLine = (text: string): string =>
  stripVTControlCharacters(text)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim();
