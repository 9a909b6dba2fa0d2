/**
 * Why PostgreSQL refuses a regular expression (an ARE), in its own words; undefined where it takes it, and where that
 * cannot be told here: other syntaxes chosen inside the pattern, names of collating elements, what is too complex.
 * Follows src/backend/regex/regc_lex.c and regcomp.c of PostgreSQL 15 to 18.
 */
export const patternFault = (pattern: string): string | undefined => {
  try {
    const reader = new PatternReader(pattern);
    if (!reader.prefixes()) return undefined;
    reader.alternatives('end', false);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    if (error instanceof Untold) return undefined;
    throw error;
  }
};

class Refused extends Error {}
class Untold extends Error {}

const ESCAPE = 'invalid escape \\ sequence';
const OPERAND = 'quantifier operand invalid';
const PARENTHESES = 'parentheses () not balanced';
const BRACKETS = 'brackets [] not balanced';
const BRACES = 'braces {} not balanced';
const COUNTS = 'invalid repetition count(s)';
const RANGE = 'invalid character range';
const BACKREFERENCE = 'invalid backreference number';

/** The most repeats that a quantifier may name; DUPMAX of regex.h. */
const MOST_REPEATS = 255;

const CHARACTER_CLASSES = new Set(
  'alnum alpha ascii blank cntrl digit graph lower print punct space upper word xdigit'.split(' '),
);

/** What a backslash and its letter stand for. */
type Escaped =
  | { readonly kind: 'character'; readonly code: number }
  | { readonly kind: 'class' | 'constraint' }
  | { readonly kind: 'backreference'; readonly group: number };

/** What brackets are made of. */
type BracketItem = { readonly kind: 'character'; readonly code: number } | { readonly kind: 'class' };

type BracketToken =
  | BracketItem
  | { readonly kind: 'open'; readonly sign: ':' | '.' | '=' }
  | { readonly kind: 'dash' }
  | { readonly kind: 'end' };

class PatternReader {
  readonly #characters: readonly string[];
  #at = 0;
  /** Capturing groups that were opened, and which of them are closed. */
  #groups = 0;
  readonly #closed = new Set<number>();

  constructor(pattern: string) {
    this.#characters = [...pattern];
  }

  /** @returns false where the rest is no ARE */
  prefixes(): boolean {
    if (this.#take('***=')) return false;
    if (this.#sees('***?')) throw new Refused('invalid regexp (reg version 0.8)');
    if (!this.#take('***:') && this.#sees('***')) throw new Refused(OPERAND);
    const options = /^\(\?([A-Za-z]+)/.exec(this.#rest())?.[1];
    if (options === undefined) return true;
    this.#at += 2 + options.length;
    if (!/^[bceimnpqstwx]+$/.test(options) || !this.#take(')')) throw new Refused('invalid embedded option');
    // Basic, extended and quoted patterns, and those with white space in them, read otherwise.
    return !/[beqx]/.test(options);
  }

  alternatives(stop: ')' | 'end', isLookAround: boolean): void {
    for (;;) {
      this.#skipComments();
      if (this.#isAtEnd()) {
        if (stop === ')') throw new Refused(PARENTHESES);
        return;
      }
      if (stop === ')' && this.#take(')')) return;
      if (this.#take('|')) continue;
      if (this.#atom(isLookAround)) this.#quantifier();
    }
  }

  /** @returns whether it may be repeated: `^`, `$` and the like may not */
  #atom(isLookAround: boolean): boolean {
    if (this.#take('^') || this.#take('$') || this.#take('[[:<:]]') || this.#take('[[:>:]]')) return false;
    if (this.#sees(')')) throw new Refused(PARENTHESES);
    if (/^(?:[*+?]|\{\d)/.test(this.#rest())) throw new Refused(OPERAND);
    if (this.#take('(')) return this.#group(isLookAround);
    if (this.#take('[')) return this.#bracket();
    if (!this.#take('\\')) {
      this.#at += 1;
      return true;
    }
    const escaped = this.#escape();
    if (escaped.kind === 'backreference' && (isLookAround || !this.#closed.has(escaped.group))) {
      throw new Refused(BACKREFERENCE);
    }
    return escaped.kind !== 'constraint';
  }

  #group(isLookAround: boolean): boolean {
    if (!this.#take('?')) {
      const group = isLookAround ? undefined : ++this.#groups;
      this.alternatives(')', isLookAround);
      if (group !== undefined) this.#closed.add(group);
      return true;
    }
    if (this.#take(':')) {
      this.alternatives(')', isLookAround);
      return true;
    }
    if (!['=', '!', '<=', '<!'].some((sign) => this.#take(sign))) throw new Refused(OPERAND);
    this.alternatives(')', true);
    return false;
  }

  #quantifier(): void {
    this.#skipComments();
    if (/^\{\d/.test(this.#rest())) {
      this.#at += 1;
      this.#counts();
    } else if (!this.#take('*') && !this.#take('+') && !this.#take('?')) {
      return;
    }
    this.#take('?');
  }

  /** `{m}`, `{m,}` or `{m,n}` after its brace. */
  #counts(): void {
    const least = this.#count();
    const most = this.#take(',') ? this.#count() : least;
    if (this.#isAtEnd()) throw new Refused(BRACES);
    if (!this.#take('}') || (most !== undefined && (least ?? 0) > most)) throw new Refused(COUNTS);
  }

  #count(): number | undefined {
    const [digits = ''] = /^\d*/.exec(this.#rest()) ?? [];
    this.#at += digits.length;
    // It reads digits until they are too many, and looks at what follows before it complains.
    if (this.#isAtEnd() && Number(digits.slice(0, -1)) < MOST_REPEATS) throw new Refused(BRACES);
    if (Number(digits) > MOST_REPEATS) throw new Refused(COUNTS);
    return digits === '' ? undefined : Number(digits);
  }

  #bracket(): boolean {
    this.#take('^');
    let token = this.#bracketToken(true);
    while (token.kind !== 'end') {
      if (token.kind === 'dash') throw new Refused(RANGE);
      const first = token.kind === 'open' ? this.#named(token.sign) : token;
      token = this.#bracketToken(false);
      if (first.kind !== 'character' || token.kind !== 'dash') continue;
      const last = this.#endOfRange(this.#bracketToken(false));
      token = this.#bracketToken(false);
      if (first.code > last) throw new Refused(RANGE);
    }
    return true;
  }

  #endOfRange(token: BracketToken): number {
    if (token.kind === 'character') return token.code;
    if (token.kind === 'dash') return codeOf('-');
    const named = token.kind === 'open' && token.sign === '.' ? this.#named(token.sign) : undefined;
    if (named?.kind !== 'character') throw new Refused(RANGE);
    return named.code;
  }

  #bracketToken(isFirst: boolean): BracketToken {
    if (this.#isAtEnd()) throw new Refused(BRACKETS);
    if (this.#take('\\')) return this.#escapeInBracket();
    if (!isFirst && this.#take(']')) return { kind: 'end' };
    if (!isFirst && !this.#sees('-]') && this.#take('-')) return { kind: 'dash' };
    for (const sign of [':', '.', '='] as const) if (this.#take(`[${sign}`)) return { kind: 'open', sign };
    const character = this.#next();
    if (character === '[' && this.#isAtEnd()) throw new Refused(BRACKETS);
    return { kind: 'character', code: codeOf(character) };
  }

  /** `[:alpha:]`, `[.a.]` or `[=a=]` after its sign. */
  #named(sign: ':' | '.' | '='): BracketItem {
    const rest = this.#rest();
    const length = rest.indexOf(`${sign}]`);
    if (length === -1) throw new Refused(BRACKETS);
    const name = rest.slice(0, length);
    this.#at += [...name].length + 2;
    if (sign === ':') {
      if (!CHARACTER_CLASSES.has(name)) throw new Refused('invalid character class');
      return { kind: 'class' };
    }
    if (name === '') throw new Refused('invalid collating element');
    if ([...name].length > 1) throw new Untold();
    return sign === '.' ? { kind: 'character', code: codeOf(name) } : { kind: 'class' };
  }

  #escapeInBracket(): BracketItem {
    const escaped = this.#escape();
    if (escaped.kind === 'character') return escaped;
    if (escaped.kind === 'class') return { kind: 'class' };
    throw new Refused(ESCAPE);
  }

  /** What follows a backslash. */
  #escape(): Escaped {
    if (this.#isAtEnd()) throw new Refused(ESCAPE);
    const letter = this.#next();
    if (!/[A-Za-z0-9]/.test(letter)) return { kind: 'character', code: codeOf(letter) };
    if (/[dDsSwW]/.test(letter)) return { kind: 'class' };
    if (/[AmMyYZ]/.test(letter)) return { kind: 'constraint' };
    if (letter in CONTROL) return { kind: 'character', code: CONTROL[letter] ?? 0 };
    if (letter === 'c') {
      if (this.#isAtEnd()) throw new Refused(ESCAPE);
      return { kind: 'character', code: codeOf(this.#next()) & 0x1f };
    }
    if (letter === 'u') return this.#hexadecimal(4, 4);
    if (letter === 'U') return this.#hexadecimal(8, 8);
    if (letter === 'x') return this.#hexadecimal(1, 255);
    if (!/\d/.test(letter)) throw new Refused(ESCAPE);
    return this.#number(letter);
  }

  #hexadecimal(least: number, most: number): Escaped {
    const [digits = ''] = new RegExp(`^[0-9A-Fa-f]{0,${most}}`).exec(this.#rest()) ?? [];
    this.#at += digits.length;
    if (digits.length < least) throw new Refused(ESCAPE);
    const code = Number.parseInt(digits, 16);
    if (code > LARGEST_CODE) throw new Untold();
    return { kind: 'character', code };
  }

  /** One digit but 0 is always a reference; several are one where there is such a group, and octal otherwise. */
  #number(first: string): Escaped {
    const [digits = ''] = /^\d*/.exec(this.#rest()) ?? [];
    const group = Number(first + digits);
    if (first !== '0' && (digits === '' || group <= this.#groups)) {
      this.#at += digits.length;
      return { kind: 'backreference', group };
    }
    const [octal = ''] = /^[0-7]{0,3}/.exec(first + digits) ?? [];
    if (octal === '') throw new Refused(ESCAPE);
    const taken = Number.parseInt(octal, 8) > 0xff ? octal.slice(0, 2) : octal;
    this.#at += taken.length - 1;
    return { kind: 'character', code: Number.parseInt(taken, 8) };
  }

  /** `(?#…)`, to the end of the pattern where nothing closes it. */
  #skipComments(): void {
    while (this.#take('(?#')) {
      while (!this.#isAtEnd() && !this.#sees(')')) this.#at += 1;
      this.#take(')');
    }
  }

  #isAtEnd(): boolean {
    return this.#at >= this.#characters.length;
  }

  #rest(): string {
    return this.#characters.slice(this.#at).join('');
  }

  #next(): string {
    return this.#characters[this.#at++] ?? '';
  }

  #sees(text: string): boolean {
    return [...text].every((character, index) => this.#characters[this.#at + index] === character);
  }

  #take(text: string): boolean {
    if (!this.#sees(text)) return false;
    this.#at += text.length;
    return true;
  }
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

const CONTROL: Readonly<Record<string, number>> = {
  ...{ a: 7, b: 8, B: codeOf('\\'), e: 27, f: 12, n: 10, r: 13, t: 9, v: 11 },
};

/** The last code point of Unicode. */
const LARGEST_CODE = 0x10ffff;
