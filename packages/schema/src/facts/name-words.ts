/** The words of a camelCase, PascalCase or snake_case name, in lower case: `totalAmountZAR` is total, amount, zar. */
export const nameWords = (name: string): readonly string[] =>
  (name.match(/[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? []).map((word) => word.toLowerCase());

/** The last word of a name, in lower case: what the thing is. */
export const lastWord = (name: string): string => nameWords(name).at(-1) ?? '';

/** The name in snake_case; digits stay with the word before them. */
export const snakeCase = (name: string): string => nameWords(name).join('_').replace(/_(\d)/g, '$1');
