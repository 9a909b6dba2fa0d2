/** Where something stands in a file. `line` and `column` count from 1; `file` is relative to the project's root. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with a contract, a seed or a catalogue. */
export interface Finding extends Position {
  /** The rule's code, in kebab-case: the name of its file in `rules/`. */
  readonly code: string;
  readonly service: string;
  /** The effect: what is wrong and what it leads to. */
  readonly message: string;
  /** The action: what to write or type instead. */
  readonly help: string;
}
