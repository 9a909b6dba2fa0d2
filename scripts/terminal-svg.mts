import { stripVTControlCharacters } from 'node:util';

const CHARACTER_WIDTH = 8.4;
const LINE_HEIGHT = 20;
const MARGIN = 20;
const FONTS = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

/** Of GitHub's dark theme, by SGR code. */
const COLOURS: Readonly<Record<number, string>> = {
  31: '#ff7b72',
  32: '#3fb950',
  33: '#d29922',
  36: '#39c5cf',
};

/** What a terminal shows of a text with colours in it, as a picture that scales and can be searched. */
export const svgOfTerminal = (text: string, title: string): string => {
  const lines = text.split('\n');
  const columns = Math.max(...lines.map((line) => stripVTControlCharacters(line).length));
  const width = Math.ceil(columns * CHARACTER_WIDTH + 2 * MARGIN);
  const height = lines.length * LINE_HEIGHT + 2 * MARGIN;
  const drawn = lines.flatMap((line, row) => {
    const y = MARGIN + (row + 0.75) * LINE_HEIGHT;
    return line === '' ? [] : [`  <text y="${y}">${runsOf(line).map(svgOfRun).join('')}</text>`];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONTS}" font-size="14" fill="#e6edf3">
  <title>${escaped(title)}</title>
  <rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${drawn.join('\n')}
</svg>
`;
};

/** The text in such a picture, a line a line. */
export const textOfSvg = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>(.*)<\/text>/g)].map(([, line = '']) => line.replace(/<[^>]*>/g, ' ').trim()).join('\n');

interface Run {
  readonly text: string;
  readonly column: number;
  readonly style: string;
}

/** A line in pieces of one style each. */
const runsOf = (line: string): Run[] => {
  const runs: Run[] = [];
  let [column, colour, bold, dim] = [0, '', false, false];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour code begins with one
  for (const [piece, code] of line.matchAll(/\u001b\[(\d+)m|[^\u001b]+/g)) {
    if (code === undefined) {
      const style = [colour && `fill="${colour}"`, bold && 'font-weight="bold"', dim && 'fill-opacity="0.6"'];
      runs.push({ text: piece, column, style: style.filter(Boolean).join(' ') });
      column += piece.length;
      continue;
    }
    const sgr = Number(code);
    if (sgr === 1) bold = true;
    else if (sgr === 2) dim = true;
    else if (sgr === 22) [bold, dim] = [false, false];
    else if (sgr === 39) colour = '';
    else if (COLOURS[sgr] !== undefined) colour = COLOURS[sgr];
    else throw new Error(`What colour is SGR ${sgr}?`);
  }
  return runs;
};

/**
 * Each word group has its own place and width: a font may draw a mark like ✔ wider than a letter, and no two fonts are
 * equally wide.
 */
const svgOfRun = ({ text, column, style }: Run): string =>
  [...text.matchAll(/\S+(?: \S+)*/g)]
    .map(({ 0: words, index }) => {
      const place = `x="${along(MARGIN, column + index)}" textLength="${along(0, words.length)}"`;
      return `<tspan ${[place, style].filter(Boolean).join(' ')}>${escaped(words)}</tspan>`;
    })
    .join('');

const along = (start: number, characters: number): number =>
  Math.round((start + characters * CHARACTER_WIDTH) * 10) / 10;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
