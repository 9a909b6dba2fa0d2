/** One argument of an annotation. `column` counts characters from the annotation's `@`, from 0. */
export type Argument = { readonly key: string | undefined; readonly column: number } & (
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'quoted'; readonly text: string }
  | { readonly kind: 'call'; readonly text: string; readonly args: readonly Argument[] }
);

/** An annotation as written: `@unique(slotId, where: "deleted_at IS NULL")`. */
export interface WrittenAnnotation {
  readonly name: string;
  readonly args: readonly Argument[];
}

/** Why a line that begins like an annotation is none. `column` counts from the `@`, from 0. */
export interface AnnotationSyntaxFault {
  readonly fault: string;
  readonly column: number;
}

/** Whether a comment line is an annotation: an `@` inside a sentence is prose. */
export const isAnnotationLine = (text: string): boolean => /^@[A-Za-z]/.test(text);

/** Parses one comment line that begins with `@`. */
export const parseAnnotationLine = (text: string): WrittenAnnotation | AnnotationSyntaxFault => {
  const name = /^@([A-Za-z][\w-]*)/.exec(text)?.[1] ?? '';
  const reader = new ArgumentReader(text, name.length + 1);
  try {
    const args = reader.peek() === '(' ? reader.list() : [];
    reader.end();
    return { name, args };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.message, column: error.column };
    throw error;
  }
};

class Unreadable extends Error {
  readonly column: number;

  constructor(message: string, column: number) {
    super(message);
    this.column = column;
  }
}

/** A reader over one line; `at` is the index of the next character. */
class ArgumentReader {
  private readonly text: string;
  private at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  peek(): string | undefined {
    return this.text[this.at];
  }

  end(): void {
    this.space();
    if (this.at < this.text.length) throw new Unreadable('one annotation a line, and nothing after it', this.at);
  }

  /** `(a, b: "c", d(e))`, the opening bracket being next. */
  list(): Argument[] {
    const args: Argument[] = [];
    this.at += 1;
    for (this.space(); this.peek() !== ')'; this.space()) {
      if (args.length > 0) this.expect(',');
      args.push(this.argument());
    }
    this.at += 1;
    return args;
  }

  private argument(): Argument {
    this.space();
    const column = this.at;
    if (this.peek() === '"') return { key: undefined, column, kind: 'quoted', text: this.quoted() };
    const text = this.word();
    this.space();
    if (this.peek() === ':') {
      this.at += 1;
      return { ...this.argument(), key: text };
    }
    if (this.peek() === '(') return { key: undefined, column, kind: 'call', text, args: this.list() };
    return { key: undefined, column, kind: 'word', text };
  }

  private word(): string {
    const word = /^[\w][\w.-]*/.exec(this.text.slice(this.at))?.[0];
    if (word === undefined) {
      const found = this.peek();
      throw new Unreadable(found === undefined ? 'the closing bracket is missing' : `unexpected "${found}"`, this.at);
    }
    this.at += word.length;
    return word;
  }

  private quoted(): string {
    const match = /^"((?:[^"\\]|\\.)*)"/.exec(this.text.slice(this.at));
    if (match === null) throw new Unreadable('the closing quote is missing', this.at);
    this.at += match[0].length;
    return (match[1] ?? '').replace(/\\(["\\])/g, '$1');
  }

  private expect(character: string): void {
    this.space();
    if (this.peek() !== character) {
      const found = this.peek();
      throw new Unreadable(found === undefined ? 'the closing bracket is missing' : `unexpected "${found}"`, this.at);
    }
    this.at += 1;
  }

  private space(): void {
    while (this.peek() === ' ') this.at += 1;
  }
}
