// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what this reads
import { stripVTControlCharacters } from 'node:util';

const WORDS = /\u001b\[\??\d*(?:;\d+)*[A-Za-z]|\r|\n|[^\u001b\r\n]+/g;
const CURSOR_UP = /^\u001b\[(\d+)A$/;

/**
 * What a terminal shows after it was sent this text: the few sequences that live lines use, and the wrapping of a line
 * that is wider than the terminal. Throws at a sequence it does not know, so that a new one is added here first.
 */
export const screen = (text: string, width: number): string[] => {
  const rows: string[] = [''];
  let row = 0;
  for (const word of text.match(WORDS) ?? []) {
    const up = CURSOR_UP.exec(word);
    if (up !== null) row = Math.max(0, row - Number(up[1]));
    else if (word === '\n') {
      row += 1;
      rows[row] ??= '';
    } else if (word === '\u001b[0J') rows.splice(row, rows.length, '');
    else if (word === '\r' || word.endsWith('m') || word.startsWith('\u001b[?25')) continue;
    else if (word.startsWith('\u001b')) throw new Error(`unknown sequence ${JSON.stringify(word)}`);
    else {
      rows[row] += stripVTControlCharacters(word);
      while ((rows[row] ?? '').length > width) {
        const line = rows[row] ?? '';
        rows[row] = line.slice(0, width);
        row += 1;
        rows[row] = line.slice(width);
      }
    }
  }
  return rows.filter((line, index) => line !== '' || index < rows.length - 1);
};
