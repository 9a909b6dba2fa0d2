import { isAzoraError } from '@azora/schema/errors';
import type { Channel } from '../terminal.ts';
import { hintLines } from './hint.ts';

/** How much of an error is shown. */
export interface ErrorOptions {
  /** Adds the code, by which docs/TROUBLESHOOTING.md lists errors, and what is underneath: each cause, and the stack of the deepest. */
  readonly verbose: boolean;
  /** What failed, where one of several did: a service's name. */
  readonly subject?: string;
}

/**
 * The lines of an error: what is wrong, then `→` and what to type.
 * An error that is none of the platform's own is a fault of ours, and says so.
 */
export const errorLines = (error: unknown, colors: Channel['colors'], options: ErrorOptions): string[] => {
  const [first = '', ...rest] = messageOf(error).split('\n');
  // A message may begin with the name already.
  const subject = options.subject === undefined || first.startsWith(options.subject) ? '' : `${options.subject}: `;
  const lines = [`${colors.red('✖')} ${colors.bold(subject)}${first}`, ...rest.map((line) => `  ${line}`.trimEnd())];
  const hint = hintOf(error, options);
  if (hint !== undefined) lines.push(...hintLines(hint, colors));
  return options.verbose ? [...lines, ...causeLines(error).map((line) => colors.dim(`  ${line}`))] : lines;
};

/** The same as plain data, for `--json`. */
export const errorJson = (error: unknown): { code: string; message: string; hint: string | undefined } => ({
  code: isAzoraError(error) ? error.code : 'UNEXPECTED',
  message: messageOf(error),
  hint: hintOf(error, { verbose: true }),
});

const messageOf = (error: unknown): string => {
  if (isAzoraError(error)) return error.message;
  return `azora failed in a way it does not know: ${plainMessage(error)}`;
};

const hintOf = (error: unknown, options: ErrorOptions): string | undefined => {
  if (isAzoraError(error)) return error.hint;
  return options.verbose ? undefined : 'Type the same command with --verbose to see where.';
};

const causeLines = (error: unknown): string[] => {
  const chain = isAzoraError(error) ? causesOf(error) : [error, ...causesOf(error)];
  const deepest = chain.at(-1) ?? error;
  const stack =
    deepest instanceof Error ? (deepest.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return [
    ...(isAzoraError(error) ? [`code: ${error.code}`] : []),
    ...chain.map((cause) => `cause: ${plainMessage(cause)}`),
    ...stack.map((line) => line.trim()),
  ];
};

const causesOf = (error: unknown): unknown[] => {
  const causes: unknown[] = [];
  let cause = error instanceof Error ? error.cause : undefined;
  while (cause !== undefined && cause !== null && !causes.includes(cause)) {
    causes.push(cause);
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return causes;
};

const plainMessage = (error: unknown): string => {
  // A refused connection to `localhost` is one of these: an empty message over one error for each address tried.
  if (error instanceof AggregateError) {
    return [error.message, ...error.errors.map(plainMessage)].filter((text) => text !== '').join('; ');
  }
  if (!(error instanceof Error)) return String(error);
  return error.name === 'Error' ? error.message : `${error.name}: ${error.message}`;
};
