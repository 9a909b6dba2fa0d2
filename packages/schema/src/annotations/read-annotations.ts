import type { Finding, Position } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { CommentLine } from '../read/scan-blocks.ts';
import type { FieldAnnotation, ModelAnnotation } from './annotation.ts';
import { isAnnotationLine, parseAnnotationLine } from './arguments.ts';
import { fieldGrammar, type GrammarEntry, modelGrammar, WrongArgument } from './grammar.ts';

/** A finding of the reader, before the service's name is known to it. */
export type ReaderFinding = Omit<Finding, 'service'>;

/** Reads the annotations in a model's comment; lines that are none of a model's become findings. */
export const readModelAnnotations = (
  lines: readonly CommentLine[],
  report: (f: ReaderFinding) => void,
): ModelAnnotation[] => readWith(modelGrammar, Object.keys(fieldGrammar), 'a model', 'a field', lines, report);

/** Reads the annotations in a field's comment. */
export const readFieldAnnotations = (
  lines: readonly CommentLine[],
  report: (f: ReaderFinding) => void,
): FieldAnnotation[] => readWith(fieldGrammar, Object.keys(modelGrammar), 'a field', 'a model', lines, report);

/** Reports every annotation that stands where none may: on an enum, a generator, or above nothing. */
export const refuseAnnotations = (
  lines: readonly CommentLine[],
  where: string,
  report: (finding: ReaderFinding) => void,
): void => {
  for (const line of lines.filter(({ text }) => isAnnotationLine(text))) {
    const name = /^@[\w-]+/.exec(line.text)?.[0] ?? line.text;
    report({
      ...line.position,
      code: 'annotation-misplaced',
      message: `${name} stands ${where}, where it has no effect.`,
      help: 'Put it in the `///` comment right above the model or field it is about.',
    });
  }
};

const readWith = <A extends { readonly position: Position }>(
  grammar: Readonly<Record<string, GrammarEntry<A>>>,
  elsewhere: readonly string[],
  here: string,
  there: string,
  lines: readonly CommentLine[],
  report: (finding: ReaderFinding) => void,
): A[] => {
  const found: A[] = [];
  for (const { text, position } of lines) {
    if (!isAnnotationLine(text)) continue;
    const written = parseAnnotationLine(text);
    if ('fault' in written) {
      report({
        ...shifted(position, written.column),
        code: 'annotation-argument',
        message: `${text} does not read: ${written.fault}.`,
        help: 'Write one annotation a line, as @name(argument, key: "text").',
      });
      continue;
    }
    const entry = Object.hasOwn(grammar, written.name) ? grammar[written.name] : undefined;
    if (entry === undefined) {
      report(unknownOrMisplaced(written.name, position, Object.keys(grammar), elsewhere, here, there));
      continue;
    }
    try {
      found.push({ ...entry.read(written.args), position } as unknown as A);
    } catch (error) {
      if (!(error instanceof WrongArgument)) throw error;
      report({
        ...shifted(position, error.column),
        code: 'annotation-argument',
        message: `@${written.name} cannot be read: ${error.message}.`,
        help: `Write ${entry.usage}.`,
      });
    }
  }
  return found;
};

const unknownOrMisplaced = (
  name: string,
  position: Position,
  known: readonly string[],
  elsewhere: readonly string[],
  here: string,
  there: string,
): ReaderFinding => {
  if (elsewhere.includes(name)) {
    return {
      ...position,
      code: 'annotation-misplaced',
      message: `@${name} says something about ${there}, but stands on ${here}.`,
      help: `Move it into the comment of ${there}.`,
    };
  }
  return {
    ...position,
    code: 'annotation-unknown',
    message: `@${name} is no annotation, so nothing follows from it.`,
    help:
      didYouMean(name, [...known, ...elsewhere]) ??
      `On ${here} these are known: ${known.map((word) => `@${word}`).join(', ')}.`,
  };
};

const shifted = (position: Position, columns: number): Position => ({ ...position, column: position.column + columns });
