import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

/** A fenced block of a page: what stands behind the fence, what is in it, and where that is. */
export interface Block {
  readonly info: string;
  readonly text: string;
  /** Of the text in the page, in characters. */
  readonly offset: number;
}

/** A page of the documentation, by its path from the repository's root. */
export const pagePath = (page: string): string => path.join(REPOSITORY, page);

export const readPage = (page: string): string => readFileSync(pagePath(page), 'utf8');

export const blocksOf = (text: string): readonly Block[] =>
  [...text.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].map(([, info = '', inside = ''], index, all) => ({
    info,
    text: inside,
    offset: (all[index]?.index ?? 0) + '```'.length + info.length + 1,
  }));

/**
 * A page whose blocks were carried out in order: a block `sh run` is run, `exits=1` behind it is the exit code it has
 * to end with, and the block `text` that follows is what it prints; a block `diff <file>` is applied to the file, and a
 * block `prisma <file>` is the file.
 * @returns the page with what was printed. Where only figures differ (times, ports, sizes), it stays as it is.
 */
export const carriedOut = async (
  text: string,
  hands: {
    readonly run: (commands: string) => Promise<{ readonly exitCode: number; readonly output: string }>;
    readonly edit: (file: string, change: (content: string) => string) => Promise<void>;
    readonly write: (file: string, content: string) => Promise<void>;
  },
): Promise<string> => {
  let page = text;
  const blocks = blocksOf(text);
  // From here on texts may be of another length than they were.
  let shift = 0;
  for (const [index, block] of blocks.entries()) {
    const [kind, ...words] = block.info.split(' ');
    if (kind === 'diff' && words[0] !== undefined)
      await hands.edit(words[0], (content) => patched(content, block.text));
    if (kind === 'prisma' && words[0] !== undefined) await hands.write(words[0], block.text);
    if (kind !== 'sh' || words[0] !== 'run') continue;
    const { exitCode, output } = await hands.run(block.text);
    const expected = Number(words.find((word) => word.startsWith('exits='))?.slice('exits='.length) ?? 0);
    if (exitCode !== expected) throw new Error(`${block.text}ended with ${exitCode}, not ${expected}:\n${output}`);
    const quoted = blocks[index + 1];
    if (quoted?.info !== 'text' || withoutFigures(quoted.text) === withoutFigures(output)) continue;
    const start = quoted.offset + shift;
    page = page.slice(0, start) + output + page.slice(start + quoted.text.length);
    shift += output.length - quoted.text.length;
  }
  return page;
};

/** What is the same on every machine and at every time; the width of a column follows from its figures. */
const withoutFigures = (text: string): string =>
  text
    .replace(/just now|\d+ (?:s|min|h) ago/g, '<when>')
    .replace(/\d[\d.,]*(?: ?(?:ms|s|min|MB|kB|GB)\b)?/g, '<figure>')
    .replace(/[ \t]+/g, ' ')
    .trimEnd();

/** Applies lines as `diff` writes them, without line numbers: kept lines and removed ones say where. */
const patched = (content: string, diff: string): string => {
  const lines = diff.trimEnd().split('\n');
  const side = (mark: string): string =>
    lines
      .filter((line) => line.startsWith(' ') || line.startsWith(mark))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const [before, after] = [side('-'), side('+')];
  const places = content.split(before).length - 1;
  if (before === '' || places !== 1) throw new Error(`These lines stand there ${places} times, not once:\n${before}`);
  return content.replace(before, () => after);
};
