import type { Position } from '../finding.ts';

/** One line of a `///` comment. `position` is that of its first character after the slashes and spaces. */
export interface CommentLine {
  readonly text: string;
  readonly position: Position;
}

/** A line inside a block: a field, an enum value, a header entry, or an attribute such as `@@index(…)`. */
export interface Member {
  /** The first word: a field's name, or `@@index`. */
  readonly name: string;
  /** The line without its comment. */
  readonly text: string;
  readonly comments: readonly CommentLine[];
  readonly position: Position;
}

/** A top-level definition of a Prisma file. */
export interface Block {
  readonly kind: string;
  readonly name: string;
  readonly comments: readonly CommentLine[];
  readonly members: readonly Member[];
  readonly position: Position;
}

/** What {@link scanBlocks} found in one file. */
export interface ScannedFile {
  readonly blocks: readonly Block[];
  /** `///` lines that Prisma attaches to nothing. */
  readonly detached: readonly CommentLine[];
}

/**
 * Finds where definitions, fields and `///` comments stand in a Prisma file: Prisma's datamodel has no line numbers.
 * Comments attach as Prisma attaches them: to the next definition unless a blank line comes between, to the next
 * member whatever comes between, and from the end of the member's own line.
 */
export const scanBlocks = (file: string, text: string): ScannedFile => {
  const blocks: Block[] = [];
  const detached: CommentLine[] = [];
  let pending: CommentLine[] = [];
  let open: (Block & { members: Member[] }) | undefined;

  for (const [index, raw] of text.split('\n').entries()) {
    const line = splitComment(raw);
    const code = line.code.trim();
    const at = (column: number): Position => ({ file, line: index + 1, column: column + 1 });
    const comment: CommentLine | undefined =
      line.doc === undefined ? undefined : { text: line.doc.text, position: at(line.doc.column) };

    if (code === '') {
      if (comment !== undefined) pending.push(comment);
      else if (open === undefined && raw.trim() === '') detached.push(...pending.splice(0));
      continue;
    }
    const position = at(raw.length - raw.trimStart().length);
    if (open === undefined) {
      const head = /^(\w+)\s+(\w+)\s*\{/.exec(code);
      if (head === null) continue;
      open = { kind: head[1] ?? '', name: head[2] ?? '', comments: pending, members: [], position };
      pending = [];
      if (code.endsWith('}')) open = closed(open, blocks);
    } else if (code.startsWith('}')) {
      detached.push(...pending.splice(0));
      open = closed(open, blocks);
    } else {
      const comments = comment === undefined ? pending : [...pending, comment];
      open.members.push({ name: /^[@\w.]+/.exec(code)?.[0] ?? code, text: code, comments, position });
      pending = [];
    }
  }
  return { blocks, detached: [...detached, ...pending] };
};

const closed = (block: Block, blocks: Block[]): undefined => {
  blocks.push(block);
};

interface SplitLine {
  readonly code: string;
  readonly doc: { readonly text: string; readonly column: number } | undefined;
}

/** Splits a line at its comment; slashes inside a string are no comment. */
const splitComment = (line: string): SplitLine => {
  let inString = false;
  for (let i = 0; i < line.length; i += 1) {
    const character = line[i];
    if (inString && character === '\\') i += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && line.startsWith('//', i)) {
      if (!line.startsWith('///', i)) return { code: line.slice(0, i), doc: undefined };
      const body = line.slice(i + 3);
      const indent = body.length - body.trimStart().length;
      return { code: line.slice(0, i), doc: { text: body.trim(), column: i + 3 + indent } };
    }
  }
  return { code: line, doc: undefined };
};
