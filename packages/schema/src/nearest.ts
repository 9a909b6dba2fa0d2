/**
 * The candidate that a misspelt word was most likely meant to be, in whatever case; undefined where none is near: one
 * slip (a letter more, less, another, or two swapped) for every four letters of the longer one. Whole words that both
 * begin or end with do not count: `library-service` and `global-service` have nothing in common. A name without its last
 * two letters is near, too.
 */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  let best: { readonly name: string; readonly slips: number } | undefined;
  for (const name of candidates) {
    const [typed, meant] = withoutShared(wordsOf(word), wordsOf(name));
    const slips = slipsBetween(typed, meant);
    const isNear = slips <= Math.max(typed.length, meant.length) / LETTERS_A_SLIP || isBeginning(word, name);
    if (!isNear) continue;
    if (best === undefined || slips < best.slips) best = { name, slips };
  }
  return best?.name;
};

/** So that of two words with three letters or fewer neither is taken for the other. */
const LETTERS_A_SLIP = 4;

/** `Did you mean "x"?` where something is near, else undefined. */
export const didYouMean = (word: string, candidates: Iterable<string>): string | undefined => {
  const name = nearest(word, candidates);
  return name === undefined ? undefined : `Did you mean "${name}"?`;
};

const isBeginning = (word: string, name: string): boolean =>
  word.length >= LETTERS_A_SLIP && name.length - word.length <= 2 && name.toLowerCase().startsWith(word.toLowerCase());

/** Each with the sign that joins it to the word before: `used_seats` is `used` and `_seats`. */
const wordsOf = (name: string): readonly string[] =>
  name.split(/(?=[-_. ])|(?<=[a-z0-9])(?=[A-Z])/).map((word) => word.toLowerCase());

/** Both names without the words at their beginning, and at their end, that are the same. */
const withoutShared = (one: readonly string[], other: readonly string[]): readonly [string, string] => {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [one.slice(start, one.length - end).join(''), other.slice(start, other.length - end).join('')];
};

/** The edits that make one text of the other, of letters that were not edited yet (optimal string alignment). */
const slipsBetween = (one: string, other: string): number => {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1;
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + changed,
          isSwap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = current;
  }
  return above[other.length] ?? 0;
};
