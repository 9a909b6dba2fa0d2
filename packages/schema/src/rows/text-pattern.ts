/**
 * A LIKE pattern as a JavaScript regular expression; undefined where it ends in its escape character, or where case
 * is to be ignored beyond ASCII, which is up to the collation.
 */
export const likePattern = (pattern: string, ignoreCase: boolean): RegExp | undefined => {
  if (ignoreCase && !isAscii(pattern)) return undefined;
  let source = '';
  const characters = [...pattern];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? '';
    if (character === '\\') {
      index += 1;
      const escaped = characters[index];
      if (escaped === undefined) return undefined;
      source += literal(escaped);
    } else {
      source += character === '%' ? '.*' : character === '_' ? '.' : literal(character);
    }
  }
  return new RegExp(`^${source}$`, ignoreCase ? 'sui' : 'su');
};

/**
 * A POSIX regular expression of PostgreSQL (an ARE) as JavaScript's, as far as both mean the same: literals, `.`, `^`,
 * `$`, groups, alternatives, quantifiers, look-ahead, bracket expressions, `\d` `\w` `\s`. Undefined for anything else.
 * Classes such as `\d` mean ASCII here and more there, so the pattern is only true of ASCII text.
 */
export const posixPattern = (pattern: string, ignoreCase: boolean): RegExp | undefined => {
  if (!isAscii(pattern) || pattern.startsWith('***')) return undefined;
  let source = '';
  let rest = pattern;
  while (rest !== '') {
    const token = TOKENS.find(([expression]) => expression.test(rest));
    const match = token?.[0].exec(rest);
    const text = match === null || match === undefined ? undefined : token?.[1](match);
    if (match === null || match === undefined || text === undefined) return undefined;
    source += text;
    rest = rest.slice(match[0].length);
  }
  try {
    return new RegExp(source, ignoreCase ? 'sui' : 'su');
  } catch {
    return undefined;
  }
};

/** Whether a text is ASCII, where collations and character classes agree. */
export const isAscii = (text: string): boolean => /^\p{ASCII}*$/u.test(text);

/** What a pattern is made of, in the order tried; a translation that gives undefined is not understood. */
const TOKENS: readonly (readonly [RegExp, (match: RegExpExecArray) => string | undefined])[] = [
  [/^\((?:\?[:=!]|(?!\?))/, ([text]) => text],
  [/^[)|^$.]/, ([text]) => text],
  // PostgreSQL takes at most 255 repeats, and no quantifier of a quantifier.
  [/^(?:[*+?]|\{(\d{1,3})(?:,(\d{0,3}))?\})\??(?![*+?{])/, (match) => quantifier(match)],
  [/^\\([dwsDWS])/, ([text]) => text],
  [/^\\([^A-Za-z0-9])/, ([, character = '']) => literal(character)],
  [/^\[(\^?)(\]?(?:\[:\w+:\]|\[(?![:.=])|\\.|[^\]\\[])*)\]/, ([, negated = '', items = '']) => bracket(negated, items)],
  [/^[^\\[\](){}*+?|^$.]/, ([character]) => literal(character)],
];

const quantifier = ([text, least, most]: RegExpExecArray): string | undefined =>
  Number(least ?? 0) > 255 || Number(most || 0) > 255 ? undefined : text;

const bracket = (negated: string, items: string): string | undefined => {
  if (items === '') return undefined;
  let source = '';
  let rest = items;
  while (rest !== '') {
    const [named, name = ''] = /^\[:(\w+):\]/.exec(rest) ?? [];
    const [classed] = /^\\[dwsrnt]/.exec(rest) ?? [];
    const [range, from = '', to = ''] = /^(\\[^A-Za-z0-9]|[^\\])(?:-(\\[^A-Za-z0-9]|[^\\]))?/.exec(rest) ?? [];
    const taken = named ?? classed ?? range;
    if (taken === undefined) return undefined;
    if (named !== undefined) {
      const characters = CHARACTER_CLASSES.get(name);
      if (characters === undefined) return undefined;
      source += characters;
    } else {
      source += classed ?? `${bracketLiteral(from)}${to === '' ? '' : `-${bracketLiteral(to)}`}`;
    }
    rest = rest.slice(taken.length);
  }
  return `[${negated}${source}]`;
};

const CHARACTER_CLASSES = new Map([
  ['alpha', 'A-Za-z'],
  ['digit', '0-9'],
  ['alnum', 'A-Za-z0-9'],
  ['upper', 'A-Z'],
  ['lower', 'a-z'],
  ['space', '\\s'],
  ['xdigit', '0-9A-Fa-f'],
  ['punct', '!-\\/:-@\\[-`{-~'],
]);

const bracketLiteral = (text: string): string => literal(text.length > 1 ? text.slice(1) : text);

/** One character that stands for itself, whatever it means in a regular expression. */
const literal = (character: string): string =>
  /^[A-Za-z0-9]$/.test(character) ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
