import { stopping } from './child.ts';
import type { Sample } from './claim.ts';

/** Something short that is done many times in a run. */
export interface Contender {
  readonly label: string;
  /** One run. @returns milliseconds that one operation of it took, on average */
  readonly run: (round: number) => Promise<number>;
}

/** Lets two contenders take turns, each the first in every other round. What the first round took is forgotten. */
export const takingTurns = async (
  rounds: number,
  ours: Contender,
  theirs: Contender,
): Promise<readonly [Sample, Sample]> => {
  const [mine, others]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    stopping.signal.throwIfAborted();
    const turns = [async () => mine.push(await ours.run(round)), async () => others.push(await theirs.run(round))];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  return [
    { label: ours.label, runs: mine.slice(1) },
    { label: theirs.label, runs: others.slice(1) },
  ];
};

/** Does something for each of these, one after the other. @returns milliseconds each took, on average */
export const meanMs = async <Item>(
  items: readonly Item[],
  operation: (item: Item) => Promise<unknown>,
): Promise<number> => {
  const startedAt = performance.now();
  for (const item of items) await operation(item);
  return (performance.now() - startedAt) / items.length;
};
