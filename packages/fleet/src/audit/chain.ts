import { readLines } from './seal-file.ts';
import { readLine, type SegmentLine } from './seal-line.ts';
import type { SealNumber } from './seal-order.ts';
import type { TrustedKeys } from './sealing-key.ts';

/**
 * Which seals hold: by segment, up to which number. The newest segment holds whole; of the one that it follows, what lies
 * before the restore; of segments in between, nothing.
 */
export type Chain = ReadonlyMap<number, number>;

/** The chain of a file with these segments, in their order. */
export const chainOf = (segments: readonly Pick<SegmentLine, 'segment' | 'follows'>[]): Chain => {
  const newest = segments.at(-1);
  const chain = new Map<number, number>([[newest?.segment ?? 0, Number.POSITIVE_INFINITY]]);
  for (let follows = newest?.follows; follows; ) {
    const { segment, number } = follows;
    if (chain.has(segment)) break;
    chain.set(segment, number);
    follows = segments.find((line) => line.segment === segment)?.follows;
  }
  return chain;
};

/** Whether a seal holds. */
export const isInChain = (chain: Chain, { segment, number }: SealNumber): boolean =>
  number <= (chain.get(segment) ?? 0);

/** The segments that a file opens; lines that are not what they should be are left to whoever verifies. */
export const readSegments = async (file: string, keys: TrustedKeys): Promise<readonly SegmentLine[]> => {
  const segments: SegmentLine[] = [];
  for await (const { text } of readLines(file)) {
    // The first look is cheap: hardly any line is one, and signatures take time.
    if (!text.includes('"kind":"segment"')) continue;
    const read = readLine(text, keys);
    if (read.kind === 'valid' && read.line.kind === 'segment') segments.push(read.line);
  }
  return segments;
};
