import { closest, distance } from 'fastest-levenshtein';

/** The candidate a misspelt word was most likely meant to be; undefined where none is near (a third of its length). */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  const names = [...candidates];
  if (names.length === 0) return undefined;
  const lowered = names.map((name) => name.toLowerCase());
  const best = closest(word.toLowerCase(), lowered);
  return distance(word.toLowerCase(), best) <= Math.max(2, Math.floor(word.length / 3))
    ? names[lowered.indexOf(best)]
    : undefined;
};

/** `Did you mean "x"?` where something is near, else undefined. */
export const didYouMean = (word: string, candidates: Iterable<string>): string | undefined => {
  const name = nearest(word, candidates);
  return name === undefined ? undefined : `Did you mean "${name}"?`;
};
