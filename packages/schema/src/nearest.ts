import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate a misspelt word was most likely meant to be; undefined where none is near: a third of its length, and of
 * a word of three letters or fewer one letter, since two would make almost any other of it.
 */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  const names = [...candidates];
  if (names.length === 0) return undefined;
  const lowered = names.map((name) => name.toLowerCase());
  const best = closest(word.toLowerCase(), lowered);
  const limit = word.length <= SHORT ? Math.min(1, word.length - 1) : Math.max(2, Math.floor(word.length / 3));
  return distance(word.toLowerCase(), best) <= limit ? names[lowered.indexOf(best)] : undefined;
};

const SHORT = 3;

/** `Did you mean "x"?` where something is near, else undefined. */
export const didYouMean = (word: string, candidates: Iterable<string>): string | undefined => {
  const name = nearest(word, candidates);
  return name === undefined ? undefined : `Did you mean "${name}"?`;
};
